package fr.terreau.search.lucene;

import fr.terreau.search.PageText;
import fr.terreau.search.SheetDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
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
    for (PageText page : sheet.pages()) {
      block.add(pageDocument(sheet, page));
    }
    block.add(sheetDocument(sheet));
    return block;
  }

  private static Document pageDocument(SheetDocument sheet, PageText page) {
    Document document = new Document();
    document.add(new StringField(IndexSchema.BLOCK, sheet.id(), Field.Store.NO));
    document.add(new Field(IndexSchema.PAGE, page.text(), IndexSchema.WORDS));
    document.add(new StoredField(IndexSchema.PAGE, page.text()));
    document.add(new StoredField(IndexSchema.PAGE_DOCUMENT, page.documentId()));
    document.add(new StoredField(IndexSchema.PAGE_LABEL, page.documentLabel()));
    document.add(new StoredField(IndexSchema.PAGE_UNIT, page.unit().name()));
    document.add(new StoredField(IndexSchema.PAGE_NUMBER, page.pageNumber()));
    return document;
  }

  private static Document sheetDocument(SheetDocument sheet) {
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
    addSearched(sheet, document);
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

  private static void addSearched(SheetDocument sheet, Document document) {
    document.add(new Field(IndexSchema.TITLE, sheet.title(), IndexSchema.WORDS));
    document.add(new Field(IndexSchema.TITLE_FOLDED, sheet.title(), IndexSchema.WORDS));
    sheet
        .keywords()
        .forEach(word -> document.add(new Field(IndexSchema.KEYWORDS, word, IndexSchema.WORDS)));
    document.add(new Field(IndexSchema.SUMMARY, sheet.summary(), IndexSchema.WORDS));
    addEverywhere(sheet.title(), document);
    addEverywhere(sheet.summary(), document);
    sheet.keywords().forEach(word -> addEverywhere(word, document));
    addEverywhere(sheet.body(), document);
    if (sheet.facts().isEmpty()) {
      // A field is searched in every sheet or in none: Lucene refuses one that is only kept.
      document.add(new Field(IndexSchema.FACTS, "", IndexSchema.WORDS_IN_ORDER));
    }
    sheet
        .facts()
        .forEach(
            fact ->
                document.add(
                    new Field(IndexSchema.FACTS, fact.text(), IndexSchema.WORDS_IN_ORDER)));
    sheet.pages().forEach(page -> addEverywhere(page.text(), document));
  }

  private static void addEverywhere(String text, Document document) {
    document.add(new Field(IndexSchema.ALL, text, IndexSchema.WORDS_IN_ORDER));
    document.add(new Field(IndexSchema.ALL_FOLDED, text, IndexSchema.WORDS));
    document.add(new Field(IndexSchema.ALL_WRITTEN, text, IndexSchema.PRESENCE));
  }
}
