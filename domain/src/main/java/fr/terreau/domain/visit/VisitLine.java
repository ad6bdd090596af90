package fr.terreau.domain.visit;

import fr.terreau.domain.practice.sheet.Visibility;

/**
 * What a list says of a visit.
 *
 * @param commune INSEE code, or an empty text
 * @param date ISO 8601 day or month
 * @param guide identifier of the practice that is the guide
 */
public record VisitLine(
    String id,
    String libraryKey,
    String libraryName,
    String commune,
    String communeName,
    String date,
    VisitStatus status,
    Visibility visibility,
    String organisation,
    String guide,
    String guideVersion,
    int needs,
    int openFollowUps,
    boolean demo) {}
