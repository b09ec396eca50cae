package org.mapiemulator.internal.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.object.ProviderCalls;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.profile.StoreEntryIds;
import org.mapiemulator.internal.profile.StoreEntryIds.Unwrapped;
import org.mapiemulator.internal.provider.ProviderLogons.Origin;
import org.mapiemulator.internal.provider.StoreOpening.Opened;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.StoreSupport;

/** Whether a store can be what SetDefaultStore wants to make of it. */
final class DefaultStoreCheck {

  private static final int NEEDED =
      MapiFlag.bits(StoreSupport.SUBMIT_OK, StoreSupport.CREATE_OK, StoreSupport.MODIFY_OK);
  private static final int OPEN_FLAGS =
      MapiFlag.bits(
          OpenMsgStoreFlag.NO_DIALOG,
          OpenMsgStoreFlag.WRITE,
          OpenMsgStoreFlag.TEMPORARY,
          OpenMsgStoreFlag.NO_MAIL);

  private final StoreLogons logons;
  private final StoreOpening opening;

  DefaultStoreCheck(StoreLogons logons, StoreOpening opening) {
    this.logons = logons;
    this.opening = opening;
  }

  /** The store of an identifier, if it can be chosen. */
  StoreEntry check(Call call, DefaultStoreOption option, EntryId id) {
    Unwrapped name = StoreEntryIds.unwrap(id).orElseThrow(DefaultStoreCheck::notListed);
    RunningProvider provider = opening.use(call, name);
    try {
      @Nullable StoreEntry entry = opening.find(provider, name);
      if (entry == null || !entry.isPermanent()) {
        throw notListed();
      }
      if (option == DefaultStoreOption.DEFAULT_STORE) {
        requireFit(call, provider, entry);
      }
      return entry;
    } finally {
      logons.leave(provider);
    }
  }

  private static MapiFailure notListed() {
    return new MapiFailure(
        Hresult.MAPI_E_NOT_FOUND, "the table of message stores lists no such store");
  }

  private void requireFit(Call call, RunningProvider provider, StoreEntry entry) {
    if ((entry.flags() & ResourceFlag.NO_DEFAULT_STORE.value()) != 0) {
      throw new MapiFailure(
          Hresult.MAPI_E_NO_SUPPORT, entry + " is never a default store (STATUS_NO_DEFAULT_STORE)");
    }
    Opened opened = open(call, provider, entry);
    try {
      // A store that is open already may be open for reading, and then does not show what it can.
      int needed = opened.fresh() == null ? StoreSupport.SUBMIT_OK.value() : NEEDED;
      int missing = needed & ~supportMask(call, provider, opened);
      if (missing != 0) {
        throw new MapiFailure(
            Hresult.MAPI_E_NO_SUPPORT,
            entry + " lacks " + MapiFlag.decode(missing, StoreSupport.class) + " (R-179)");
      }
    } finally {
      opening.undo(opened);
    }
  }

  private Opened open(Call call, RunningProvider provider, StoreEntry entry) {
    try {
      Unwrapped name = new Unwrapped(entry.config().dllName(), entry.config().entryId());
      return logons
          .host()
          .logons()
          .attempt(
              Supported.of(entry),
              new Origin(call, 0, false),
              () -> opening.logOn(call, provider, name, 0, null, OPEN_FLAGS));
    } catch (MapiFailure failure) {
      throw new MapiFailure(
          Hresult.MAPI_E_CALL_FAILED,
          entry + " cannot be opened: " + failure.hresult() + ", " + failure.detail());
    }
  }

  private static int supportMask(Call call, RunningProvider provider, Opened opened) {
    List<PropValue> values =
        ProviderCalls.get(
                call,
                provider,
                () -> opened.given().store().getProps(List.of(PropTags.PR_STORE_SUPPORT_MASK), 0))
            .value();
    return values.size() == 1 && values.get(0).value() instanceof Integer mask ? mask : 0;
  }
}
