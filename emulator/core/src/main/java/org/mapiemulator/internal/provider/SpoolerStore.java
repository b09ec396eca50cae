package org.mapiemulator.internal.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.spi.MsLogon;

/** A store that the spooler has open for itself. */
public final class SpoolerStore extends SpoolerLogon {

  private final StoreEntry entry;
  private final MsgStore store;
  private final @Nullable MsLogon logon;

  SpoolerStore(
      ProcessProviders providers,
      RunningProvider provider,
      StoreEntry entry,
      SupportObject support,
      String name,
      MsgStore store,
      @Nullable MsLogon logon) {
    super(providers, provider, support, name);
    this.entry = entry;
    this.store = store;
    this.logon = logon;
  }

  public StoreEntry entry() {
    return entry;
  }

  public MsgStore store() {
    return store;
  }

  /** Gives the store back; the lock must not be held. */
  public void leave() {
    quietly("IUnknown::Release", store::release);
    @Nullable MsLogon own = logon;
    end(
        "IMSLogon::Logoff",
        0,
        () -> {
          if (own != null) {
            own.logoff(0);
          }
        },
        () -> {
          if (own != null) {
            own.release();
          }
        });
  }

  /** The process is gone: what is locked here must not stay so, and nothing is written any more. */
  public void abandon() {
    if (isBuiltIn() && logon != null) {
      logon.release();
    }
  }

  /**
   * Makes delivery and nondelivery reports for recipients of a message (SUB-13, RDS-12); a store
   * that takes no report is left alone.
   */
  public void report(Message message, List<Row> recipients) {
    long now = FileTime.of(host().providers().gate().scheduler().now());
    Outcome<Boolean> outcome =
        host()
            .running()
            .asked(
                true,
                name(),
                "IMAPISup::StatusRecips",
                () -> {
                  StatusReport.send(store, message, recipients, now);
                  return true;
                });
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown != null) {
      String reason =
          thrown instanceof MapiException failed ? failed.hresult().name() : thrown.toString();
      host().event("spooler", "no report in " + entry + ": " + reason);
    }
  }
}
