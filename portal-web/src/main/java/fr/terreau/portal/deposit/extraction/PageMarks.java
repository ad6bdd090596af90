package fr.terreau.portal.deposit.extraction;

import fr.terreau.domain.file.PageUnit;

/**
 * How the XHTML of a kind of file shows where its pages begin.
 *
 * @param opening the class of the element that opens a page, or of the mark between two pages
 */
record PageMarks(String opening, PageUnit unit) {

  static final String SLIDE = "slide-content";
  static final String SHEET = "sheet";
  static final String BREAK = "page-break";

  static PageMarks of(FileKind kind) {
    return switch (kind) {
      case PDF -> new PageMarks("page", PageUnit.PAGE);
      case ODT -> new PageMarks(BREAK, PageUnit.PAGE);
      case PPTX, ODP -> new PageMarks(SLIDE, PageUnit.SLIDE);
      case PPT -> new PageMarks("slide", PageUnit.SLIDE);
      case XLSX, ODS -> new PageMarks(SHEET, PageUnit.SHEET);
      case XLS -> new PageMarks("page", PageUnit.SHEET);
      case DOCX, DOC, RTF, TXT, CSV, PNG, JPEG -> new PageMarks("", PageUnit.DOCUMENT);
    };
  }

  boolean open(String cssClass) {
    return !opening.isEmpty() && opening.equals(cssClass);
  }

  /** The mark stands between pages: what comes before the first one is a page too. */
  boolean areBetweenPages() {
    return opening.equals(BREAK);
  }
}
