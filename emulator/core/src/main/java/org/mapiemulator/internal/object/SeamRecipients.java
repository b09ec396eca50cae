package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.AbCacheFlag;
import org.mapiemulator.mapi.CreateEntryFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiContainer;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** What address book containers and distribution lists have in common beyond IMAPIContainer. */
abstract class SeamRecipients<I extends MapiContainer> extends SeamContainer<I> {

  private static final int CREATE = MapiFlag.mask(CreateEntryFlag.class);
  private static final int RESOLVE = MapiFlag.mask(StringFlag.class, AbCacheFlag.class);

  private final Methods methods;

  SeamRecipients(Home home, LifeNode node, Kind kind, I inner, Unsaved unsaved, Methods methods) {
    super(home, node, kind, inner, unsaved);
    this.methods = methods;
  }

  /** The methods of one of both interfaces. */
  record Methods(
      SeamMethod createEntry,
      SeamMethod copyEntries,
      SeamMethod deleteEntries,
      SeamMethod resolveNames) {

    static Methods of(Class<?> type) {
      return new Methods(
          method(type, "createEntry"),
          method(type, "copyEntries"),
          method(type, "deleteEntries"),
          method(type, "resolveNames"));
    }

    private static SeamMethod method(Class<?> type, String name) {
      return SeamMethod.of(type, name, Admission.OBJECT);
    }
  }

  @Override
  final @Nullable Iid entryInterface(Call call, @Nullable Iid iid) {
    return Interfaces.ofAddressBook(call, iid);
  }

  abstract @Nullable MapiProp innerCreate(EntryId templateId, int flags);

  abstract @Nullable Hresult innerCopy(
      List<EntryId> entries, long uiParam, @Nullable MapiProgress progress, int flags);

  abstract @Nullable Hresult innerDelete(List<EntryId> entries, int flags);

  abstract void innerResolve(
      @Nullable List<PropTag> tags, int flags, List<Row> recipients, int[] statuses);

  public final MapiProp createEntry(@Nullable EntryId templateId, int flags) {
    return get(
        methods.createEntry(),
        call -> {
          EntryId id = Checks.entryId(templateId, "lpEntryID");
          int known = Checks.flags(call, flags, CREATE);
          return home().recipient(call, inner(), innerCreate(id, known));
        },
        templateId,
        flags);
  }

  public final Hresult copyEntries(
      @Nullable List<EntryId> entries, long uiParam, @Nullable MapiProgress progress, int flags) {
    @Nullable List<EntryId> ids = Checks.copy(entries);
    return get(
        methods.copyEntries(),
        call -> {
          List<EntryId> given = Checks.entryIds(Checks.pointer(ids, "lpEntries"), "lpEntries");
          int known = Checks.flags(call, flags, CREATE);
          @Nullable MapiProgress guarded =
              progress == null ? null : GuardedProgress.of(call, progress);
          return innerCopy(given, uiParam, guarded, known);
        },
        ids,
        uiParam,
        progress,
        flags);
  }

  public final Hresult deleteEntries(@Nullable List<EntryId> entries, int flags) {
    @Nullable List<EntryId> ids = Checks.copy(entries);
    return get(
        methods.deleteEntries(),
        call -> {
          List<EntryId> given = Checks.entryIds(Checks.pointer(ids, "lpEntries"), "lpEntries");
          return innerDelete(given, Checks.flags(call, flags, 0));
        },
        ids,
        flags);
  }

  public final void resolveNames(
      @Nullable List<PropTag> tags,
      int flags,
      @Nullable List<Row> recipients,
      int @Nullable [] statuses) {
    @Nullable List<PropTag> asked = Checks.copy(tags);
    run(
        methods.resolveNames(),
        call -> {
          Checks.optional(asked, "lpPropTagArray");
          AddressList list = AddressList.of(recipients, "lpAdrList");
          int[] states = Checks.pointer(statuses, "lpFlagList");
          if (states.length != list.size()) {
            throw MapiFailure.invalidParameter(
                "lpFlagList has "
                    + states.length
                    + " flags for "
                    + list.size()
                    + " recipients (ABK-13)");
          }
          int known = Checks.flags(call, flags, RESOLVE);
          try {
            innerResolve(asked, known, list.working(), states);
          } finally {
            list.keep();
          }
        },
        asked,
        flags,
        Checks.copy(recipients));
  }
}
