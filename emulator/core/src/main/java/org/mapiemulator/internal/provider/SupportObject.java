package org.mapiemulator.internal.provider;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.profile.StoreEntryIds;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StatusObjectNotification;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.ModifyProfileFlag;
import org.mapiemulator.mapi.spi.SubscribeFlag;
import org.mapiemulator.settings.UnknownFlagCheck;

/**
 * IMAPISup of one logon. It is MAPI's side of the provider, and so makes no entries in the journal:
 * a provider calls it in the middle of a client's call.
 */
final class SupportObject extends ProviderObject implements MapiSup {

  /** NOTIFY_CANCELED, what Notify gives when a synchronous sink has stopped the round. */
  private static final int NOTIFY_CANCELED = 0x80000000;

  private static final int LEAST_METHODS = 3;

  private final StoreLogons logons;
  private final StoreEntry entry;
  private final Subscriptions subscriptions;
  private final Subscriber subscriber;
  private final OpenSections sections;
  private final Set<MapiUid> uids = new CopyOnWriteArraySet<>();
  private final AtomicReference<LifeNode.@Nullable LastError> lastError = new AtomicReference<>();

  SupportObject(StoreLogons logons, StoreEntry entry, LifeNode node) {
    super(List.of(Iid.MAPI_SUP));
    Providers providers = logons.providers();
    this.logons = logons;
    this.entry = entry;
    this.subscriptions = providers.subscriptions();
    this.subscriber = new Subscriber(logons.process(), node);
    this.sections =
        new OpenSections(logons.profile(), providers.propSettings(), entry.config().section());
  }

  /** Whether entry identifiers of this kind belong to the provider. */
  boolean hasUid(MapiUid uid) {
    return uids.contains(uid);
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    LifeNode.@Nullable LastError last = lastError.get();
    return last != null && last.result().equals(result) ? last.error() : null;
  }

  @Override
  public long subscribe(
      @Nullable Binary key, int eventMask, int flags, @Nullable MapiAdviseSink sink) {
    requirePointer("Subscribe", "lpKey", key);
    requirePointer("Subscribe", "lpAdviseSink", sink);
    checkFlags("Subscribe", flags, SubscribeFlag.SYNC.value());
    checkFlags("Subscribe", eventMask, MapiFlag.mask(EventMask.class));
    if (key == null || sink == null) {
      return 0; // refused before
    }
    boolean sync = MapiFlag.isSet(flags, SubscribeFlag.SYNC);
    return subscriptions.subscribe(subscriber, key, eventMask, sync, sink);
  }

  @Override
  public void unsubscribe(long connection) {
    if (!subscriptions.unsubscribe(subscriber, connection)) {
      throw failed(
          "Unsubscribe",
          Hresult.MAPI_E_NOT_FOUND,
          "no registration has the number 0x" + Long.toHexString(connection));
    }
  }

  @Override
  public int notify(@Nullable Binary key, @Nullable List<Notification> notifications, int flags) {
    requirePointer("Notify", "lpKey", key);
    requirePointer("Notify", "lpNotification", notifications);
    checkFlags("Notify", flags, MapiFlag.mask(StringFlag.class));
    if (key == null || notifications == null || subscriber.isClosed()) {
      return 0;
    }
    for (@Nullable Notification each : notifications) {
      if (each == null || each instanceof StatusObjectNotification) {
        throw failed(
            "Notify",
            Hresult.MAPI_E_INVALID_PARAMETER,
            each == null ? "a notification is null" : "fnevStatusObjectModified is MAPI's (R-229)");
      }
    }
    return subscriptions.notify(key, List.copyOf(notifications)) ? NOTIFY_CANCELED : 0;
  }

  @Override
  public ProfSect openProfileSection(@Nullable MapiUid uid, int flags) {
    checkFlags("OpenProfileSection", flags, MapiFlag.mask(OpenProfileSectionFlag.class));
    return sections.open(uid == null ? entry.config().section() : uid, flags);
  }

  @Override
  public MapiUid newUid() {
    return logons.providers().newUid();
  }

  @Override
  public void makeInvalid(int flags, @Nullable MapiUnknown object, int references, int methods) {
    checkFlags("MakeInvalid", flags, 0);
    requirePointer("MakeInvalid", "lpObject", object);
    if (methods < LEAST_METHODS) {
      throw failed(
          "MakeInvalid",
          Hresult.MAPI_E_INVALID_PARAMETER,
          "cMethods is " + methods + ", and IUnknown alone has three");
    }
    if (object != null) {
      logons.sessions().forEach(session -> session.objects().makeInvalid(object));
    }
  }

