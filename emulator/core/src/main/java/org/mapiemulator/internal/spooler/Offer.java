package org.mapiemulator.internal.spooler;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.spi.EndMessageFlag;
import org.mapiemulator.mapi.spi.SubmittedMessage;

/**
 * What became of a message that a transport was offered.
 *
 * @param kind what the spooler has to do now
 * @param reason why, in words
 * @param pause how long the transport wants to be left alone; null if it does not say
 */
record Offer(Kind kind, String reason, @Nullable Duration pause) {

  /** What the spooler has to do now. */
  enum Kind {
    /** Look which recipients it has taken. */
    TAKEN,
    /** Ask another transport. */
    NOT_ME,
    /** Ask it again at once. */
    NOW,
    /** Ask it again later. */
    LATER,
    /** Wait until it says that it has sent the message. */
    DEFERRED,
    /** Do not ask it again: it does not want to send the message any more. */
    CANCELLED
  }

  /** The reference of a message for which the transport has given none yet. */
  private static final int OUTBOUND = 0;

  private static Offer of(Kind kind, String reason) {
    return new Offer(kind, reason, null);
  }

  /** Offers a message: SubmitMessage and, if it takes it on, EndMessage. */
  static Offer make(OnlineTransport transport, Message message, int flags) {
    transport.inProgress(OUTBOUND);
    try {
      return offer(transport, message, flags);
    } finally {
      transport.inProgress(null);
    }
  }

  private static Offer offer(OnlineTransport transport, Message message, int flags) {
    Outcome<SubmittedMessage> outcome =
        transport
            .logon()
            .call(
                "IXPLogon::SubmitMessage",
                () -> transport.logon().logon().submitMessage(flags, message),
                flags,
                message);
    @Nullable SubmittedMessage submitted = outcome.value();
    if (transport.isBroken()) {
      return of(Kind.LATER, transport + " had a critical error");
    }
    if (submitted == null) {
      return outcome.thrown() == null
          ? of(Kind.LATER, transport + " gave null")
          : refused(transport, outcome.thrown());
    }
    if (submitted.status().isFailure()) {
      return refused(transport, submitted.status(), submitted.returnParm());
    }
    transport.inProgress(submitted.messageReference());
    return end(transport, submitted.messageReference());
  }

  private static Offer end(OnlineTransport transport, int reference) {
    Outcome<Integer> outcome =
        transport
            .logon()
            .call(
                "IXPLogon::EndMessage",
                () -> transport.logon().logon().endMessage(reference),
                reference);
    @Nullable Integer flags = outcome.value();
    if (flags == null) {
      @Nullable Throwable thrown = outcome.thrown();
      return of(
          Kind.LATER, transport + (thrown == null ? " gave null" : " failed: " + words(thrown)));
    }
    if (MapiFlag.isSet(flags, EndMessageFlag.RESEND_NOW)) {
      return of(Kind.NOW, transport + " wants to begin again");
    }
    if (MapiFlag.isSet(flags, EndMessageFlag.RESEND_LATER)) {
      return of(Kind.LATER, transport + " wants to send it later");
    }
    if (MapiFlag.isSet(flags, EndMessageFlag.DONT_RESEND)) {
      return of(Kind.DEFERRED, transport + " will say when it has sent it");
    }
    return of(Kind.TAKEN, "");
  }

  private static Offer refused(OnlineTransport transport, Throwable thrown) {
    return thrown instanceof MapiException failed
        ? refused(transport, failed.hresult(), 0)
        : of(Kind.LATER, transport + " threw " + words(thrown));
  }

  /** What the transport answered; an undocumented code is a failure like any other. */
  private static Offer refused(OnlineTransport transport, Hresult result, int seconds) {
    if (result.equals(Hresult.MAPI_E_NOT_ME)) {
      return of(Kind.NOT_ME, "");
    }
    if (result.equals(Hresult.MAPI_E_CANCEL)) {
      return of(Kind.CANCELLED, transport + " does not want to send it any more");
    }
    boolean says =
        result.equals(Hresult.MAPI_E_WAIT) || result.equals(Hresult.MAPI_E_NETWORK_ERROR);
    return new Offer(
        Kind.LATER,
        transport + " answered " + result,
        says && seconds > 0 ? Duration.ofSeconds(seconds) : null);
  }

  private static String words(Throwable thrown) {
    return thrown instanceof MapiException failed
        ? failed.hresult().toString()
        : thrown.getClass().getSimpleName();
  }
}
