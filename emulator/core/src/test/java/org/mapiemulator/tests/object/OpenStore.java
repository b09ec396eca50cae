package org.mapiemulator.tests.object;

import static java.util.Objects.requireNonNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.object.SeamObjects;
import org.mapiemulator.internal.object.StoreEnd;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A client with a store of a provider that a test plays: the mocks are the provider's objects. */
final class OpenStore implements AutoCloseable {

  static final PropTag BODY = PropTags.PR_BODY;

  final Scene scene;
  final Party party;
  final MsgStore innerStore = mock(MsgStore.class);
  final MapiFolder innerFolder = mock(MapiFolder.class);
  final Message innerMessage = mock(Message.class);
  final Attach innerAttachment = mock(Attach.class);
  final MapiTable innerTable = mock(MapiTable.class);
  final MapiStream innerStream = mock(MapiStream.class);
  final MsgStore store;

  OpenStore(Setting... settings) {
    scene = Scene.with(settings);
    party = scene.newPrivate("archiver");
    when(innerStore.openEntry(any(), any(), anyInt()))
        .thenReturn(new OpenedEntry(ObjectType.FOLDER.value(), innerFolder));
    when(innerFolder.createMessage(any(), anyInt())).thenReturn(innerMessage);
    when(innerFolder.getContentsTable(anyInt())).thenReturn(innerTable);
    when(innerMessage.openAttach(anyInt(), any(), anyInt())).thenReturn(innerAttachment);
    when(innerMessage.openProperty(any(), any(), anyInt(), anyInt())).thenReturn(innerStream);
    store = open(party, innerStore, call -> {});
  }

  /** What IMAPISession::OpenMsgStore does once the provider has opened its store. */
  static MsgStore open(Party party, MsgStore inner, StoreEnd end) {
    ClientSession session = requireNonNull(ClientSession.of(party.session()));
    Gate gate = session.process().gate();
    SeamObjects objects = new SeamObjects(gate, session.node(), () -> {});
    return gate.call(
        SeamMethod.of(MapiSession.class, "openMsgStore", Admission.OBJECT),
        session.node(),
        call -> objects.openStore(call, inner, end));
  }

  MapiFolder folder() {
    return (MapiFolder) store.openEntry(null, null, 0).object();
  }

  Message message() {
    return folder().createMessage(null, 0);
  }

  Attach attachment() {
    return message().openAttach(0, null, 0);
  }

  MapiTable table() {
    return folder().getContentsTable(0);
  }

  MapiStream stream() {
    return (MapiStream) message().openProperty(BODY, Iid.STREAM, 0, 0);
  }

  List<Finding> found(LintRule rule) {
    return scene.mapi().findings().of(rule);
  }

  List<LintRule> rules() {
    return scene.mapi().findings().list().stream().map(Finding::rule).toList();
  }

  @Override
  public void close() {
    scene.close();
  }
}
