package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.HeldSink;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.AbCacheFlag;
import org.mapiemulator.mapi.AbOpenFlag;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.AddressFlag;
import org.mapiemulator.mapi.AdrParm;
import org.mapiemulator.mapi.DetailsButton;
import org.mapiemulator.mapi.DismissModeless;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.OneOffFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResolveNameFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** IAddrBook: the address book of the session. What was opened through it hangs on the session. */
final class SeamAddrBook extends SeamPropObject<AddrBook> implements AddrBook {

  private static SeamMethod method(String name) {
    return SeamMethod.of(AddrBook.class, name, Admission.OBJECT);
  }

  private static final SeamMethod OPEN_ENTRY = method("openEntry");
  private static final SeamMethod COMPARE_ENTRY_IDS = method("compareEntryIds");
  private static final SeamMethod ADVISE = method("advise");
  private static final SeamMethod UNADVISE =
      SeamMethod.of(AddrBook.class, "unadvise", Admission.CLEANUP);
  private static final SeamMethod CREATE_ONE_OFF = method("createOneOff");
  private static final SeamMethod NEW_ENTRY = method("newEntry");
  private static final SeamMethod RESOLVE_NAME = method("resolveName");
  private static final SeamMethod ADDRESS = method("address");
  private static final SeamMethod DETAILS = method("details");
  private static final SeamMethod RECIP_OPTIONS = method("recipOptions");
  private static final SeamMethod QUERY_DEFAULT_RECIP_OPT = method("queryDefaultRecipOpt");
  private static final SeamMethod GET_PAB = method("getPab");
  private static final SeamMethod SET_PAB = method("setPab");
  private static final SeamMethod GET_DEFAULT_DIR = method("getDefaultDir");
  private static final SeamMethod SET_DEFAULT_DIR = method("setDefaultDir");
  private static final SeamMethod GET_SEARCH_PATH = method("getSearchPath");
  private static final SeamMethod SET_SEARCH_PATH = method("setSearchPath");
  private static final SeamMethod PREPARE_RECIPS = method("prepareRecips");

  /** The events that an address book can tell. */
  private static final int EVENTS =
      MapiFlag.bits(
          EventMask.CRITICAL_ERROR,
          EventMask.OBJECT_CREATED,
          EventMask.OBJECT_DELETED,
          EventMask.OBJECT_MODIFIED,
          EventMask.OBJECT_COPIED,
          EventMask.OBJECT_MOVED,
          EventMask.TABLE_MODIFIED);

  private static final int WIDTH = MapiFlag.mask(StringFlag.class);
  private static final int OPEN = MapiFlag.mask(OpenFlag.class, AbOpenFlag.class);
  private static final int ONE_OFF = MapiFlag.mask(StringFlag.class, OneOffFlag.class);
  private static final int RESOLVE = MapiFlag.mask(StringFlag.class, ResolveNameFlag.class);
  private static final int DIALOG = MapiFlag.mask(AddressFlag.class, StringFlag.class);
  private static final int CACHE = MapiFlag.mask(AbCacheFlag.class);

  private final SeamAdvise advised;

  SeamAddrBook(Home home, LifeNode node, AddrBook inner) {
    super(home, node, Kind.ADDRESS_BOOK, inner, Unsaved.notNeeded(), Unsaved.notNeeded());
    this.advised = new SeamAdvise(node, inner, "IAddrBook::Unadvise", inner::unadvise);
  }

  @Override
  public List<HeldSink> sinks() {
    return advised.sinks();
  }

  @Override
  void sessionEnds(Call call) {
    advised.sessionEnds(call);
  }

  @Override
  void releasing(Call call) {
    advised.released(call);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return get(
        OPEN_ENTRY,
        call -> {
          @Nullable EntryId id = Checks.optionalEntryId(entryId, "lpEntryID");
          int known = Checks.flags(call, flags, OPEN);
          @Nullable Iid asked = Interfaces.ofAddressBook(call, iid);
          return home().entry(call, inner(), inner().openEntry(id, asked, known), asked);
        },
        entryId,
        iid,
        flags);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return get(
        COMPARE_ENTRY_IDS,
        call -> {
          EntryId first = Checks.entryId(entryId1, "lpEntryID1");
          EntryId second = Checks.entryId(entryId2, "lpEntryID2");
          return inner().compareEntryIds(first, second, Checks.flags(call, flags, 0));
        },
        entryId1,
        entryId2,
        flags);
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    return get(
        ADVISE,
        call -> {
          @Nullable EntryId id = Checks.optionalEntryId(entryId, "lpEntryID");
          Checks.pointer(sink, "lpAdviseSink");
          call.checkFlags(eventMask, EVENTS, "ulEventMask");
          return advised.advise(call, sink, given -> inner().advise(id, eventMask & EVENTS, given));
        },
        entryId,
        eventMask,
        sink);
  }

  @Override
  public void unadvise(long connection) {
    run(UNADVISE, call -> advised.unadvise(call, connection), connection);
  }

  @Override
  public EntryId createOneOff(
      @Nullable String name, @Nullable String addressType, @Nullable String address, int flags) {
    return get(
        CREATE_ONE_OFF,
        call -> {
          String type = Checks.pointer(addressType, "lpszAdrType");
          String given = Checks.pointer(address, "lpszAddress");
          return inner().createOneOff(name, type, given, Checks.flags(call, flags, ONE_OFF));
        },
        name,
        addressType,
        address,
        flags);
  }

