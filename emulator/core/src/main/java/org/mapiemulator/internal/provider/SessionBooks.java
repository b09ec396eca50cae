package org.mapiemulator.internal.provider;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.profile.ProfileSection;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.provider.AddressBooks.Opened;
import org.mapiemulator.internal.recipient.AddressBook;
import org.mapiemulator.internal.recipient.Book;
import org.mapiemulator.internal.recipient.BookSession;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.settings.Settings;

/** The address book of the session core, over the providers that are logged on in a process. */
final class SessionBooks implements BookSession {

  /** The section of the profile with the choices of users, MAPI's own. */
  private static final MapiUid SECTION = MapiUid.ofHex("6D617069656D756C61746F7263686F69");

  private final ProcessProviders host;

  SessionBooks(ProcessProviders host) {
    this.host = host;
  }

  /** What OpenAddressBook gives: some object in any case. */
  static Result<AddressBook> open(
      ProcessProviders host, @Nullable Call call, long uiParam, int flags) {
    Opened opened = host.addressBooks().open(call, uiParam, flags);
    AddressBook book = of(host);
    return opened.failures().isEmpty()
        ? Result.ok(book)
        : new Result<>(Hresult.MAPI_W_ERRORS_RETURNED, book);
  }

  /** Opens it for a client, whose session can be asked what went wrong. */
  static Result<AddrBook> open(SessionStores session, Call call, long uiParam, int flags) {
    Opened opened = session.providers().addressBooks().open(call, uiParam, flags);
    AddrBook seam = session.objects().openAddressBook(call, of(session.providers()));
    if (opened.failures().isEmpty()) {
      return Result.ok(seam);
    }
    Hresult status = Hresult.MAPI_W_ERRORS_RETURNED;
    session.session().lastError(new LifeNode.LastError(status, error(opened.failures())));
    return new Result<>(status, seam);
  }

  /** The address book over what is logged on already. */
  static AddressBook of(ProcessProviders host) {
    return new AddressBook(new SessionBooks(host));
  }

  private static MapiError error(Map<String, Hresult> failures) {
    StringBuilder text = new StringBuilder();
    failures.forEach(
        (name, result) ->
            text.append(text.isEmpty() ? "" : "; ")
                .append(name)
                .append(": ")
                .append(result.name()));
    return new MapiError(MapiError.VERSION, text.toString(), "MAPI", 0, 0);
  }

  @Override
  public List<Book> books() {
    return List.copyOf(host.addressBooks().all());
  }

  private ProfileSection section() {
    return host.profile().stores().makeSection(SECTION);
  }

  @Override
  public Props choices() {
    @Nullable ProfileSection made = host.profile().stores().section(SECTION);
    return made == null ? Props.EMPTY : made.props();
  }

  @Override
  public void choose(UnaryOperator<Props> how) {
    section().change(how);
  }

  @Override
  public PropSettings propSettings() {
    return host.providers().propSettings();
  }

  @Override
  public Settings settings() {
    return host.providers().gate().settings();
  }

  @Override
  public MapiUid newUid() {
    return host.providers().newUid();
  }

  @Override
  public long nextConnection() {
    Scheduler scheduler = host.providers().gate().scheduler();
    scheduler.lock();
    try {
      return host.providers().nextConnection();
    } finally {
      scheduler.unlock();
    }
  }
}
