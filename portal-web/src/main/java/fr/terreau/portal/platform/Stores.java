package fr.terreau.portal.platform;

import fr.terreau.domain.file.DiskFileStore;
import fr.terreau.domain.file.DiskFileTexts;
import fr.terreau.domain.file.FileStore;
import fr.terreau.domain.file.FileTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The folders of the data in which files and their texts lie. */
@ApplicationScoped
class Stores {

  @Produces
  @ApplicationScoped
  FileStore files(Settings settings) {
    return new DiskFileStore(settings.folder("files"));
  }

  @Produces
  @ApplicationScoped
  FileTexts texts(Settings settings) {
    return new DiskFileTexts(settings.folder("derived"));
  }
}
