package fr.terreau.search.lucene;

import static fr.terreau.search.contract.Specimens.asked;
import static fr.terreau.search.contract.Specimens.ids;
import static fr.terreau.search.contract.Specimens.puts;
import static fr.terreau.search.contract.Specimens.sheet;
import static fr.terreau.search.contract.Specimens.withSlides;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.terreau.search.EngineState;
import fr.terreau.search.Rebuild;
import fr.terreau.search.SearchException;
import fr.terreau.search.contract.EngineUnderTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to the files, the engine opens, says so, and can be rebuilt. */
class DamagedIndexTest {

  @TempDir Path folder;

  @BeforeEach
  void an_index_with_two_writings() {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      EngineUnderTest.lay(engine);
      engine.apply(puts(withSlides(sheet("1", "Convention", "commune"), "budget")), 1);
      engine.apply(puts(sheet("2", "Diagnostic", "territoire")), 2);
    }
  }

  private Path generation() throws IOException {
    return folder.resolve(Files.readString(folder.resolve("live")));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(generation())) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private void assertRebuildable(String damage) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      assertEquals(EngineState.NEEDS_REBUILD, engine.state(), damage);
      assertEquals(OptionalLong.empty(), engine.position(), damage);
      assertEquals(0, engine.search(asked("convention")).total(), damage);
      assertThrows(SearchException.class, () -> engine.apply(List.of(), 3), damage);
      try (Rebuild rebuild = engine.beginRebuild()) {
        assertEquals(EngineState.REBUILDING, engine.state(), damage);
        rebuild.add(sheet("1", "Convention", ""));
        rebuild.publish(9);
      }
      assertEquals(EngineState.READY, engine.state(), damage);
      assertEquals(List.of("1"), ids(engine.search(asked("convention"))), damage);
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      assertEquals(OptionalLong.of(9), engine.position(), damage);
      assertEquals(1, generations().size(), damage);
    } catch (IOException e) {
      throw new AssertionError(damage, e);
    }
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isDirectory).toList();
    }
  }

  @Test
  void a_folder_that_does_not_exist_yet_needs_a_rebuild() {
    folder = folder.resolve("un/autre");
    assertRebuildable("new folder");
  }

  @Test
  void every_file_cut_in_half_is_noticed() throws IOException {
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
        bytes.setLength(bytes.length() / 2);
      }
      assertRebuildable("cut " + file.getFileName());
      an_index_with_two_writings();
    }
  }

  @Test
  void every_file_with_a_few_bytes_turned_is_noticed() throws IOException {
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      byte[] bytes = Files.readAllBytes(file);
      for (int at = bytes.length / 2; at < Math.min(bytes.length, bytes.length / 2 + 4); at++) {
        bytes[at] ^= 0x55;
      }
      Files.write(file, bytes);
      assertRebuildable("turned " + file.getFileName());
      an_index_with_two_writings();
    }
  }

  @Test
  void every_missing_file_is_noticed() throws IOException {
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      Files.delete(file);
      assertRebuildable("without " + file.getFileName());
      an_index_with_two_writings();
    }
  }

  @Test
  void an_emptied_folder_is_noticed() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }
    assertRebuildable("empty");
  }

  @Test
  void a_pointer_that_is_missing_or_nonsense_is_noticed() throws IOException {
    for (byte[] pointer :
        List.of(
            new byte[0],
            "../elsewhere".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "generation-999".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            new byte[] {(byte) 0xC3, 0, (byte) 0xFF})) {
      Files.write(folder.resolve("live"), pointer);
      assertRebuildable("pointer of " + pointer.length);
    }
    Files.delete(folder.resolve("live"));
    assertRebuildable("no pointer");
  }

  @Test
  void an_index_of_another_schema_is_noticed() throws IOException {
    try (Directory directory = FSDirectory.open(generation());
        IndexWriter writer = Generation.writer(directory, OpenMode.APPEND)) {
      writer.setLiveCommitData(Map.of("schema", "0", "position", "5").entrySet());
      writer.commit();
    }
    assertRebuildable("other schema");
  }

  @Test
  void an_index_that_is_not_ours_is_noticed() throws IOException {
    try (Directory directory = FSDirectory.open(generation());
        IndexWriter writer = Generation.writer(directory, OpenMode.APPEND)) {
      writer.setLiveCommitData(Map.<String, String>of().entrySet());
      writer.commit();
    }
    assertRebuildable("no note");
  }

  @Test
  void a_lock_file_left_by_a_killed_process_is_no_obstacle() throws IOException {
    Path lock = generation().resolve("write.lock");
    if (!Files.exists(lock)) {
      Files.createFile(lock);
    }
    assertTrue(Files.exists(folder.resolve("engine.lock")));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      engine.apply(puts(sheet("3", "Formation", "")), 3);
      assertEquals(3, engine.search(asked("")).total());
    }
  }

  @Test
  void two_engines_never_share_a_folder() {
    try (LuceneSearchEngine first = LuceneSearchEngine.open(folder)) {
      assertThrows(SearchException.class, () -> LuceneSearchEngine.open(folder));
      assertEquals(EngineState.READY, first.state());
    }
  }

  @Test
  void a_crash_between_rebuild_and_swap_leaves_the_old_index(@TempDir Path crashed)
      throws IOException {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
        Rebuild rebuild = engine.beginRebuild()) {
      rebuild.add(sheet("9", "Neuve", ""));
      copy(folder, crashed);
    }
    Files.writeString(crashed.resolve("live.new"), "generation-");
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(crashed)) {
      assertEquals(EngineState.READY, engine.state());
      assertEquals(OptionalLong.of(2), engine.position());
      assertEquals(2, engine.search(asked("")).total());
      try (Stream<Path> inside = Files.list(crashed)) {
        assertEquals(1, inside.filter(Files::isDirectory).count());
      }
    }
  }

  @Test
  void a_crash_right_after_the_swap_leaves_the_new_index(@TempDir Path crashed) throws IOException {
    Path old = generation();
    copy(old, crashed.resolve(old.getFileName()));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      try (Rebuild rebuild = engine.beginRebuild()) {
        rebuild.add(sheet("9", "Neuve", ""));
        rebuild.publish(7);
      }
      assertFalse(Files.exists(old));
      copy(folder, crashed);
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(crashed)) {
      assertEquals(OptionalLong.of(7), engine.position());
      assertFalse(Files.exists(crashed.resolve(old.getFileName())));
    }
  }

  @Test
  void a_crash_at_any_writing_leaves_the_changes_before_it(@TempDir Path crashed)
      throws IOException {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      engine.apply(puts(sheet("3", "Formation", "")), 3);
      copy(folder, crashed);
      engine.apply(puts(sheet("4", "Formation", "")), 4);
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(crashed)) {
      assertEquals(OptionalLong.of(3), engine.position());
      assertEquals(List.of("3"), ids(engine.search(asked("formation"))));
    }
  }

  @Test
  void a_damage_met_while_working_calls_for_a_rebuild() throws IOException {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      for (Path file : files()) {
        Files.delete(file);
      }
      assertThrows(SearchException.class, () -> engine.apply(puts(sheet("3", "Formation", "")), 3));
      assertEquals(EngineState.NEEDS_REBUILD, engine.state());
      EngineUnderTest.lay(engine);
      assertEquals(EngineState.READY, engine.state());
      engine.apply(puts(sheet("3", "Formation", "")), 3);
      assertEquals(1, engine.search(asked("")).total());
    }
  }

  @Test
  void a_closed_engine_answers_nothing_and_refuses_changes() {
    LuceneSearchEngine engine = LuceneSearchEngine.open(folder);
    engine.close();
    engine.close();
    assertEquals(0, engine.search(asked("convention")).total());
    assertThrows(SearchException.class, () -> engine.apply(List.of(), 3));
    assertThrows(SearchException.class, engine::beginRebuild);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path path : inside.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
