package fr.terreau.portal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The portal as it is shipped, on a data folder of its own that is empty at the start. */
final class PortalServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final Process process;
  private final Path data;
  private final String address;

  private PortalServer(Process process, Path data, String address) {
    this.process = process;
    this.data = data;
    this.address = address;
  }

  /** Starts a portal; {@link #awaitReady} tells when it answers. */
  static PortalServer start(String name, boolean demo) {
    Path home = Path.of("target", "journey", "server-" + name).toAbsolutePath();
    int port = freePort();
    try {
      empty(home);
      Path data = Files.createDirectories(home.resolve("data"));
      Path root = Files.createDirectories(home.resolve("root"));
      Path listener =
          Files.writeString(
              home.resolve("before-boot.txt"),
              "set configs.config.server-config.network-config.network-listeners"
                  + ".network-listener.http-listener.address=127.0.0.1\n");
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "--add-modules",
              "jdk.incubator.vector",
              "--enable-native-access=ALL-UNNAMED",
              "-Duser.timezone=UTC",
              "-Dterreau.data=" + data,
              "-Dterreau.database.name=" + data.resolve("db"),
              "-Dderby.stream.error.file=" + home.resolve("derby.log"),
              "-Dterreau.extraction.classpath=" + built("../extraction/target/lib"),
              "-Dterreau.demo.folder=" + built("../demo"),
              "-Dterreau.demo=" + demo,
              "-jar",
              built("target/server/payara-micro.jar"),
              "--rootdir",
              root.toString(),
              "--nohazelcast",
              "--disablephonehome",
              "--prebootcommandfile",
              listener.toString(),
              "--port",
              Integer.toString(port),
              "--contextroot",
              "/",
              "--deploy",
              built("target/terreau.war"));
      Process process =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(home.resolve("server.log").toFile())
              .start();
      return new PortalServer(process, data, "http://127.0.0.1:" + port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PortalServer awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/health/ready")).build();
      while (Instant.now().isBefore(end)) {
        if (!process.isAlive()) {
          throw new IllegalStateException(
              "the portal stopped, see " + data.resolveSibling("server.log"));
        }
        if (ready(client, question)) {
          return this;
        }
        TimeUnit.MILLISECONDS.sleep(300);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException(
        "the portal is not ready, see " + data.resolveSibling("server.log"));
  }

  private static boolean ready(HttpClient client, HttpRequest question)
      throws InterruptedException {
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notListening) {
      return false;
    }
  }

  String address() {
    return address;
  }

  /** The link with which the first administrator comes in. */
  String firstAdministratorLink() {
    try {
      return Files.readString(data.resolve("premier-administrateur.txt")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String built(String path) {
    Path file = Path.of(path).toAbsolutePath().normalize();
    if (!Files.exists(file)) {
      throw new IllegalStateException("build the portal first (mvn package): no " + file);
    }
    return file.toString();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
