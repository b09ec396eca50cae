package org.mapiemulator.internal.object;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.Held;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.settings.ObjectLimit;

/**
 * What objects hang on: the store that they were opened from, or the session (GEN-20). Closing a
 * folder or a table ends nothing that was opened through it (GEN-21).
 *
 * @param submitted tells the spoolers of a message that was submitted
 */
record Home(Gate gate, LifeNode owner, Runnable submitted) {

  ClientLife client() {
    return owner.client();
  }

  /** Wraps what a provider's object has given; it takes over the reference. */
  <S extends SeamObject<?>> S open(Call call, Kind kind, Function<LifeNode, S> maker) {
    LifeNode node = new LifeNode(client(), owner, gate.names().next(kind.word()), call.place());
    S object = maker.apply(node);
    ObjectLimit limit = call.setting(ObjectLimit.class);
    if (limit.ofAKind() < Integer.MAX_VALUE) {
      requireRoom(call, kind, object, limit);
    }
    return hold(call, object);
  }

  /** Refuses one object of a kind more than a server lets a client have. */
  private void requireRoom(Call call, Kind kind, SeamObject<?> object, ObjectLimit limit) {
    List<LifeNode> open =
        client().held().below(owner).stream()
            .filter(held -> held instanceof SeamObject<?> other && other.kind() == kind)
            .map(Held::node)
            .toList();
    if (open.size() >= limit.ofAKind()) {
      object.releaseInner();
      call.report(ObjectFacts.objectLimit(kind.word(), open, limit.ofAKind()));
      throw MapiFailure.chosen(
          limit.result(),
          "the client has " + open.size() + " objects of the kind " + kind.word() + " open");
    }
  }

  /** Lets the client have an object, unless what it hangs on has ended meanwhile. */
  <S extends SeamObject<?>> S hold(Call call, S object) {
    client().held().add(object);
    @Nullable End end = owner.end();
    if (end == null && !client().isTerminated()) {
      return object;
    }
    client().held().remove(object);
    object.releaseInner();
    if (client().isTerminated()) {
      throw client().gone();
    }
    throw gate.dead(owner, end == null ? new End(End.Kind.RELEASED, null) : end);
  }

  SeamFolder folder(Call call, Object provider, @Nullable MapiFolder inner) {
    MapiFolder given = ProviderCalls.given(call, provider, inner);
    return open(call, Kind.FOLDER, node -> new SeamFolder(this, node, given));
  }

  SeamMessage message(Call call, Object provider, @Nullable Message inner, Unsaved above) {
    Message given = ProviderCalls.given(call, provider, inner);
    return open(call, Kind.MESSAGE, node -> new SeamMessage(this, node, given, above));
  }

  SeamAttach attachment(Call call, Object provider, @Nullable Attach inner, Unsaved above) {
    Attach given = ProviderCalls.given(call, provider, inner);
    return open(call, Kind.ATTACHMENT, node -> new SeamAttach(this, node, given, above));
  }

  SeamTable table(Call call, Object provider, @Nullable MapiTable inner) {
    MapiTable given = ProviderCalls.given(call, provider, inner);
    return open(call, Kind.TABLE, node -> new SeamTable(this, node, given));
  }

  /** Wraps whatever an OpenEntry gives, if it has the interface that was asked for. */
  OpenedEntry entry(Call call, Object provider, @Nullable OpenedEntry inner, @Nullable Iid asked) {
    OpenedEntry opened = ProviderCalls.given(call, provider, inner);
    SeamObject<?> object = entryObject(call, provider, opened.object());
    Interfaces.require(asked, object);
    return new OpenedEntry(opened.objectType(), object);
  }

  private SeamObject<?> entryObject(Call call, Object provider, @Nullable MapiUnknown inner) {
    if (inner instanceof MapiFolder folder) {
      return folder(call, provider, folder);
    }
    if (inner instanceof Message message) {
      return message(call, provider, message, Unsaved.notNeeded());
    }
    if (inner instanceof MapiProp prop && isRecipient(prop)) {
      return recipientObject(call, provider, prop);
    }
    ProviderCalls.given(call, provider, inner);
    throw call.providerGave(
        provider, "an object that is no folder, no message, and none of an address book");
  }

  private static boolean isRecipient(MapiProp inner) {
    return inner instanceof MailUser || inner instanceof DistList || inner instanceof AbContainer;
  }

  /** Wraps what an address book gives. */
  MapiProp recipient(Call call, Object provider, @Nullable MapiProp inner) {
    return recipientObject(call, provider, ProviderCalls.given(call, provider, inner));
  }

  private SeamPropObject<?> recipientObject(Call call, Object provider, MapiProp inner) {
    if (inner instanceof MailUser user) {
      return open(call, Kind.MAIL_USER, node -> new SeamMailUser(this, node, user));
    }
    if (inner instanceof DistList list) {
      return open(call, Kind.DIST_LIST, node -> new SeamDistList(this, node, list));
    }
    if (inner instanceof AbContainer container) {
      return open(call, Kind.AB_CONTAINER, node -> new SeamAbContainer(this, node, container));
    }
    throw call.providerGave(provider, "an object that is no recipient and no container");
  }

  /** Wraps whatever an OpenProperty gives. */
  SeamObject<?> property(
      Call call, Object provider, @Nullable MapiUnknown inner, OpenedProperty property) {
    if (inner instanceof MapiStream stream) {
      return open(call, Kind.STREAM, node -> new SeamStream(this, node, stream, property));
    }
    if (inner instanceof MapiTable table) {
      return table(call, provider, table);
    }
    if (inner instanceof Message message) {
      return message(call, provider, message, property.owner());
    }
    if (inner instanceof Attach attach) {
      return attachment(call, provider, attach, property.owner());
    }
    if (inner instanceof MapiFolder folder) {
      return folder(call, provider, folder);
    }
    ProviderCalls.given(call, provider, inner);
    throw call.providerGave(provider, "an object of an unknown kind");
  }

  /** Objects of the client's that hang on the same, the newest first. */
  List<LifeNode> held() {
    return client().held().below(owner).stream().map(held -> held.node()).toList();
  }
}
