package fr.terreau.domain.directory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a territory stood, and what came after. Codes outlive what they name: a sheet of 2022 may
 * speak of a commune that another stands for since.
 *
 * @param from the day since which it stands as it does, when the source says it
 * @param to the first day on which it no longer stood; empty for what stands today
 * @param replacedBy identifiers of what stands for it since; empty for what stands today
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to, List<String> replacedBy) {

  private static final Validity TODAY = new Validity(Optional.empty(), Optional.empty(), List.of());

  public Validity {
    requireNonNull(from);
    requireNonNull(to);
    replacedBy = List.copyOf(replacedBy);
    if (to.isEmpty() && !replacedBy.isEmpty()) {
      throw new IllegalArgumentException("what stands today was not replaced");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("ended on " + to.get() + " before " + from.get());
    }
  }

  /** Of what stands today, nobody knows since when. */
  public static Validity today() {
    return TODAY;
  }

  /** Whether it belongs to the past. */
  public boolean ended() {
    return to.isPresent();
  }
}
