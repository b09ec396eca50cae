package org.mapiemulator.tests.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_ENTRYID;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_PARAMETER;
import static org.mapiemulator.mapi.Hresult.MAPI_E_UNKNOWN_FLAGS;
import static org.mapiemulator.mapi.Hresult.STG_E_INVALIDPOINTER;
import static org.mapiemulator.mapi.Hresult.S_OK;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.UnknownFlagCheck;
import org.mapiemulator.settings.WrongInterface;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;

class ObjectParametersTest {

  private static final EntryId ID = EntryId.ofHex("00000000" + "11".repeat(20));
  private static final EntryId NO_POINTER = EntryId.nullPointer(24);

  private static void assertRefused(Hresult expected, Object inner, Runnable call) {
    clearInvocations(inner);
    assertThat(Outcomes.of(call)).isEqualTo(expected);
    verifyNoInteractions(inner);
  }

  @SuppressWarnings("NullAway") // the point is what happens to them
  private static <T> List<T> listWithNull() {
    return new ArrayList<>(Collections.singletonList((T) null));
  }

  @Test
  @Verifies({"PRP-18", "PRP-36", "PRP-44", "PRP-55", "PRP-60", "PRP-62", "PRP-63", "NAM-11"})
  void properties_refuse_null_pointers_and_empty_lists_before_the_provider_sees_them() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      Object inner = open.innerMessage;
      List<Runnable> calls =
          List.of(
              () -> message.getLastError(null, 0),
              () -> message.getProps(List.of(), 0),
              () -> message.getProps(listWithNull(), 0),
              () -> message.openProperty(null, Iid.STREAM, 0, 0),
              () -> message.openProperty(PropTags.PR_BODY, null, 0, 0),
              () -> message.setProps(null),
              () -> message.setProps(List.of()),
              () -> message.setProps(listWithNull()),
              () -> message.deleteProps(null),
              () -> message.deleteProps(List.of()),
              () -> message.deleteProps(listWithNull()),
              () -> message.copyTo(null, null, 0, null, null, mock(Message.class), 0),
              () -> message.copyTo(null, null, 0, null, Iid.MESSAGE, null, 0),
              () -> message.copyTo(null, List.of(), 0, null, Iid.MESSAGE, mock(Message.class), 0),
              () ->
                  message.copyTo(
                      listWithNull(), null, 0, null, Iid.MESSAGE, mock(Message.class), 0),
              () -> message.copyProps(null, 0, null, Iid.MESSAGE, mock(Message.class), 0),
              () -> message.copyProps(List.of(), 0, null, Iid.MESSAGE, mock(Message.class), 0),
              () -> message.getNamesFromIds(List.of(), null, 0),
              () -> message.getIdsFromNames(listWithNull(), 0),
              () -> message.modifyRecipients(0, null));
      calls.forEach(call -> assertRefused(MAPI_E_INVALID_PARAMETER, inner, call));
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies({"D-27", "FD-047"})
  void entry_identifiers_that_are_not_there_are_invalid_and_null_pointers_with_a_size_too() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      Object inner = open.innerFolder;
      List<Consumer<@Nullable EntryId>> needed =
          List.of(
              id -> folder.getMessageStatus(id, 0),
              id -> folder.setMessageStatus(id, 0, 0),
              id -> folder.deleteFolder(id, 0, null, 0),
              id -> folder.copyFolder(id, null, folder, null, 0, null, 0),
              id -> open.store.abortSubmit(id, 0),
              id -> open.store.compareEntryIds(id, ID, 0),
              id -> open.store.compareEntryIds(ID, id, 0));
      for (Consumer<@Nullable EntryId> call : needed) {
        clearInvocations(open.innerStore);
        assertRefused(MAPI_E_INVALID_ENTRYID, inner, () -> call.accept(null));
        assertRefused(MAPI_E_INVALID_ENTRYID, inner, () -> call.accept(EntryId.of()));
        assertRefused(MAPI_E_INVALID_PARAMETER, inner, () -> call.accept(NO_POINTER));
        verifyNoInteractions(open.innerStore);
      }
      for (Consumer<@Nullable EntryId> call :
          List.<Consumer<@Nullable EntryId>>of(
              id -> open.store.openEntry(id, null, 0),
              id -> folder.openEntry(id, null, 0),
              id -> open.store.setReceiveFolder("IPM", 0, id),
              id -> open.store.advise(id, 0, new RecordingSink()))) {
        assertRefused(MAPI_E_INVALID_PARAMETER, inner, () -> call.accept(NO_POINTER));
      }
      assertRefused(MAPI_E_INVALID_PARAMETER, inner, () -> folder.deleteMessages(null, 0, null, 0));
      assertRefused(
          MAPI_E_INVALID_PARAMETER, inner, () -> folder.deleteMessages(listWithNull(), 0, null, 0));
      assertRefused(
          MAPI_E_INVALID_PARAMETER,
          inner,
          () -> folder.setReadFlags(List.of(NO_POINTER), 0, null, 0));
      assertRefused(
          MAPI_E_INVALID_PARAMETER,
          inner,
          () -> folder.setSearchCriteria(null, List.of(EntryId.of()), 0));
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies({"TBL-03", "D-69"})
  void tables_and_streams_refuse_null_pointers() {
    try (OpenStore open = new OpenStore()) {
      MapiTable table = open.table();
      for (Runnable call :
          List.<Runnable>of(
              () -> table.setColumns(null, 0),
              () -> table.setColumns(List.of(), 0),
              () -> table.setColumns(listWithNull(), 0),
              () -> table.sortTable(null, 0),
              () -> table.findRow(null, 0, 0),
              () -> table.expandRow(null, 1, 0),
              () -> table.collapseRow(null, 0),
              () -> table.setCollapseState(0, null),
              () -> table.advise(EventMask.TABLE_MODIFIED.value(), null),
              () -> table.getLastError(null, 0))) {
        assertRefused(MAPI_E_INVALID_PARAMETER, open.innerTable, call);
      }
      MapiStream stream = open.stream();
      assertRefused(STG_E_INVALIDPOINTER, open.innerStream, () -> stream.write(null));
      assertRefused(STG_E_INVALIDPOINTER, open.innerStream, () -> stream.copyTo(null, 1));
      assertRefused(
          MAPI_E_INVALID_PARAMETER, open.innerStore, () -> open.store.setLockState(null, 1));
      assertRefused(
          MAPI_E_INVALID_PARAMETER, open.innerStore, () -> open.store.notifyNewMail(null));
      assertRefused(
          MAPI_E_INVALID_PARAMETER,
          open.innerFolder,
          () -> open.folder().createFolder(1, null, null, null, 0));
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies({"GEN-09", "D-01"})
  void every_flags_parameter_refuses_bits_that_are_not_its_own() {
    TreeSet<String> checked = new TreeSet<>();
    for (Class<?> type :
        List.of(
            MsgStore.class,
            MapiFolder.class,
            Message.class,
            Attach.class,
            MapiTable.class,
            MapiStream.class)) {
      for (Method method : type.getMethods()) {
        for (int i = 0; i < method.getParameterCount(); i++) {
          @Nullable Flags flags = method.getParameters()[i].getAnnotation(Flags.class);
          if (flags != null) {
            checkFlags(type, method, i, flags.value());
            checked.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
          }
        }
      }
    }
    assertThat(checked).hasSizeGreaterThan(50);
  }

  /** With a bit of nobody's, and with MAPI_UNICODE, which may stand anywhere. */
  private static void checkFlags(
      Class<?> type, Method method, int parameter, Class<? extends MapiFlag>[] families) {
    try (OpenStore open = new OpenStore()) {
      int mask = MapiFlag.mask(families) | 0xF; // stream flags of COM are no family
      int undefined = 0x08000000;
      assertThat(mask & undefined).isZero();
      Object target = target(open, type);
      boolean events = Arrays.asList(families).contains(EventMask.class);

      assertThat(call(target, method, parameter, undefined))
          .as("%s.%s", type, method.getName())
          .isEqualTo(MAPI_E_UNKNOWN_FLAGS);
      assertThat(open.rules()).containsExactly(LintRule.UNDEFINED_FLAGS);
      if (!events) {
        assertThat(call(target, method, parameter, StringFlag.UNICODE.value()))
            .as("%s.%s with MAPI_UNICODE", type, method.getName())
            .isNotEqualTo(MAPI_E_UNKNOWN_FLAGS);
      }
    }
  }

  private static Object target(OpenStore open, Class<?> type) {
    if (type == MsgStore.class) {
      return open.store;
    }
    if (type == MapiFolder.class) {
      return open.folder();
    }
    if (type == Message.class) {
      return open.message();
    }
    if (type == Attach.class) {
      return open.attachment();
    }
    return type == MapiTable.class ? open.table() : open.stream();
  }

  private static Hresult call(Object target, Method method, int flagsAt, int flags) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == flagsAt ? flags : good(method, i);
    }
    try {
      method.invoke(target, arguments);
      return S_OK;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof MapiException failure) {
        return failure.hresult();
      }
      throw new AssertionError(method + " ended with " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object good(Method method, int parameter) {
    Class<?> type = method.getParameterTypes()[parameter];
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    if (type == EntryId.class) {
      return ID;
    }
    if (type == Iid.class) {
      return Iid.UNKNOWN;
    }
    if (type == String.class) {
      return "IPM";
    }
    if (type == PropTag.class) {
      return PropTags.PR_BODY;
    }
    if (type == Hresult.class) {
      return MAPI_E_INVALID_PARAMETER;
    }
    if (type == Binary.class) {
      return Binary.of((byte) 1);
    }
    if (type == SortOrderSet.class) {
      return SortOrderSet.NONE;
    }
    if (type == Restriction.class) {
      return Restriction.exist(PropTags.PR_BODY);
    }
    if (type == MapiUid.class) {
      return MapiUid.of(new byte[16]);
    }
    if (type == List.class) {
      String of = method.getGenericParameterTypes()[parameter].getTypeName();
      if (of.contains("EntryId")) {
        return List.of(ID);
      }
      if (of.contains("PropTag")) {
        return List.of(PropTags.PR_BODY);
      }
      return of.contains("PropValue") ? List.of(PropValue.of(PropTags.PR_BODY, "text")) : List.of();
    }
    return mock(type);
  }

  @Test
  @Verifies("D-01")
  void undefined_bits_are_dropped_where_they_are_ignored() {
    try (OpenStore open = new OpenStore(UnknownFlagCheck.IGNORE)) {
      Message message = open.message();

      message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value() | 0x08000000);

      verify(open.innerMessage).saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
      assertThat(open.rules()).containsExactly(LintRule.UNDEFINED_FLAGS);
    }
  }

  @Test
  @Verifies({"GEN-15", "D-108", "SR-015", "FLD-49"})
  void an_interface_that_the_object_does_not_have_is_refused() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      Message message = folder.createMessage(null, 0);
      clearInvocations(open.innerFolder);
      assertThat(Outcomes.of(() -> open.store.openEntry(null, Iid.MESSAGE, 0)))
          .isEqualTo(MAPI_E_INTERFACE_NOT_SUPPORTED);
      // The provider's folder was opened, and is given back.
      verify(open.innerFolder).release();
      assertRefused(
          MAPI_E_INTERFACE_NOT_SUPPORTED,
          open.innerStore,
          () -> open.store.openEntry(null, Iid.MAPI_TABLE, 0));
      assertRefused(
          MAPI_E_INTERFACE_NOT_SUPPORTED,
          open.innerFolder,
          () -> folder.createMessage(Iid.MAPI_FOLDER, 0));
      assertRefused(
          MAPI_E_INTERFACE_NOT_SUPPORTED,
          open.innerFolder,
          () -> folder.createFolder(1, "new", null, Iid.MESSAGE, 0));
      assertRefused(
          MAPI_E_INTERFACE_NOT_SUPPORTED,
          open.innerFolder,
          () -> folder.copyMessages(List.of(ID), Iid.MESSAGE, folder, 0, null, 0));
      assertRefused(
          MAPI_E_INTERFACE_NOT_SUPPORTED,
          open.innerMessage,
          () -> message.openAttach(0, Iid.MESSAGE, 0));
      assertRefused(
          MAPI_E_INTERFACE_NOT_SUPPORTED,
          open.innerMessage,
          () -> message.createAttach(Iid.MESSAGE, 0));
      for (Iid iid : List.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_CONTAINER, Iid.MAPI_FOLDER)) {
        assertThat(Outcomes.of(() -> open.store.openEntry(null, iid, 0))).isEqualTo(S_OK);
      }
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies("D-108")
  void a_setting_hands_out_the_standard_interface_instead() {
    try (OpenStore open = new OpenStore(WrongInterface.STANDARD)) {
      when(open.innerStore.openEntry(null, null, 0))
          .thenReturn(new OpenedEntry(3, open.innerFolder));

      assertThat(open.store.openEntry(null, Iid.MESSAGE, 0).object())
          .isInstanceOf(MapiFolder.class);
      assertThat(Outcomes.of(() -> open.folder().createMessage(Iid.MAPI_TABLE, 0))).isEqualTo(S_OK);
    }
  }
}
