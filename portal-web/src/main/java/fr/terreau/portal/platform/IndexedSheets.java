package fr.terreau.portal.platform;

import fr.terreau.search.SheetDocument;
import java.util.Optional;

/** Sheets as the index gets them. */
public interface IndexedSheets {

  /** The sheet as it stands now; empty when readers may not find it. */
  Optional<SheetDocument> now(String practice);

  /** The sheet as it was published once, with the rights it had then. */
  Optional<SheetDocument> once(String practice, int revision);
}
