package fr.terreau.domain.file;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came out of reading a file: its pages, or why there are none. It is derived from the bytes
 * alone and may be thrown away.
 */
public sealed interface FileText {

  /**
   * At least one page holds text; pages without text keep their place.
   *
   * @param partial true when something of the file could not be read
   * @param titleFound a title that the file gives itself, to be proposed and never imposed
   */
  @SuppressWarnings("JavaLangClash") // Always read as one half of FileText.
  record Readable(List<PageText> pages, boolean partial, Optional<String> titleFound)
      implements FileText {

    public Readable {
      pages = List.copyOf(pages);
      if (pages.isEmpty()) {
        throw new IllegalArgumentException("a file without pages is unreadable");
      }
      Objects.requireNonNull(titleFound);
    }
  }

  /** Nothing can be searched in this file; the file is kept all the same. */
  record Unreadable(Reason reason) implements FileText {

    public Unreadable {
      Objects.requireNonNull(reason);
    }
  }

  /** Why a file has no text to give. */
  enum Reason {
    /** A password is needed. */
    ENCRYPTED,
    /** Damaged, empty, or not what it claims to be. */
    CORRUPT,
    /** More bytes than can be read. */
    TOO_LARGE,
    /** Not read within the time allowed. */
    TOO_LONG,
    /** Not read within the memory allowed. */
    OUT_OF_MEMORY,
    /** An image, or a document made only of images. */
    NO_TEXT,
    /** Small on disk and enormous once unfolded. */
    ZIP_BOMB,
    /** Not a kind that is read. */
    UNSUPPORTED,
    /** The caller was interrupted: the file is not to blame, try again. */
    INTERRUPTED,
    /** The reading process does not start: the file is not to blame, try again. */
    READER_UNAVAILABLE;

    /** Whether reading the same bytes later may end better. */
    public boolean passing() {
      return this == INTERRUPTED || this == READER_UNAVAILABLE;
    }
  }

  /** The pages, none when the file is unreadable. */
  default List<PageText> readablePages() {
    return this instanceof Readable readable ? readable.pages() : List.of();
  }
}
