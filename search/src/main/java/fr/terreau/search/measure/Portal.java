package fr.terreau.search.measure;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A portal of its own, started by the launcher on its own data and stopped at the end. */
final class Portal implements Closeable {

  private static final long PATIENCE_MINUTES = 3;
  private static final long A_MOMENT_MILLIS = 200;

  private final Process process;
  private final int port;

  private Portal(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the portal and waits until it is ready. */
  static Portal start(Path launcher, Path data) throws IOException {
    int port = freePort();
    ProcessBuilder command = new ProcessBuilder("bash", launcher.toString(), "run");
    command.environment().keySet().removeIf(name -> name.startsWith("TERREAU_"));
    command.environment().put("TERREAU_DATA", data.toString());
    command.environment().put("TERREAU_PORT", Integer.toString(port));
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path log = data.resolveSibling("portal.log");
    command.redirectErrorStream(true).redirectOutput(log.toFile());
    Portal portal = new Portal(command.start(), port);
    Runtime.getRuntime().addShutdownHook(new Thread(portal.process::destroy));
    try {
      portal.waitUntilReady();
    } catch (IOException e) {
      portal.close();
      throw e;
    }
    return portal;
  }

  int port() {
    return port;
  }

  private void waitUntilReady() throws IOException {
    long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
    while (System.nanoTime() < patience && process.isAlive()) {
      try (Browser browser = new Browser(port, false)) {
        if (browser.get("/health/ready").status() == 200) {
          return;
        }
        pause();
      } catch (java.net.ConnectException | java.io.EOFException notYet) {
        pause();
      }
    }
    throw new IOException("the portal did not start");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(A_MOMENT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
