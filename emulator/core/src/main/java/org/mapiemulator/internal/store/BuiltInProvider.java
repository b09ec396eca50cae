package org.mapiemulator.internal.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

/**
 * IMSProvider of the built-in store: one object for each session.
 *
 * <p>The unwrapped entry identifier of a store is {@link Identity#store()} of its mailbox, and its
 * PR_RECORD_KEY is the identity of the mailbox; the store's section of the profile has that, for
 * logons that do not say which store they mean.
 */
public final class BuiltInProvider extends ProviderObject
    implements MsProvider, MapiProviderShutdown, MapiClientShutdown {

  /** PR_MDB_PROVIDER: the kind of the emulator's own stores. */
  public static final MapiUid MDB_PROVIDER = MapiUid.ofHex("6D617069656D756C61746F7273746F72");

  private final Function<MapiUid, @Nullable Mailbox> mailboxes;
  private final Map<Opened, StoreLogonObject> open = new HashMap<>();
  private final Map<Mailbox, Object> used = new LinkedHashMap<>(1);

  /** A store that is open: with other rights, or for the spooler, it is another object. */
  private record Opened(MapiUid uid, boolean writable, boolean spooler) {}

  /**
   * A provider.
   *
   * @param mailboxes the mailbox of an identity, null if there is none
   */
  public BuiltInProvider(Function<MapiUid, @Nullable Mailbox> mailboxes) {
    super(List.of(Iid.MS_PROVIDER, Iid.MAPI_PROVIDER_SHUTDOWN, Iid.MAPI_CLIENT_SHUTDOWN));
    this.mailboxes = mailboxes;
  }

  @Override
  public void shutdown(int flags) {}

  @Override
  public StoreLogon logon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      int flags,
      @Nullable Iid iid) {
    boolean writable =
        MapiFlag.isSet(flags, OpenMsgStoreFlag.WRITE)
            || MapiFlag.isSet(flags, OpenMsgStoreFlag.BEST_ACCESS);
    return logon(support, entryId, iid, writable, false);
  }

  private StoreLogon logon(
      @Nullable MapiSup support,
      @Nullable EntryId entryId,
      @Nullable Iid iid,
      boolean writable,
      boolean spooler) {
    if (support == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpMAPISup is null");
    }
    Mailbox mailbox =
        mailbox(entryId == null || EntryOpener.isAbsent(entryId) ? configured(support) : entryId);
    Interfaces.require(iid, Interfaces.STORE, mailbox.environment().settings());
    support.setProviderUid(mailbox.uid(), 0);
    Opened key = new Opened(mailbox.uid(), writable, spooler);
    synchronized (this) {
      @Nullable StoreLogonObject known = open.get(key);
      if (known != null) {
        known.store().addRef();
        return new StoreLogon(Hresult.S_OK, null, known.store(), null);
      }
      StoreLogonObject logon =
          new StoreLogonObject(mailbox, support, writable, spooler, () -> forget(key));
      open.put(key, logon);
      @Nullable Object process = mailbox.process();
      if (process != null) {
        used.put(mailbox, process);
      }
      return new StoreLogon(Hresult.S_OK, logon, logon.store(), null);
    }
  }

  // Fast shutdown: the store opts in, and is told in time (R-302, R-307, D-142).

  @Override
  public void queryFastShutdown() {}

  @Override
  public void notifyProcessShutdown() {
    write();
  }

  @Override
  public void doFastShutdown() {
    write();
  }

  private void write() {
    Map<Mailbox, Object> all;
    synchronized (this) {
      all = new LinkedHashMap<>(used);
    }
    all.forEach(
        (mailbox, process) -> {
          if (mailbox.writing().isOnShutdownNotification()) {
            mailbox.writeOf(process);
          }
        });
  }

  private synchronized void forget(Opened key) {
    open.remove(key);
  }

  /** What the store's section of the profile says. */
  private static EntryId configured(MapiSup support) {
    try (ProfSect section = support.openProfileSection(null, 0)) {
      PropValue key = section.getProps(List.of(PropTags.PR_RECORD_KEY), 0).value().get(0);
      if (key.value() instanceof Binary bytes && bytes.size() == MapiUid.SIZE) {
        return new Identity(new MapiUid(bytes)).store();
      }
    }
    throw Failure.of(
        Hresult.MAPI_E_UNCONFIGURED, "the profile does not say which mailbox this store is");
  }

  private Mailbox mailbox(EntryId id) {
    MapiUid uid =
        id.providerUid()
            .orElseThrow(
                () ->
                    Failure.of(
                        Hresult.MAPI_E_UNKNOWN_ENTRYID,
                        "the entry identifier is not one of a store (D-27)"));
    @Nullable Mailbox mailbox = mailboxes.apply(uid);
    if (mailbox == null) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "there is no mailbox of this identity");
    }
    if (mailbox.identity().read(id).type() != ObjectType.STORE) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_ENTRYID, "the entry identifier is not one of a store (D-27)");
    }
    return mailbox;
  }

  /** A store of its own: what only the spooler may do, it can do with this one (STO-39). */
  @Override
  public StoreLogon spoolerLogon(
      @Nullable MapiSup support,
      long uiParam,
      @Nullable String profileName,
      @Nullable EntryId entryId,
      int flags,
      @Nullable Iid iid,
      @Nullable Binary spoolSecurity) {
    return logon(support, entryId, iid, true, true);
  }

  /**
   * Whether two identifiers name one mailbox.
   *
   * @throws MapiException with MAPI_E_UNKNOWN_ENTRYID
   */
  @Override
  public boolean compareStoreIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    if (entryId1 == null
        || EntryOpener.isAbsent(entryId1)
        || entryId2 == null
        || EntryOpener.isAbsent(entryId2)) {
      throw Failure.of(Hresult.MAPI_E_UNKNOWN_ENTRYID, "no entry identifier was given");
    }
    return mailbox(entryId1) == mailbox(entryId2);
  }
}
