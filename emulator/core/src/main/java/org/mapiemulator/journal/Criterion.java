package org.mapiemulator.journal;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that a pattern asks of an entry.
 *
 * @param text how it is written in a test, for instance {@code by("OUTLOOK.EXE")}
 * @param inHead whether the head of the pattern says it already
 * @param weight how far away an entry is that does not meet it
 * @param met tells whether an entry meets it
 * @param actual says what an entry has instead
 */
record Criterion(
    String text,
    boolean inHead,
    int weight,
    Predicate<JournalEntry> met,
    Function<JournalEntry, String> actual) {

  /** The weight of what an entry must have to be worth showing beside one that has it. */
  static final int DECISIVE = 16;

  private static final int CLIENT = 4;
  private static final int OTHER = 2;

  static Criterion method(MapiMethod method) {
    return new Criterion(
        method.name(),
        true,
        DECISIVE,
        entry -> entry instanceof CallEntry call && method.names(call.method()),
        entry -> entry instanceof CallEntry call ? call.method() : "no call");
  }

  static Criterion callback(MapiMethod method) {
    return new Criterion(
        method.name(),
        true,
        DECISIVE,
        entry -> entry instanceof CallbackEntry callback && method.names(callback.method()),
        entry -> entry instanceof CallbackEntry callback ? callback.method() : "no callback");
  }

  static Criterion event(String part) {
    return new Criterion(
        quote(part),
        true,
        DECISIVE,
        entry -> entry instanceof EventEntry event && event.event().contains(part),
        entry -> entry instanceof EventEntry event ? quote(event.event()) : "no event");
  }

  static Criterion notification(String macro, String name) {
    return argument(name, true, DECISIVE, macro);
  }

  static Criterion client(String name, boolean inHead) {
    return new Criterion(
        inHead ? quote(name) : "by(" + quote(name) + ")",
        inHead,
        CLIENT,
        entry -> entry.client().equals(name),
        entry -> entry.client().isEmpty() ? "the subsystem" : quote(entry.client()));
  }

  static Criterion object(String name, String text) {
    return new Criterion(
        "on(" + text + ")",
        false,
        CLIENT,
        entry -> !name.isEmpty() && objectOf(entry).equals(name),
        entry -> objectOf(entry).isEmpty() ? "no object" : objectOf(entry));
  }

  private static String objectOf(JournalEntry entry) {
    if (entry instanceof CallEntry call) {
      return call.object();
    }
    return entry instanceof CallbackEntry callback
        ? callback.object()
        : ((EventEntry) entry).object();
  }

  static Criterion argument(String text) {
    return argument("with(" + quote(text) + ")", false, OTHER, text);
  }

  static Criterion flag(String macro, String name) {
    return argument("with(" + name + ")", false, OTHER, macro);
  }

  private static Criterion argument(String text, boolean inHead, int weight, String words) {
    return new Criterion(
        text,
        inHead,
        weight,
        entry -> Words.argumentsOf(entry).stream().anyMatch(one -> Words.hold(one, words)),
        entry -> {
          String all = String.join(", ", Words.argumentsOf(entry));
          return all.isEmpty() ? "no argument" : all;
        });
  }

  static Criterion result(String text, Predicate<CallEntry> met) {
    return new Criterion(
        text,
        false,
        OTHER,
        entry -> entry instanceof CallEntry call && met.test(call),
        entry -> entry.outcome().isEmpty() ? "still running" : entry.outcome());
  }

  static Criterion thread(String name) {
    return new Criterion(
        "onThread(" + quote(name) + ")",
        false,
        OTHER,
        entry -> entry.thread().equals(name),
        entry -> quote(entry.thread()));
  }

  /** That an entry comes later than one that matched before. */
  static Criterion after(long step) {
    return new Criterion(
        "after step " + step,
        false,
        OTHER,
        entry -> entry.step() > step,
        entry -> "step " + entry.step());
  }

  static String quote(String text) {
    return "\"" + text + "\"";
  }
}
