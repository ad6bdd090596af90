package fr.terreau.domain.practice.sheet;

/** A file that belongs to the sheet; the bytes lie in the file store under their sha256. */
public record Attachment(
    String id,
    String path,
    String title,
    String format,
    String extension,
    Long bytes,
    String sha256,
    Integer pages,
    String pageUnit,
    String language,
    Boolean textLayer,
    String accessibleVersion,
    String altText,
    Licence license,
    String credit,
    Boolean editable,
    Boolean tagged) {}
