package fr.terreau.portal.thesaurus;

import fr.terreau.domain.account.Actor;
import fr.terreau.domain.file.Sha256;
import fr.terreau.domain.thesaurus.ImportPlan;
import fr.terreau.domain.thesaurus.ImportPlan.End;
import fr.terreau.domain.thesaurus.ImportThesaurus;
import fr.terreau.domain.thesaurus.SkosNotion;
import fr.terreau.portal.platform.Frames;
import fr.terreau.portal.platform.Labels;
import fr.terreau.portal.platform.Link;
import fr.terreau.portal.platform.Messages;
import fr.terreau.portal.platform.Section;
import fr.terreau.portal.platform.Settings;
import fr.terreau.portal.thesaurus.ImportPage.Group;
import fr.terreau.portal.thesaurus.ImportPage.Line;
import fr.terreau.portal.thesaurus.ImportPage.Trial;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes over a file of concepts, in two steps: what it would do, then doing it. */
@Path("thesaurus/importer")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class ImportController {

  private static final int UNPROCESSABLE = 422;
  private static final int LISTED = 200;

  @Context private HttpServletRequest request;
  @Inject private Reading reading;
  @Inject private ImportThesaurus imports;
  @Inject private Settings settings;
  @Inject private Frames frames;
  @Inject private Labels labels;

  @GET
  public ImportPage form() {
    reading.keeper();
    return page(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @POST
  public Response attempt() {
    Actor actor = reading.keeper();
    try {
      Part part = sent();
      if (part == null || part.getSize() == 0) {
        return refused("thesaurus.import.none");
      }
      if (part.getSize() > SkosFile.LARGEST) {
        return refused("thesaurus.import.large", frames.messages().size(SkosFile.LARGEST));
      }
      java.nio.file.Path kept = kept(actor);
      try (InputStream bytes = part.getInputStream()) {
        Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
      }
      return attempt(Files.readAllBytes(kept), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  @POST
  @Path("confirmer")
  public Response confirm() {
    Actor actor = reading.keeper();
    java.nio.file.Path kept = kept(actor);
    if (!Files.exists(kept)) {
      return refused("thesaurus.import.gone");
    }
    try {
      byte[] bytes = Files.readAllBytes(kept);
      if (!Sha256.of(bytes).equals(request.getParameter("empreinte"))) {
        return attempt(bytes, true);
      }
      if (!(SkosFile.read(bytes) instanceof SkosFile.Reading.Notions read)) {
        return refused("thesaurus.import.gone");
      }
      Optional<ImportPlan> done =
          imports.carryOut(actor, reading.function(), read.notions(), state());
      if (done.isEmpty()) {
        return attempt(bytes, true);
      }
      Files.deleteIfExists(kept);
      labels.readAgain();
      List<Integer> counts =
          List.of(done.get().lines(End.ADDED).size(), done.get().lines(End.CHANGED).size());
      return Response.ok(page(Optional.empty(), Optional.empty(), Optional.of(counts))).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response attempt(byte[] bytes, boolean stale) {
    return switch (SkosFile.read(bytes)) {
      case SkosFile.Reading.Notions read -> shown(read.notions(), Sha256.of(bytes), stale);
      case SkosFile.Reading.Malformed bad ->
          bad.line() > 0
              ? refused("thesaurus.import.malformed", String.valueOf(bad.line()), bad.why())
              : refused("thesaurus.import.unreadable", bad.why());
      case SkosFile.Reading.DeclaresType type -> refused("thesaurus.import.doctype");
      case SkosFile.Reading.TooMuch much ->
          refused("thesaurus.import.many", ImportThesaurus.MOST_NOTIONS);
    };
  }

  private Response shown(List<SkosNotion> notions, String sha256, boolean stale) {
    if (notions.isEmpty()) {
      return refused("thesaurus.import.nothing");
    }
    ImportPlan plan = imports.plan(notions);
    List<Group> groups =
        Arrays.stream(End.values())
            .map(end -> group(end, plan))
            .filter(group -> group.total() > 0)
            .toList();
    Trial trial = new Trial(stale, sha256, plan.state(), groups, !plan.after().isEmpty());
    return Response.ok(page(Optional.empty(), Optional.of(trial), Optional.empty())).build();
  }

  private Group group(End end, ImportPlan plan) {
    List<ImportPlan.Line> lines = plan.lines(end);
    return new Group(
        end.name(), lines.size(), lines.stream().limit(LISTED).map(this::line).toList());
  }

  private Line line(ImportPlan.Line line) {
    Messages messages = frames.messages();
    List<String> notes =
        new ArrayList<>(ChangeWords.of(line.changes(), reading.visible(), messages));
    line.remarks().stream()
        .map(remark -> messages.get("thesaurus.why." + remark.why(), remark.argument()))
        .forEach(notes::add);
    Link title =
        reading.visible().find(line.id()).isPresent()
            ? Link.to("/thesaurus/" + line.id(), line.label())
            : Link.plain(line.label());
    return new Line(title, line.address(), notes);
  }

  private Response refused(String key, Object... arguments) {
    Optional<String> error = Optional.of(frames.messages().get(key, arguments));
    return Response.status(UNPROCESSABLE)
        .entity(page(error, Optional.empty(), Optional.empty()))
        .build();
  }

  private ImportPage page(
      Optional<String> error, Optional<Trial> trial, Optional<List<Integer>> done) {
    return new ImportPage(frames.frame(Section.AUCUNE), error, SkosFile.LARGEST, trial, done);
  }

  private Part sent() throws IOException, ServletException {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    return type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")
        ? request.getPart("fichiers")
        : null;
  }

  /** Where the file waits for the second step: one for each account, whatever it was called. */
  private java.nio.file.Path kept(Actor actor) {
    String name = Sha256.of(actor.account().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    return settings.folder("uploads").resolve("thesaurus-" + name + ".skos");
  }

  private long state() {
    String typed = Objects.requireNonNullElse(request.getParameter("etat"), "");
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
  }
}
