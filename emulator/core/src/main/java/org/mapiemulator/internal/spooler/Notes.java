package org.mapiemulator.internal.spooler;

import java.time.Instant;
import java.util.List;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.SpoolerStore;
import org.mapiemulator.internal.spooler.Attempts.Attempt;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/** What became of messages: in the journal, for the test, for the sender. */
final class Notes {

  private final Gate gate;
  private final ProcessProviders providers;
  private final Spoolers all;

  Notes(Gate gate, ProcessProviders providers, Spoolers all) {
    this.gate = gate;
    this.providers = providers;
    this.all = all;
  }

  void event(String words) {
    gate.event(providers.process().life(), "spooler", words);
  }

  void noteSent(SpoolerStore at, QueuedMessage message, OnlineTransport transport, List<Row> to) {
    Instant now = gate.scheduler().now();
    boolean builtIn = transport.logon().isBuiltIn();
    all.add(
        new Sent(
            at.entry().config().displayName(),
            message.subject(),
            to,
            now,
            transport.name(),
            builtIn));
    event(
        "\""
            + message.subject()
            + "\" of "
            + at.entry()
            + " sent by "
            + transport
            + " to "
            + (to.size() == 1 ? Recipients.words(to.get(0)) : to.size() + " recipients"));
  }

  void noteWaiting(SpoolerStore at, QueuedMessage message, String reason, Attempt attempt) {
    event(
        "\""
            + message.subject()
            + "\" of "
            + at.entry()
            + " waits after attempt "
            + attempt.count()
            + ": "
            + reason);
  }

  /** Tells the sender of recipients who do not get a message (SUB-13, D-61). */
  void nondelivery(
      SpoolerStore at, QueuedMessage queued, Message message, List<Row> lost, String reason) {
    event(
        "\""
            + queued.subject()
            + "\" of "
            + at.entry()
            + " not delivered to "
            + (lost.size() == 1 ? Recipients.words(lost.get(0)) : lost.size() + " recipients")
            + ": "
            + reason);
    PropValue why = PropValue.of(PropTags.PR_REPORT_TEXT, reason);
    at.report(message, lost.stream().map(row -> Recipients.with(row, why)).toList());
  }
}
