package fr.terreau.search;

import java.util.Objects;

/** One thing that happened to a sheet, as the index sees it. */
public sealed interface IndexChange {

  /** The sheet is new or replaces the one with the same id. */
  record Put(SheetDocument sheet) implements IndexChange {
    public Put {
      Objects.requireNonNull(sheet, "sheet");
    }
  }

  /** The sheet must not be found any more. */
  record Delete(String sheetId) implements IndexChange {
    public Delete {
      Objects.requireNonNull(sheetId, "sheetId");
    }
  }
}
