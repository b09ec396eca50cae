package org.mapiemulator.internal.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.object.ProviderCalls;
import org.mapiemulator.internal.object.SeamObjects;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.SessionStores;
import org.mapiemulator.internal.provider.StatusRows.StatusRow;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.Result;

/** The status table of one client session, and what is opened and learnt by it. */
public final class SessionStatus implements OwnStatusObject.Work {

  private final Gate gate;
  private final ProcessProviders providers;
  private final SessionStores stores;
  private final @Nullable Long ready;
  private final PropSettings settings;
  private final Resources resources;
  private final StatusTable table;
  private final Validation validation;
  private final Flushing flushing;

  /**
   * Makes it.
   *
   * @param ready the virtual time at which the spooler has started; null if it does not know of the
   *     session
   */
  public SessionStatus(
      Gate gate,
      ProcessProviders providers,
      SessionStores stores,
      LifeNode session,
      @Nullable Long ready) {
    this.gate = gate;
    this.providers = providers;
    this.stores = stores;
    this.ready = ready;
    this.settings = PropSettings.of(gate.settings());
    this.resources = new Resources(providers, ready != null);
    this.table = new StatusTable(gate.settings(), resources);
    this.validation = new Validation(resources, providers.spooling());
    this.flushing =
        new Flushing(gate.scheduler(), resources, providers.spooling(), validation, session);
  }

  /** IMAPISession::GetStatusTable. */
  public MapiTable table(Call call, boolean unicode) {
    awaitSpooler();
    return stores.openTable(call, table, unicode);
  }

  /** IMAPISession::QueryIdentity. */
  public Result<EntryId> identity() {
    awaitSpooler();
    List<Props> rows = resources.rows().stream().map(Resources::props).toList();
    return Identity.of(rows, settings.codePage());
  }

  /** Whether an entry identifier is to be one of a status row. */
  public static boolean isStatus(EntryId id) {
    return StatusIds.isStatus(id);
  }

  /** IMAPISession::OpenEntry of a row's entry identifier. */
  public OpenedEntry open(Call call, EntryId id, @Nullable Iid iid, int flags) {
    @Nullable Iid asked = SeamObjects.statusInterface(call, iid);
    int given = MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS) ? flags | modify() : flags;
    boolean writable = MapiFlag.isSet(given, OpenFlag.MODIFY);
    long number = StatusIds.row(id);
    for (OwnResource own : OwnResource.values()) {
      if (own.row() == number) {
        OwnStatusObject object = new OwnStatusObject(own, resources, settings, writable, this);
        OpenedEntry opened = new OpenedEntry(ObjectType.STATUS.value(), object);
        return stores.objects().openStatus(call, own, opened, asked);
      }
    }
    Optional<StatusRow> row = resources.row(number);
    if (row.isEmpty()) {
      throw new MapiFailure(Hresult.MAPI_E_NOT_FOUND, "the status table has no row " + id);
    }
    String owner = row.get().owner().name();
    OpenedEntry opened =
        ProviderCalls.get(
            call, owner, () -> row.get().owner().openStatusEntry(asked, given & modify()));
    return stores.objects().openStatus(call, owner, opened, asked);
  }

  private static int modify() {
    return OpenFlag.MODIFY.value();
  }

  @Override
  public void validate(OwnResource own, long uiParam, int flags) {
    if (own != OwnResource.ADDRESS_BOOK) {
      awaitSpooler();
    }
    validation.validate(own, uiParam, flags);
  }

  @Override
  public void flush(long uiParam, @Nullable EntryId target, int flags) {
    awaitSpooler();
    flushing.flush(uiParam, target, flags);
  }

  /** Only our own timer can end this wait, so that it moves the virtual clock. */
  private void awaitSpooler() {
    if (ready == null) {
      return;
    }
    long left = ready - gate.scheduler().nowNanos();
    if (left > 0) {
      gate.scheduler().pass(Duration.ofNanos(left));
    }
    providers.spooling().awaitTransports();
  }
}
