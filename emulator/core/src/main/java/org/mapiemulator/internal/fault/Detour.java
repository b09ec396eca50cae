package org.mapiemulator.internal.fault;

import java.time.Duration;

/**
 * What becomes of a notification on its way to the queue.
 *
 * @param kind what
 * @param time how much later it comes; zero unless it is delayed
 */
public record Detour(Kind kind, Duration time) {

  static Detour of(Kind kind) {
    return new Detour(kind, Duration.ZERO);
  }

  /** The ways a notification can take. */
  public enum Kind {
    /** It never arrives. */
    LOST,
    /** It arrives twice. */
    DOUBLED,
    /** It arrives after the next one. */
    SWAPPED,
    /** It arrives later by the virtual clock. */
    DELAYED,
    /** It arrives when its registration has ended. */
    AFTER_UNADVISE
  }

  String words() {
    return switch (kind) {
      case LOST -> "is lost";
      case DOUBLED -> "arrives twice";
      case SWAPPED -> "changes places with the next one";
      case DELAYED -> "is delayed by " + Words.time(time);
      case AFTER_UNADVISE -> "arrives after its registration has ended";
    };
  }
}
