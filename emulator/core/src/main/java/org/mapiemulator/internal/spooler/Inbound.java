package org.mapiemulator.internal.spooler;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.provider.SpoolerStore;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;

/** Lets transports put what they have received into a store (SUB-15, SUB-16, R-464). */
final class Inbound {

  /** How many messages a transport may have at one poll; more come with the next. */
  private static final int LIMIT = 1000;

  /** The reference of an incoming message for which the transport has given none yet. */
  private static final int INBOUND = 1;

  private static final String MESSAGE_CLASS = "IPM.Note";

  private final Spooler spooler;
  private final SpoolerStore at;

  Inbound(Spooler spooler, SpoolerStore at) {
    this.spooler = spooler;
    this.at = at;
  }

  /** Fetches what transports have announced and, if wanted, asks those that want to be asked. */
  void fetch(boolean poll) {
    for (OnlineTransport transport : spooler.online()) {
      while (transport.isInbound() && !spooler.isStopping() && transport.takeNewMail()) {
        receive(transport);
      }
      if (poll && transport.wants(TransportLogonResultFlag.POLL)) {
        int count = 0;
        while (count < LIMIT
            && transport.isInbound()
            && !spooler.isStopping()
            && hasMail(transport)
            && receive(transport)) {
          count++;
        }
      }
    }
  }

  private static boolean hasMail(OnlineTransport transport) {
    Outcome<Boolean> outcome =
        transport.logon().call("IXPLogon::Poll", () -> transport.logon().logon().poll());
    return Boolean.TRUE.equals(outcome.value());
  }

  /** Lets it fill one message; whether it has saved it. */
  private boolean receive(OnlineTransport transport) {
    try {
      MsgStore store = at.store();
      ReceiveFolder receive = store.getReceiveFolder(MESSAGE_CLASS, StringFlag.UNICODE.value());
      if (!(store.openEntry(receive.entryId(), null, OpenFlag.MODIFY.value()).object()
          instanceof MapiFolder folder)) {
        return false;
      }
      try (folder;
          Message message = folder.createMessage(null, 0)) {
        message.setProps(List.of(new PropValue(PropTags.PR_MESSAGE_CLASS, MESSAGE_CLASS)));
        Outcome<Integer> outcome = start(transport, message);
        return outcome.value() != null && announce(transport, message, receive.entryId());
      }
    } catch (MapiException refused) {
      return false; // the store takes nothing in
    }
  }

  private static Outcome<Integer> start(OnlineTransport transport, Message message) {
    transport.inProgress(INBOUND);
    try {
      return transport
          .logon()
          .call(
              "IXPLogon::StartMessage",
              () -> transport.logon().logon().startMessage(0, message),
              0,
              message);
    } finally {
      transport.inProgress(null);
    }
  }

  /** Tells who listens to the store of a message that was saved. */
  private boolean announce(OnlineTransport transport, Message message, EntryId folder) {
    @Nullable EntryId id = id(message);
    if (id == null) {
      return false;
    }
    try (Message saved = open(id)) {
      List<PropValue> values =
          saved
              .getProps(
                  List.of(
                      PropTags.PR_MESSAGE_CLASS, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_SUBJECT),
                  StringFlag.UNICODE.value())
              .value();
      String name = values.get(0).value() instanceof String text ? text : MESSAGE_CLASS;
      int flags = values.get(1).value() instanceof Integer bits ? bits : 0;
      at.store()
          .notifyNewMail(
              new NewMailNotification(id, folder, StringFlag.UNICODE.value(), name, flags));
      String subject = values.get(2).value() instanceof String text ? text : "";
      spooler.notes().event("\"" + subject + "\" received by " + transport);
      return true;
    } catch (MapiException notSaved) {
      return false;
    }
  }

  private Message open(EntryId id) {
    if (at.store().openEntry(id, null, 0).object() instanceof Message message) {
      return message;
    }
    throw new MapiException(Hresult.MAPI_E_NOT_FOUND, "IMsgStore::OpenEntry");
  }

  private static @Nullable EntryId id(Message message) {
    List<PropTag> tags = List.of(PropTags.PR_ENTRYID);
    return message.getProps(tags, 0).value().get(0).value() instanceof Binary bytes
        ? EntryId.of(bytes.toByteArray())
        : null;
  }
}