  @Override
  public void setProviderUid(@Nullable MapiUid uid, int flags) {
    requirePointer("SetProviderUID", "lpProviderID", uid);
    checkFlags("SetProviderUID", flags, 0);
    if (uid != null && !subscriber.isClosed()) {
      uids.add(uid);
    }
  }

  @Override
  public EntryId wrapStoreEntryId(@Nullable EntryId original) {
    requirePointer("WrapStoreEntryID", "lpOrigEntry", original);
    if (original == null || original.size() == 0 || original.isNullPointer()) {
      throw failed(
          "WrapStoreEntryID", Hresult.MAPI_E_INVALID_PARAMETER, "lpOrigEntry is empty or null");
    }
    return StoreEntryIds.wrap(entry.config().dllName(), original);
  }

  @Override
  public void modifyProfile(int flags) {
    checkFlags("ModifyProfile", flags, MapiFlag.mask(ModifyProfileFlag.class));
    if (flags == 0) {
      logons.profile().stores().makePermanent(entry);
    }
  }

  // What belongs to sending and to address books.

  @Override
  public void modifyStatusRow(@Nullable List<PropValue> columns, int flags) {
    throw unsupported("ModifyStatusRow");
  }

  @Override
  public Hresult spoolerYield(int flags) {
    throw unsupported("SpoolerYield");
  }

  @Override
  public void spoolerNotify(int flags, @Nullable Object data) {
    throw unsupported("SpoolerNotify");
  }

  @Override
  public EntryId createOneOff(
      @Nullable String name, @Nullable String addressType, @Nullable String address, int flags) {
    throw unsupported("CreateOneOff");
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    throw unsupported("CompareEntryIDs");
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    throw unsupported("OpenEntry");
  }

  @Override
  public void readReceipt(int flags, @Nullable Message read, @Nullable Message empty) {
    throw unsupported("ReadReceipt");
  }

  @Override
  public void prepareSubmit(@Nullable Message message, int flags) {
    throw unsupported("PrepareSubmit");
  }

  @Override
  public int expandRecips(@Nullable Message message) {
    throw unsupported("ExpandRecips");
  }

  @Override
  public void doSentMail(int flags, @Nullable Message message) {
    throw unsupported("DoSentMail");
  }

  @Override
  public AddrBook openAddressBook(@Nullable Iid iid, int flags) {
    throw unsupported("OpenAddressBook");
  }

  @Override
  public void completeMsg(int flags, @Nullable EntryId entryId) {
    throw unsupported("CompleteMsg");
  }

  @Override
  public int storeLogoffTransports(int flags) {
    throw unsupported("StoreLogoffTransports");
  }

  @Override
  public void statusRecips(@Nullable Message message, @Nullable List<Row> recipients) {
    throw unsupported("StatusRecips");
  }

  private MapiException unsupported(String method) {
    return failed(method, Hresult.MAPI_E_NO_SUPPORT, "it is not offered here (R-432)");
  }

  /** Ends what it holds for the provider; the scheduler's lock must not be held. */
  void end() {
    uids.clear();
    sections.free();
    subscriptions.close(subscriber);
  }

  /** The process was killed; the scheduler's lock is held. */
  void abandon() {
    uids.clear();
    sections.free();
    subscriptions.abandon(subscriber);
  }

  /** The last Release takes the identifiers and the registrations away. */
  @Override
  protected void closed() {
    end();
  }

  private void requirePointer(String method, String parameter, @Nullable Object pointer) {
    if (pointer == null) {
      throw failed(method, Hresult.MAPI_E_INVALID_PARAMETER, parameter + " is null");
    }
  }

  private void checkFlags(String method, int flags, int mask) {
    int undefined = flags & ~mask;
    if (undefined != 0
        && logons.providers().gate().settings().get(UnknownFlagCheck.class)
            != UnknownFlagCheck.IGNORE) {
      throw failed(
          method,
          Hresult.MAPI_E_UNKNOWN_FLAGS,
          "0x" + Integer.toHexString(undefined) + " is not defined");
    }
  }

  private MapiException failed(String method, Hresult result, String detail) {
    MapiError error = new MapiError(MapiError.VERSION, detail, "MAPI emulator", 0, 0);
    lastError.set(new LifeNode.LastError(result, error));
    return new MapiException(result, "IMAPISup::" + method, error, detail);
  }

  @Override
  public String toString() {
    return subscriber.node().name();
  }
}
