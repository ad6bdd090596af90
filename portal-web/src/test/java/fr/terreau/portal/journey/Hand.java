package fr.terreau.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page: by the keys alone, or in a browser that runs no scripts. */
abstract class Hand {

  private final Reader reader;

  private Hand(Reader reader) {
    this.reader = reader;
  }

  /** Goes from one control to the next with Tab, and never touches a mouse. */
  static Hand keyboard(Reader reader) {
    return new ByKeys(reader);
  }

  /** Finds a control at once; what is pressed is awaited by the address that follows. */
  static Hand plain(Reader reader) {
    return new AtOnce(reader);
  }

  Reader reader() {
    return reader;
  }

  Page page() {
    return reader.page();
  }

  void goTo(String path) {
    reader.goTo(path);
  }

  /** Activates a button, a link or the heading of something folded. */
  abstract void press(String selector);

  /** Replaces what a field holds. */
  abstract void type(String selector, String text);

  /** Ticks a box that is not ticked. */
  abstract void tick(String selector);

  /** Gives the one day of a year that is typed alike in every language of browsers. */
  abstract void seventhOfTheSeventh(String selector, String year);

  /** Activates what leads to an address that fits this pattern. */
  void follow(String selector, String pattern) {
    press(selector);
    page().waitForURL(java.util.regex.Pattern.compile(pattern));
  }

  private static final class ByKeys extends Hand {

    private ByKeys(Reader reader) {
      super(reader);
    }

    @Override
    void press(String selector) {
      reader().tabTo(selector);
      page().keyboard().press("Enter");
    }

    @Override
    void type(String selector, String text) {
      reader().tabTo(selector);
      page().keyboard().press("ControlOrMeta+A");
      page().keyboard().type(text);
    }

    @Override
    void tick(String selector) {
      reader().tabTo(selector);
      page().keyboard().press("Space");
    }

    @Override
    void seventhOfTheSeventh(String selector, String year) {
      reader().tabTo(selector);
      page().keyboard().type("0707" + year);
    }
  }

  private static final class AtOnce extends Hand {

    private AtOnce(Reader reader) {
      super(reader);
    }

    private Locator first(String selector) {
      return page().locator(selector).first();
    }

    @Override
    void press(String selector) {
      first(selector).press("Enter");
    }

    @Override
    void type(String selector, String text) {
      first(selector).fill(text);
    }

    @Override
    void tick(String selector) {
      first(selector).check();
    }

    @Override
    void seventhOfTheSeventh(String selector, String year) {
      first(selector).fill(year + "-07-07");
    }
  }
}
