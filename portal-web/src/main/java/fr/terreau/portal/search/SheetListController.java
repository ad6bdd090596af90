package fr.terreau.portal.search;

import fr.terreau.domain.practice.PracticeRights;
import fr.terreau.domain.practice.field.Leaves;
import fr.terreau.domain.practice.field.Leaves.Column;
import fr.terreau.domain.practice.sheet.PracticeDetails;
import fr.terreau.domain.practice.sheet.PracticeSheet;
import fr.terreau.domain.practice.sheet.PracticeType;
import fr.terreau.portal.platform.FieldAnswers;
import fr.terreau.portal.platform.FieldWords;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.FrenchCsv;
import fr.terreau.portal.platform.HitDisplay;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.PublishedSheet;
import fr.terreau.portal.platform.PublishedSheets;
import fr.terreau.portal.platform.WhoIsAsking;
import fr.terreau.search.Facet;
import fr.terreau.search.SearchQuery;
import fr.terreau.search.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to a question as a table, one line for each sheet: what all sheets have and, when one
 * type is asked for, all its own fields. The same parameters as the page of results.
 */
@Path("pratiques.csv")
@RequestScoped
@Produces("*/*")
public class SheetListController {

  private static final int MOST_ROWS = 5_000;
  private static final String BETWEEN = " | ";

  @Inject private Searching search;
  @Inject private WhoIsAsking who;
  @Inject private PublishedSheets sheets;
  @Inject private Frames frames;
  @Inject private Labels labels;

  @GET
  public Response list(@Context UriInfo address) {
    Question question = Question.of(address.getQueryParameters());
    Set<String> access = PracticeRights.tokensOf(who.actor());
    List<Column> columns = columns(question);
    Messages messages = frames.messages();
    StreamingOutput table =
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          write(question, access, columns, messages, writer);
          writer.flush();
        };
    return Response.ok(table, FrenchCsv.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"pratiques.csv\"")
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private void write(
      Question question, Set<String> access, List<Column> columns, Messages messages, Writer writer)
      throws IOException {
    FrenchCsv csv = new FrenchCsv(writer);
    FieldAnswers answers = new FieldAnswers(messages, labels);
    csv.row(heading(columns, messages));
    for (int page = 1; (page - 1) * SearchQuery.MAX_SIZE < MOST_ROWS; page++) {
      SearchResult answer =
          search.ask(question.at(page, SearchQuery.MAX_SIZE), access, Set.of()).result();
      List<String> codes =
          answer.hits().stream().map(hit -> hit.display().get(HitDisplay.REFERENCE)).toList();
      for (PublishedSheet sheet : sheets.list(codes)) {
        csv.row(row(sheet, columns, answers, messages));
      }
      if (codes.size() < SearchQuery.MAX_SIZE) {
        return;
      }
      writer.flush();
    }
  }

  private static List<Column> columns(Question question) {
    List<Column> columns = new ArrayList<>(Leaves.columns(PracticeSheet.class, ""));
    Set<String> types = question.filters().getOrDefault(Facet.TYPE, Set.of());
    if (types.size() == 1) {
      Arrays.stream(PracticeType.values())
          .filter(type -> types.contains(type.name()))
          .forEach(type -> columns.addAll(Leaves.columns(PracticeDetails.of(type), "details")));
    }
    return columns;
  }

  /** Each column says its label and its path: labels alone repeat themselves. */
  private static List<String> heading(List<Column> columns, Messages messages) {
    List<String> heading =
        new ArrayList<>(
            List.of(
                messages.get("compare.export.id"),
                messages.get("compare.export.address"),
                messages.get("compare.export.status")));
    columns.forEach(
        column ->
            heading.add(
                FieldWords.label(column.field(), messages)
                    + FieldWords.unit(column.field(), messages).map(u -> ", " + u).orElse("")
                    + " ("
                    + column.path()
                    + ")"));
    return heading;
  }

  private static List<Object> row(
      PublishedSheet sheet, List<Column> columns, FieldAnswers answers, Messages messages) {
    Map<String, List<Object>> values =
        Leaves.of(sheet.sheet()).stream()
            .collect(
                Collectors.groupingBy(
                    Leaves.Leaf::column,
                    Collectors.mapping(
                        leaf ->
                            leaf.value() instanceof Number number
                                ? number
                                : answers.words(leaf.field(), leaf.value()),
                        Collectors.toList())));
    List<Object> row = new ArrayList<>();
    row.add(sheet.reference());
    row.add(sheet.url());
    row.add(messages.get("status." + sheet.practice().status()));
    columns.forEach(column -> row.add(cell(values.get(column.path()))));
    return row;
  }

  /** A single number stays a number; several values stand in one cell. */
  private static Object cell(List<Object> values) {
    List<Object> given = Optional.ofNullable(values).orElse(List.of());
    return given.size() == 1
        ? given.getFirst()
        : given.stream().map(SheetListController::text).collect(Collectors.joining(BETWEEN));
  }

  private static String text(Object value) {
    return value instanceof Number ? value.toString().replace('.', ',') : value.toString();
  }
}
