package fr.terreau.search;

/**
 * Another page with the same text: of the same sheet, or of a sheet further down the same answer.
 *
 * @param sheetId the sheet it belongs to
 */
public record Elsewhere(
    String sheetId, String documentId, String documentLabel, PageUnit unit, int pageNumber) {}
