package fr.terreau.search.lucene;

import fr.terreau.search.Fact;
import fr.terreau.search.PageText;
import fr.terreau.search.SheetDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A sheet as Lucene keeps it: its pages in order, then the sheet itself, written as one. */
final class SheetBlock {

  private static final String BETWEEN_FACTS = " · ";

  private SheetBlock() {}

  static Term key(String sheetId) {
    return new Term(IndexSchema.BLOCK, sheetId);
  }

  static List<Document> of(SheetDocument sheet) {
    List<Document> block = new ArrayList<>();
    List<ReadText> pages = new ArrayList<>();
    for (PageText page : sheet.pages()) {
      ReadText read = ReadText.of(page.text());
      pages.add(read);
      block.add(pageDocument(sheet, page, read));
    }
    block.add(sheetDocument(sheet, pages));
    return block;
  }

  private static Document pageDocument(SheetDocument sheet, PageText page, ReadText read) {
    Document document = new Document();
    document.add(new StringField(IndexSchema.BLOCK, sheet.id(), Field.Store.NO));
    document.add(roots(IndexSchema.PAGE, read, IndexSchema.WORDS));
    document.add(new StoredField(IndexSchema.PAGE, page.text()));
    document.add(new StoredField(IndexSchema.PAGE_DOCUMENT, page.documentId()));
    document.add(new StoredField(IndexSchema.PAGE_LABEL, page.documentLabel()));
    document.add(new StoredField(IndexSchema.PAGE_UNIT, page.unit().name()));
    document.add(new StoredField(IndexSchema.PAGE_NUMBER, page.pageNumber()));
    return document;
  }

  private static Document sheetDocument(SheetDocument sheet, List<ReadText> pages) {
    Document document = new Document();
    document.add(new StringField(IndexSchema.BLOCK, sheet.id(), Field.Store.NO));
    document.add(new StoredField(IndexSchema.ID, sheet.id()));
    document.add(new SortedDocValuesField(IndexSchema.ID, new BytesRef(sheet.id())));
    document.add(new NumericDocValuesField(IndexSchema.DATE, sheet.sortDate().toEpochDay()));
    document.add(new NumericDocValuesField(IndexSchema.PAGE_COUNT, sheet.pages().size()));
    sheet
        .access()
        .forEach(token -> document.add(new StringField(IndexSchema.ACCESS, token, Field.Store.NO)));
    addFacets(sheet, document);
    addNamed(sheet, document);
    sheet
        .sortKeys()
        .forEach(
            (sort, key) ->
                document.add(new NumericDocValuesField(IndexSchema.sortField(sort), key)));
    addStored(sheet, document);
    addSearched(sheet, pages, document);
    return document;
  }

  private static void addFacets(SheetDocument sheet, Document document) {
    sheet
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        document.add(
                            new SortedSetDocValuesField(
                                IndexSchema.facetField(facet), new BytesRef(value)))));
  }

  private static void addNamed(SheetDocument sheet, Document document) {
    sheet
        .terms()
        .forEach(
            (name, values) ->
                values.forEach(
                    value ->
                        document.add(
                            new SortedSetDocValuesField(
                                IndexSchema.termField(name), new BytesRef(value)))));
    sheet
        .spans()
        .forEach(
            (name, values) ->
                values.forEach(
                    span ->
                        document.add(
                            new DoubleRange(
                                IndexSchema.spanField(name),
                                new double[] {span.from()},
                                new double[] {span.to()}))));
  }

  private static void addStored(SheetDocument sheet, Document document) {
    document.add(new StoredField(IndexSchema.TITLE, sheet.title()));
    document.add(new StoredField(IndexSchema.SUMMARY, sheet.summary()));
    document.add(new StoredField(IndexSchema.BODY, sheet.body()));
    String facts =
        sheet.facts().stream()
            .map(fact -> fact.label().isEmpty() ? fact.text() : fact.label() + " : " + fact.text())
            .collect(Collectors.joining(BETWEEN_FACTS));
    document.add(new StoredField(IndexSchema.FACTS, facts));
    sheet
        .display()
        .forEach(
            (key, value) -> {
              document.add(new StoredField(IndexSchema.DISPLAY_KEY, key));
              document.add(new StoredField(IndexSchema.DISPLAY_VALUE, value));
            });
  }

  private static void addSearched(SheetDocument sheet, List<ReadText> pages, Document document) {
    ReadText title = ReadText.of(sheet.title());
    document.add(roots(IndexSchema.TITLE, title, IndexSchema.WORDS));
    addEverywhere(title, document);
    addEverywhere(ReadText.of(sheet.summary()), document);
    for (String keyword : sheet.keywords()) {
      ReadText read = ReadText.of(keyword);
      document.add(roots(IndexSchema.KEYWORDS, read, IndexSchema.WORDS));
      addEverywhere(read, document);
    }
    addEverywhere(ReadText.of(sheet.body()), document);
    if (sheet.facts().isEmpty()) {
      // A field is searched in every sheet or in none: Lucene refuses one that is only kept.
      document.add(roots(IndexSchema.FACTS, ReadText.of(""), IndexSchema.WORDS_IN_ORDER));
    }
    for (Fact fact : sheet.facts()) {
      ReadText read = ReadText.of(fact.text());
      document.add(roots(IndexSchema.FACTS, read, IndexSchema.WORDS_IN_ORDER));
      addExact(read, document);
    }
    pages.forEach(page -> addEverywhere(page, document));
  }

  private static void addEverywhere(ReadText text, Document document) {
    document.add(roots(IndexSchema.ALL, text, IndexSchema.WORDS_IN_ORDER));
    addExact(text, document);
  }

  private static void addExact(ReadText text, Document document) {
    document.add(field(IndexSchema.EXACT, text, Forms::folded, IndexSchema.PRESENCE));
    document.add(field(IndexSchema.EXACT, text, Forms::marked, IndexSchema.PRESENCE));
  }

  private static Field roots(String name, ReadText text, FieldType type) {
    return field(name, text, Forms::root, type);
  }

  private static Field field(String name, ReadText text, ReadText.Choice form, FieldType type) {
    return new Field(name, new FormStream(text, form), type);
  }
}
