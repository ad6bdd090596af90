package fr.terreau.portal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A portal in a process of its own, started as the launcher does, that can be stopped gently and
 * otherwise.
 */
final class ServerProcess implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final Process process;
  private final List<ProcessHandle> children = new ArrayList<>();
  private final URI address;
  private final Path folder;
  private final Path console;

  private ServerProcess(Process process, URI address, Path folder, Path console) {
    this.process = process;
    this.address = address;
    this.folder = folder;
    this.console = console;
  }

  /**
   * Starts a portal; answers before it is ready.
   *
   * @param folder its data lie in {@code data} there
   * @param demo the folder of the demonstration content
   */
  static ServerProcess start(Path folder, Path demo) {
    return start(folder, List.of("-Dterreau.demo=true", "-Dterreau.demo.folder=" + demo));
  }

  /** Starts a portal without any demonstration. */
  static ServerProcess startEmpty(Path folder) {
    return start(folder, List.of());
  }

  private static ServerProcess start(Path folder, List<String> settings) {
    try {
      int port = freePort();
      Path root = Files.createDirectories(folder.resolve("server-" + port));
      Path data = folder.resolve("data");
      Path console = folder.resolve("console-" + port + ".log");
      Path loopback = Files.writeString(folder.resolve("loopback.txt"), LOOPBACK);
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
      command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("-Duser.timezone=UTC");
      command.add("-Dterreau.data=" + data);
      command.add("-Dterreau.database.name=" + data.resolve("db"));
      command.add("-Dderby.stream.error.file=" + folder.resolve("derby.log"));
      Path parsers = Places.root().resolve("extraction/target/lib");
      command.add("-Dterreau.extraction.classpath=" + parsers);
      command.addAll(settings);
      Path server = Places.target().resolve("server/payara-micro.jar");
      command.addAll(List.of("-jar", server.toString(), "--rootdir", root.toString()));
      command.addAll(List.of("--nohazelcast", "--disablephonehome"));
      command.addAll(List.of("--prebootcommandfile", loopback.toString()));
      command.addAll(List.of("--port", String.valueOf(port), "--contextroot", "/"));
      command.addAll(List.of("--deploy", Places.war().toString()));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(console.toFile())
              .start();
      URI address = URI.create("http://127.0.0.1:" + port);
      return new ServerProcess(process, address, folder, console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String LOOPBACK =
      "set configs.config.server-config.network-config.network-listeners"
          + ".network-listener.http-listener.address=127.0.0.1\n";

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The portal once it is ready. */
  Portal ready() {
    try (Browser browser = new Browser(address)) {
      Patience.until(
          "the portal is ready (" + console + ")",
          LONGEST_START,
          () -> {
            if (!process.isAlive()) {
              throw new AssertionError("the portal ended: " + console());
            }
            return isReady(browser);
          });
    }
    return new Portal(address, folder);
  }

  private static boolean isReady(Browser browser) {
    try {
      return browser.get("/health/ready").status() == 200;
    } catch (UncheckedIOException notListening) {
      return false;
    }
  }

  /** Whether it is ready at this moment. */
  boolean answers() {
    try (Browser browser = new Browser(address)) {
      return isReady(browser);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What the portal said. */
  String console() {
    try {
      return Files.readString(console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the process as a power cut does. */
  void kill() {
    children.addAll(process.descendants().toList());
    process.destroyForcibly();
    end();
  }

  /** Asks the portal to end, as the launcher does. */
  void stop() {
    children.addAll(process.descendants().toList());
    process.destroy();
    end();
  }

  private void end() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("the portal does not end: " + console);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Whether what the portal started ended with it. */
  boolean leftNothingBehind() {
    return children.stream().noneMatch(ProcessHandle::isAlive);
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      kill();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
