package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.About;
import fr.terreau.domain.practice.field.Need;
import fr.terreau.domain.practice.field.Reference;
import fr.terreau.domain.practice.field.Unit;

/** A file that belongs to the sheet; the bytes lie in the file store under their sha256. */
public record Attachment(
    String id,
    String path,
    @About(need = Need.REQUIRED, longest = 300) String title,
    String format,
    String extension,
    @About(unit = Unit.BYTES) Long bytes,
    String sha256,
    Integer pages,
    String pageUnit,
    @About(of = Reference.LANGUAGE) String language,
    Boolean textLayer,
    @About(of = Reference.FILE) String accessibleVersion,
    @About(paragraphs = true) String altText,
    Licence license,
    String credit,
    Boolean editable,
    Boolean tagged) {}
