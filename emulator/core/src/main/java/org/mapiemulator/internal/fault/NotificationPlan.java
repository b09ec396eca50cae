package org.mapiemulator.internal.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiFlag;

/** A planned fault of a notification. */
public final class NotificationPlan extends Plan {

  private final NotificationSelection selection;
  private final Detour detour;
  private final Map<Object, Runnable> kept = new LinkedHashMap<>(0);

  NotificationPlan(
      FaultTable table, NotificationSelection selection, Detour detour, Site place, long step) {
    super(table, selection.numbers(), place, step);
    this.selection = selection;
    this.detour = detour;
  }

  private record Scope(
      @Nullable EventMask event, @Nullable String client, @Nullable String object) {}

  @Override
  Object scope() {
    return new Scope(selection.event(), selection.client(), selection.object());
  }

  @Override
  boolean decides() {
    return true;
  }

  @Override
  @Nullable String client() {
    return selection.client();
  }

  public Detour detour() {
    return detour;
  }

  /** Counts a notification; whether it is meant. */
  boolean meets(int events, String client, String source, String sink) {
    String to = " to " + Words.quoted(client);
    String object = selection.object() == null ? "" : " for " + sink + " on " + source;
    misses().count(client, MapiFlag.decode(events, EventMask.class) + " was sent", to + object);
    return selection.fits(events, client, source, sink) && countsOne();
  }

  /** Remembers a notification that is kept back, and how it gets on its way after all. */
  public void keep(Object notification, Runnable giveBack) {
    kept.put(notification, giveBack);
  }

  /** Forgets one that is kept back no more. */
  public void keepNoMore(Object notification) {
    kept.remove(notification);
  }

  @Override
  void letGo() {
    List.copyOf(kept.values()).forEach(Runnable::run);
  }

  @Override
  void noteAtEnd() {
    if (!kept.isEmpty()) {
      misses()
          .note(
              "It was kept back and not delivered: "
                  + (detour.kind() == Detour.Kind.SWAPPED
                      ? "no next one came."
                      : "its registration did not end."));
    }
  }

  @Override
  String nothingCame() {
    return "No notification was sent.";
  }

  @Override
  String words() {
    return selection.words() + " " + detour.words();
  }
}
