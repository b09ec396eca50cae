package org.mapiemulator.internal.provider;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.profile.ProfileSection;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.profile.StoreEntryIds;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.OneOffFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StatusObjectNotification;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.AbLogonFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.ModifyProfileFlag;
import org.mapiemulator.mapi.spi.ReadReceiptFlag;
import org.mapiemulator.mapi.spi.SpoolerNotifyFlag;
import org.mapiemulator.mapi.spi.StatusRowFlag;
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

  /** The first byte of an entry identifier that lasts only as long as its object is open. */
  private static final int SHORT_TERM = 0x80;

  private final ProcessProviders host;
  private final Supported of;
  private final Subscriptions subscriptions;
  private final Subscriber subscriber;
  private final OpenSections sections;
  private final ProviderAdvise sessionAdvise;
  private final long order;
  private final Set<MapiUid> uids = new CopyOnWriteArraySet<>();
  private final AtomicReference<LifeNode.@Nullable LastError> lastError = new AtomicReference<>();
  private volatile @Nullable StatusOwner statusOwner;
  private volatile boolean over;

  SupportObject(ProcessProviders host, Supported of, LifeNode node) {
    super(List.of(Iid.MAPI_SUP));
    Providers providers = host.providers();
    @Nullable ProfileSection own = of.section();
    this.host = host;
    this.of = of;
    this.subscriptions = providers.subscriptions();
    this.subscriber = new Subscriber(host.process(), node);
    this.sections =
        new OpenSections(host.profile(), providers.propSettings(), own == null ? null : own.uid());
    this.sessionAdvise = new ProviderAdvise(host, node);
    this.order = host.nextOrder();
  }

  /** Says which logon it belongs to, once there is one. */
  void loggedOn(String name, BiFunction<@Nullable Iid, Integer, OpenedEntry> openStatusEntry) {
    StatusOwner owner = owner();
    owner.name = name;
    owner.opener = openStatusEntry;
  }

  private StatusOwner owner() {
    @Nullable StatusOwner known = statusOwner;
    if (known == null) {
      known = new StatusOwner(this);
      statusOwner = known;
    }
    return known;
  }

  /** The logon, as the status table knows it. */
  private static final class StatusOwner implements StatusRows.Owner {

    private final SupportObject support;
    private volatile String name;
    private volatile BiFunction<@Nullable Iid, Integer, OpenedEntry> opener =
        (iid, flags) -> {
          throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the provider has not logged on yet");
        };

    StatusOwner(SupportObject support) {
      this.support = support;
      this.name = support.toString();
    }

    @Override
    public MapiSup support() {
      return support;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Props ofMapi() {
      return support.of.ofMapi();
    }

    @Override
    public OpenedEntry openStatusEntry(@Nullable Iid iid, int flags) {
      return opener.apply(iid, flags);
    }
  }

  Supported of() {
    return of;
  }

  /** The order in which support objects were made: if two know an identifier, the first wins. */
  long order() {
    return order;
  }

  /** What the provider has registered on the session that it got by IMAPIGetSession. */
  ProviderAdvise sessionAdvise() {
    return sessionAdvise;
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    return Iid.MAPI_GET_SESSION.equals(iid) && of.kind() != null
        ? new ProviderSessionGetter(host, this)
        : super.queryInterface(iid);
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
    require("Subscribe");
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
    require("Unsubscribe");
    if (!subscriptions.unsubscribe(subscriber, connection)) {
      throw failed(
          "Unsubscribe",
          Hresult.MAPI_E_NOT_FOUND,
          "no registration has the number 0x" + Long.toHexString(connection));
    }
  }

  @Override
  public int notify(@Nullable Binary key, @Nullable List<Notification> notifications, int flags) {
    require("Notify");
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
      requireLongTerm(each);
    }
    return subscriptions.notify(key, List.copyOf(notifications)) ? NOTIFY_CANCELED : 0;
  }

  @Override
  public ProfSect openProfileSection(@Nullable MapiUid uid, int flags) {
    require("OpenProfileSection");
    checkFlags("OpenProfileSection", flags, MapiFlag.mask(OpenProfileSectionFlag.class));
    requireOpen("OpenProfileSection");
    @Nullable ProfileSection own = of.section();
    if (uid != null) {
      return sections.open(uid, flags);
    }
    if (own == null) {
      throw failed(
          "OpenProfileSection", Hresult.MAPI_E_NOT_FOUND, "the service has no section of its own");
    }
    return sections.open(own.uid(), flags);
  }

  @Override
  public MapiUid newUid() {
    return host.providers().newUid();
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
      host.sessions().forEach(session -> session.objects().makeInvalid(object));
    }
  }

  @Override
  public void setProviderUid(@Nullable MapiUid uid, int flags) {
    require("SetProviderUID");
    requirePointer("SetProviderUID", "lpProviderID", uid);
    checkFlags("SetProviderUID", flags, 0);
    if (uid != null && !subscriber.isClosed()) {
      uids.add(uid);
    }
  }

  @Override
  public EntryId wrapStoreEntryId(@Nullable EntryId original) {
    require("WrapStoreEntryID");
    requirePointer("WrapStoreEntryID", "lpOrigEntry", original);
    if (original == null || original.size() == 0 || original.isNullPointer()) {
      throw failed(
          "WrapStoreEntryID", Hresult.MAPI_E_INVALID_PARAMETER, "lpOrigEntry is empty or null");
    }
    return StoreEntryIds.wrap(of.dllName(), original);
  }

  @Override
  public void modifyProfile(int flags) {
    require("ModifyProfile");
    checkFlags("ModifyProfile", flags, MapiFlag.mask(ModifyProfileFlag.class));
    requireOpen("ModifyProfile");
    @Nullable StoreEntry entry = of.store();
    if (flags == 0 && entry != null) {
      host.profile().stores().makePermanent(entry);
    }
  }

  @Override
  public void modifyStatusRow(@Nullable List<PropValue> columns, int flags) {
    require("ModifyStatusRow");
    requirePointer("ModifyStatusRow", "lpColumnVals", columns);
    checkFlags("ModifyStatusRow", flags, MapiFlag.mask(StatusRowFlag.class));
    if (columns == null || over) {
      return;
    }
    for (@Nullable PropValue each : columns) {
      if (each == null) {
        throw failed(
            "ModifyStatusRow", Hresult.MAPI_E_INVALID_PARAMETER, "a column's value is null");
      }
    }
    host.statusRows()
        .modify(owner(), List.copyOf(columns), MapiFlag.isSet(flags, StatusRowFlag.UPDATE));
  }

  // The spooler.

  @Override
  public Hresult spoolerYield(int flags) {
    require("SpoolerYield");
    checkFlags("SpoolerYield", flags, 0);
    return over ? Hresult.S_OK : host.spooling().yieldTime(this);
  }

  @Override
  public void spoolerNotify(int flags, @Nullable Object data) {
    require("SpoolerNotify");
    checkFlags("SpoolerNotify", flags, MapiFlag.mask(SpoolerNotifyFlag.class));
    requireOpen("SpoolerNotify");
    host.spooling().notify(this, flags, data);
  }

  @Override
  public void completeMsg(int flags, @Nullable EntryId entryId) {
    require("CompleteMsg");
    requirePointer("CompleteMsg", "lpEntryID", entryId);
    checkFlags("CompleteMsg", flags, 0);
    requireOpen("CompleteMsg");
    if (entryId != null) {
      host.spooling().completeMsg(this, entryId);
    }
  }

  @Override
  public int storeLogoffTransports(int flags) {
    require("StoreLogoffTransports");
    requireOpen("StoreLogoffTransports");
    int in = storeLogoffFlag(flags);
    @Nullable StoreEntry entry = of.store();
    boolean elsewhere = entry != null && host.isOpenElsewhere(entry);
    return host.spooling().storeLogoffTransports(this, in, elsewhere);
  }

  /** The one flag that goes in; those that come out are ignored. */
  private int storeLogoffFlag(int flags) {
    int in = flags & 0xFFFF;
    if (Integer.bitCount(in) > 1) {
      throw failed(
          "StoreLogoffTransports",
          Hresult.MAPI_E_INVALID_PARAMETER,
          "0x" + Integer.toHexString(in) + " is more than one flag (R-443)");
    }
    checkFlags("StoreLogoffTransports", in, MapiFlag.mask(StoreLogoffFlag.class) & 0xFFFF);
    return in;
  }

  // Other objects.

  @Override
  public EntryId createOneOff(
      @Nullable String name, @Nullable String addressType, @Nullable String address, int flags) {
    require("CreateOneOff");
    checkFlags("CreateOneOff", flags, MapiFlag.mask(StringFlag.class, OneOffFlag.class));
    return OneOff.of(name, addressType, address, flags)
        .entryId(host.providers().propSettings().codePage());
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    require("CompareEntryIDs");
    requirePointer("CompareEntryIDs", "lpEntryID1", entryId1);
    requirePointer("CompareEntryIDs", "lpEntryID2", entryId2);
    checkFlags("CompareEntryIDs", flags, 0);
    requireOpen("CompareEntryIDs");
    return entryId1 != null && entryId2 != null && host.entries().compare(entryId1, entryId2);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    require("OpenEntry");
    requirePointer("OpenEntry", "lpEntryID", entryId);
    checkFlags("OpenEntry", flags, MapiFlag.mask(OpenFlag.class));
    requireOpen("OpenEntry");
    if (entryId == null) {
      throw unsupported("OpenEntry"); // refused before
    }
    return host.entries().open(entryId, iid, flags);
  }

  @Override
  public AddrBook openAddressBook(@Nullable Iid iid, int flags) {
    require("OpenAddressBook");
    checkFlags("OpenAddressBook", flags, 0);
    requireOpen("OpenAddressBook");
    if (iid != null && !List.of(Iid.ADDR_BOOK, Iid.MAPI_PROP, Iid.UNKNOWN).contains(iid)) {
      throw failed("OpenAddressBook", Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, iid.name());
    }
    return SessionBooks.open(host, null, 0, AbLogonFlag.NO_DIALOG.value()).value();
  }

  // Work on messages.

  @Override
  public void readReceipt(int flags, @Nullable Message read, @Nullable Message empty) {
    require("ReadReceipt");
    requirePointer("ReadReceipt", "lpReadMessage", read);
    requirePointer("ReadReceipt", "lppEmptyMessage", empty);
    checkFlags("ReadReceipt", flags, MapiFlag.mask(ReadReceiptFlag.class));
    if (read != null && empty != null) {
      ReportMaker.readReceipt(
          read,
          empty,
          MapiFlag.isSet(flags, ReadReceiptFlag.NON_READ),
          FileTime.of(host.providers().gate().scheduler().now()),
          host.providers().propSettings().codePage());
    }
  }

  @Override
  public void prepareSubmit(@Nullable Message message, int flags) {
    require("PrepareSubmit");
    requirePointer("PrepareSubmit", "lpMessage", message);
    checkFlags("PrepareSubmit", flags, 0);
    if (message != null) {
      RecipientWork.prepareSubmit(message);
    }
  }

  @Override
  public int expandRecips(@Nullable Message message) {
    require("ExpandRecips");
    requirePointer("ExpandRecips", "lpMessage", message);
    return message == null
        ? 0
        : RecipientWork.expandRecips(
            message,
            host.providers().propSettings().codePage(),
            () -> SessionBooks.open(host, null, 0, AbLogonFlag.NO_DIALOG.value()).value());
  }

  @Override
  public void doSentMail(int flags, @Nullable Message message) {
    require("DoSentMail");
    requirePointer("DoSentMail", "lpMessage", message);
    checkFlags("DoSentMail", flags, 0);
    requireOpen("DoSentMail");
    @Nullable MsgStore spoolers = host.spooling().ownStore(this);
    @Nullable MsgStore own = spoolers == null ? host.stores().storeOf(this) : spoolers;
    if (message == null || own == null) {
      throw failed("DoSentMail", Hresult.MAPI_E_INVALID_OBJECT, "the logon has no store");
    }
    SentMail.settle(own, message);
  }

  @Override
  public void statusRecips(@Nullable Message message, @Nullable List<Row> recipients) {
    require("StatusRecips");
    requirePointer("StatusRecips", "lpMessage", message);
    requirePointer("StatusRecips", "lpRecipList", recipients);
    requireOpen("StatusRecips");
    if (message == null || recipients == null) {
      return; // refused before
    }
    for (@Nullable Row each : recipients) {
      requirePointer("StatusRecips", "an entry of lpRecipList", each);
    }
    host.spooling().statusRecips(message, List.copyOf(recipients));
  }

  private MapiException unsupported(String method) {
    return failed(method, Hresult.MAPI_E_NO_SUPPORT, "it is not offered here (R-432)");
  }

  /** Refuses what providers of this kind cannot use. */
  private void require(String method) {
    if (!SupportMethods.offers(of.kind(), method)) {
      throw unsupported(method);
    }
  }

  /** Refuses what needs the logon, once that has ended. */
  private void requireOpen(String method) {
    if (over) {
      throw failed(method, Hresult.MAPI_E_INVALID_OBJECT, "the logon has ended");
    }
  }

  /** The entry identifiers in notifications have to last. */
  private void requireLongTerm(Notification notification) {
    boolean shortTerm =
        (notification instanceof ObjectNotification object && isShortTerm(object.entryId()))
            || (notification instanceof NewMailNotification mail && isShortTerm(mail.entryId()));
    if (shortTerm) {
      host.report(
          ObjectFacts.providerGave(
              "IMAPISup::Notify", subscriber.node(), inWords(), "a short-term entry identifier"));
    }
  }

  private static boolean isShortTerm(@Nullable EntryId id) {
    return id != null && id.size() > 0 && (id.bytes().byteAt(0) & SHORT_TERM) != 0;
  }

  private String inWords() {
    return "the provider of " + of.name();
  }

  /**
   * MAPI needs it no more: a provider that wants it has added a reference.
   *
   * @param loggedOn whether there is a logon object, which cannot do without
   */
  void releaseByMapi(boolean loggedOn) {
    release();
    if (loggedOn && over) {
      host.event(toString(), "has ended: " + of.name() + " kept no reference to it (R-409)");
    }
  }

  /** Ends what it holds for the provider; the scheduler's lock must not be held. */
  void end() {
    over = true;
    uids.clear();
    host.forget(this);
    sections.free();
    host.statusRows().remove(this);
    subscriptions.close(subscriber);
    sessionAdvise.end();
  }

  /** The process was killed; the scheduler's lock is held. */
  void abandon() {
    over = true;
    uids.clear();
    sections.free();
    subscriptions.abandon(subscriber);
    sessionAdvise.abandon();
  }

  /** A provider that gives back more than it has does no harm, but ought to know. */
  @Override
  protected void overReleased() {
    host.report(
        ObjectFacts.providerGave(
            "IMAPISup::Release", subscriber.node(), inWords(), "back more references than it had"));
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
        && host.providers().gate().settings().get(UnknownFlagCheck.class)
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