  @Override
  public EntryId newEntry(
      long uiParam, int flags, @Nullable EntryId container, @Nullable EntryId template) {
    return get(
        NEW_ENTRY,
        call -> {
          @Nullable EntryId in = Checks.optionalEntryId(container, "lpEIDContainer");
          @Nullable EntryId of = Checks.optionalEntryId(template, "lpEIDNewEntryTpl");
          return inner().newEntry(uiParam, Checks.flags(call, flags, WIDTH), in, of);
        },
        uiParam,
        flags,
        container,
        template);
  }

  @Override
  public void resolveName(
      long uiParam, int flags, @Nullable String newEntryTitle, @Nullable List<Row> recipients) {
    run(
        RESOLVE_NAME,
        call -> {
          AddressList list = AddressList.of(recipients, "lpAdrList");
          int known = Checks.flags(call, flags, RESOLVE);
          try {
            inner().resolveName(uiParam, known, newEntryTitle, list.working());
          } finally {
            list.keep();
          }
        },
        uiParam,
        flags,
        newEntryTitle,
        Checks.copy(recipients));
  }

  @Override
  public long address(long uiParam, @Nullable AdrParm parameters, @Nullable List<Row> recipients) {
    return get(
        ADDRESS,
        call -> {
          AdrParm given = Checks.pointer(parameters, "lpAdrParms");
          call.checkFlags(given.flags(), DIALOG, "lpAdrParms->ulFlags");
          if (recipients == null) {
            return inner().address(uiParam, given, null);
          }
          AddressList list = AddressList.of(recipients, "*lppAdrList");
          try {
            return inner().address(uiParam, given, list.working());
          } finally {
            list.keep();
          }
        },
        uiParam,
        parameters == null ? null : parameters.caption(), // the rest may be the user's own objects
        Checks.copy(recipients));
  }

  @Override
  public long details(
      long uiParam,
      @Nullable DismissModeless dismiss,
      @Nullable Object dismissContext,
      @Nullable EntryId entryId,
      @Nullable DetailsButton button,
      @Nullable Object buttonContext,
      @Nullable String buttonText,
      int flags) {
    return get(
        DETAILS,
        call -> {
          EntryId id = Checks.entryId(entryId, "lpEntryID");
          int known = Checks.flags(call, flags, DIALOG);
          return inner()
              .details(
                  uiParam, dismiss, dismissContext, id, button, buttonContext, buttonText, known);
        },
        uiParam,
        dismiss,
        dismissContext,
        entryId,
        button,
        buttonContext,
        buttonText,
        flags);
  }

  @Override
  public Row recipOptions(long uiParam, int flags, @Nullable Row recipient) {
    return get(
        RECIP_OPTIONS,
        call -> {
          Row given = Checks.pointer(recipient, "lpRecip");
          return inner().recipOptions(uiParam, Checks.flags(call, flags, WIDTH), given);
        },
        uiParam,
        flags,
        recipient);
  }

  @Override
  public List<PropValue> queryDefaultRecipOpt(@Nullable String addressType, int flags) {
    return get(
        QUERY_DEFAULT_RECIP_OPT,
        call -> {
          String type = Checks.pointer(addressType, "lpszAdrType");
          return inner().queryDefaultRecipOpt(type, Checks.flags(call, flags, WIDTH));
        },
        addressType,
        flags);
  }

  @Override
  public EntryId getPab() {
    return get(GET_PAB, call -> inner().getPab());
  }

  @Override
  public void setPab(@Nullable EntryId entryId) {
    run(SET_PAB, call -> inner().setPab(container(entryId)), entryId);
  }

  private static EntryId container(@Nullable EntryId entryId) {
    return Checks.pointer(Checks.optionalEntryId(entryId, "lpEntryID"), "lpEntryID");
  }

  @Override
  public EntryId getDefaultDir() {
    return get(GET_DEFAULT_DIR, call -> inner().getDefaultDir());
  }

  @Override
  public void setDefaultDir(@Nullable EntryId entryId) {
    run(SET_DEFAULT_DIR, call -> inner().setDefaultDir(container(entryId)), entryId);
  }

  @Override
  public List<Row> getSearchPath(int flags) {
    return get(
        GET_SEARCH_PATH,
        call -> Large.rows(call, inner().getSearchPath(Checks.flags(call, flags, WIDTH))),
        flags);
  }

  @Override
  public void setSearchPath(int flags, @Nullable List<Row> searchPath) {
    @Nullable List<Row> rows = Checks.copy(searchPath);
    run(
        SET_SEARCH_PATH,
        call -> {
          List<Row> given = Checks.elements(Checks.pointer(rows, "lpSearchPath"), "lpSearchPath");
          inner().setSearchPath(Checks.flags(call, flags, 0), given);
        },
        flags,
        rows);
  }

  @Override
  public void prepareRecips(
      int flags, @Nullable List<PropTag> tags, @Nullable List<Row> recipients) {
    @Nullable List<PropTag> asked = Checks.copy(tags);
    run(
        PREPARE_RECIPS,
        call -> {
          Checks.optional(asked, "lpSPropTagArray");
          AddressList list = AddressList.of(recipients, "lpRecipList");
          int known = Checks.flags(call, flags, CACHE);
          try {
            inner().prepareRecips(known, asked, list.working());
          } finally {
            list.keep();
          }
        },
        flags,
        asked,
        Checks.copy(recipients));
  }
}
