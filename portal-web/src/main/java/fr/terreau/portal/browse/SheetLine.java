package fr.terreau.portal.browse;

import fr.terreau.portal.platform.Cote;

/**
 * A published sheet that the reader may open, on one line.
 *
 * @param id identifier in the index
 * @param nature code of the nature of the resource; may be empty
 * @param date month and year in words; may be empty
 * @param status code of the editorial status; shown when it is not {@code PUBLIE}
 * @param visibility code of the visibility; shown when it is not {@code PUBLIC}
 */
public record SheetLine(
    String id,
    String url,
    Cote cote,
    String nature,
    String title,
    String organisation,
    String territory,
    String date,
    String status,
    String visibility) {}
