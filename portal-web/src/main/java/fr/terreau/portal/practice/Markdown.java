package fr.terreau.portal.practice;

import fr.terreau.portal.platform.SafeHtml;
import fr.terreau.portal.platform.Typography;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Paragraphs as authors write them, made into HTML that can hold nothing harmful: no markup of
 * their own, no scripts in addresses, no headings that would upset those of the page.
 */
final class Markdown {

  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(ListBlock.class, BlockQuote.class, ThematicBreak.class);

  /** Deeper than anybody writes; without a limit, a line of « > » exhausts the stack. */
  private static final int DEEPEST = 20;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .softbreak("<br>\n")
          .build();

  private Markdown() {}

  /** A picture would come from another site: it becomes a link to it. */
  private static String withoutPictures(String markdown) {
    return markdown.replace("![", "[");
  }

  /** Nothing for what is blank. */
  static Optional<SafeHtml> html(String markdown) {
    return markdown == null || markdown.isBlank()
        ? Optional.empty()
        : Optional.of(
            new SafeHtml(
                RENDERER.render(PARSER.parse(withoutPictures(Typography.kept(markdown))))));
  }
}
