package fr.terreau.portal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes as no client would send them. */
final class RawRequest {

  private static final int PATIENCE_MILLIS = 5000;
  private static final int PAUSE_MILLIS = 50;

  private RawRequest() {}

  /** A request for a path, whatever it holds. */
  static String get(URI site, String path) {
    return send(site, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  /** Sends characters as bytes; answers all that came back, head and body. */
  static String send(URI site, String request) {
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketTimeoutException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the body in two pieces, well after the head. */
  static String sendSlowly(URI site, String head, String body) throws InterruptedException {
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      int half = body.length() / 2;
      for (String piece : List.of(head, body.substring(0, half), body.substring(half))) {
        socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        Thread.sleep(PAUSE_MILLIS);
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the beginning of a request and hangs up. */
  static void hangUpAfter(URI site, String head, byte[] body) {
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
