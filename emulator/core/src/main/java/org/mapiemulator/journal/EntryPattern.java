package org.mapiemulator.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * What is asked of one entry.
 *
 * @param kind the kind of entry
 * @param criteria what it must meet
 * @param object the object it must be on, if it was given itself and not by its name
 * @param client the client it must be in, if that was said
 */
record EntryPattern(
    Kind kind, List<Criterion> criteria, @Nullable MapiUnknown object, Optional<String> client) {

  /** The kinds of entries, by the words that patterns of them begin with. */
  enum Kind {
    CALL("call"),
    CALLBACK("callback"),
    NOTIFICATION("notified"),
    EVENT("event");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** A pattern of the kind, as examples write it. */
    String pattern() {
      return word + "(…)";
    }

    boolean fits(JournalEntry entry) {
      return switch (this) {
        case CALL -> entry instanceof CallEntry;
        case CALLBACK -> entry instanceof CallbackEntry;
        case NOTIFICATION ->
            entry instanceof CallbackEntry callback
                && MapiMethod.ON_NOTIFY.names(callback.method());
        case EVENT -> entry instanceof EventEntry;
      };
    }
  }

  static EntryPattern of(Kind kind, Criterion... criteria) {
    return new EntryPattern(kind, List.of(criteria), null, Optional.empty());
  }

  EntryPattern with(Criterion more) {
    return new EntryPattern(
        kind, Stream.concat(criteria.stream(), Stream.of(more)).toList(), object, client);
  }

  EntryPattern in(String name) {
    return new EntryPattern(kind, criteria, object, Optional.of(name));
  }

  EntryPattern on(MapiUnknown other) {
    return new EntryPattern(kind, criteria, other, client);
  }

  /** The same with the name that its object has in a journal. */
  EntryPattern boundTo(Journal journal) {
    if (object == null) {
      return this;
    }
    String name = journal.nameOf(object).orElse("");
    return new EntryPattern(kind, criteria, null, client)
        .with(Criterion.object(name, name.isEmpty() ? stranger(object) : name));
  }

  /** An object's own text may be anything and is not asked for. */
  private static String stranger(MapiUnknown object) {
    return "a " + object.getClass().getSimpleName() + " that the journal has not met";
  }

  boolean matches(JournalEntry entry) {
    return kind.fits(entry) && criteria.stream().allMatch(one -> one.met().test(entry));
  }

  @Override
  public String toString() {
    String head =
        criteria.stream()
            .filter(Criterion::inHead)
            .map(Criterion::text)
            .collect(Collectors.joining(", ", kind.word + "(", ")"));
    String rest =
        criteria.stream()
            .filter(criterion -> !criterion.inHead())
            .map(criterion -> "." + criterion.text())
            .collect(Collectors.joining());
    String last = object == null ? "" : ".on(the given " + object.getClass().getSimpleName() + ")";
    return head + rest + last;
  }
}
