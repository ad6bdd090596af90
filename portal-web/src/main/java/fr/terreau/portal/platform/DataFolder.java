package fr.terreau.portal.platform;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes sure that one portal at a time works on a data folder. */
@ApplicationScoped
class DataFolder {

  private static final Logger LOG = Logger.getLogger(DataFolder.class.getName());

  @Inject private Settings settings;

  private FileChannel channel;
  private FileLock lock;

  /** Takes the folder; the system lets it go when the process ends, however it ends. */
  void take() {
    Path file = settings.folder("").resolve(".lock");
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
    } catch (OverlappingFileLockException inThisProcess) {
      lock = null;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write in the data folder " + file.getParent(), e);
    }
    if (lock == null) {
      throw new IllegalStateException("DATA_FOLDER_IN_USE " + file.getParent());
    }
  }

  @PreDestroy
  void release() {
    try {
      if (lock != null) {
        lock.release();
      }
      if (channel != null) {
        channel.close();
      }
      LOG.info("TERREAU-STOPPED");
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the data folder could not be let go", e);
    }
  }
}
