package org.mapiemulator.internal.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.Spooling;
import org.mapiemulator.internal.provider.StatusRows.StatusRow;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.StatusCode;

/** What the rows of a status table say: MAPI's own, and those of the providers of the process. */
final class Resources {

  private static final String LIBRARY = "mapi32.dll";
  private static final String PROVIDER = "MAPI emulator";

  private final ProcessProviders providers;
  private final boolean mail;
  private final Map<OwnResource, Props> renamed = new EnumMap<>(OwnResource.class);

  /**
   * Makes it.
   *
   * @param mail whether the session has mail; without, the table knows no transports
   */
  Resources(ProcessProviders providers, boolean mail) {
    this.providers = providers;
    this.mail = mail;
  }

  // MAPI's own.

  Props props(OwnResource own) {
    Props props =
        Props.of(
            List.of(
                new PropValue(
                    PropTags.PR_DISPLAY_NAME, own.displayName(providers.profile().name())),
                new PropValue(PropTags.PR_PROVIDER_DISPLAY, PROVIDER),
                new PropValue(PropTags.PR_PROVIDER_DLL_NAME, LIBRARY),
                new PropValue(PropTags.PR_STATUS_CODE, code(own)),
                new PropValue(PropTags.PR_RESOURCE_METHODS, own.methods()),
                new PropValue(PropTags.PR_RESOURCE_FLAGS, 0),
                new PropValue(PropTags.PR_RESOURCE_TYPE, own.type().value())));
    synchronized (renamed) {
      return computed(own.row(), props.with(renamed.getOrDefault(own, Props.EMPTY)));
    }
  }

  private int code(OwnResource own) {
    int code = StatusCode.AVAILABLE.value();
    if (own == OwnResource.SPOOLER) {
      if (!mail) {
        return StatusCode.FAILURE.value();
      }
      for (Spooling.Transport each : providers.spooling().transports()) {
        code |= each.flushingInbound() ? StatusCode.INBOUND_FLUSH.value() : 0;
        code |= each.flushingOutbound() ? StatusCode.OUTBOUND_FLUSH.value() : 0;
      }
    }
    return code;
  }

  /** Changes the names of one of MAPI's own. */
  void rename(OwnResource own, UnaryOperator<Props> change) {
    synchronized (renamed) {
      renamed.merge(own, change.apply(Props.EMPTY), Props::with);
    }
    providers.statusRows().changed();
  }

  // Those of providers.

  List<StatusRow> rows() {
    List<StatusRow> all = providers.statusRows().all();
    return mail ? all : all.stream().filter(row -> !isTransport(row)).toList();
  }

  Optional<StatusRow> row(long id) {
    return rows().stream().filter(row -> row.id() == id).findFirst();
  }

  static Props props(StatusRow row) {
    Props ofMapi = row.owner().ofMapi();
    Props props = ofMapi.with(row.cells());
    for (int id :
        new int[] {
          PropTags.PR_PROVIDER_DLL_NAME.id(),
          PropTags.PR_RESOURCE_FLAGS.id(),
          PropTags.PR_RESOURCE_TYPE.id()
        }) {
      props = props.without(id); // a provider cannot change them
      PropValue own = ofMapi.get(id);
      props = own == null ? props : props.with(own);
    }
    boolean silent = isTransport(row) && !props.has(PropTags.PR_STATUS_STRING.id());
    return computed(row.id(), silent ? props.with(text(props)) : props);
  }

  static boolean isTransport(StatusRow row) {
    Integer type = ResourceType.TRANSPORT_PROVIDER.value();
    return type.equals(row.owner().ofMapi().value(PropTags.PR_RESOURCE_TYPE.id()));
  }

  /** What the spooler says of a transport that says nothing. */
  private static PropValue text(Props props) {
    Object value = props.value(PropTags.PR_STATUS_CODE.id());
    int code = value instanceof Integer bits ? bits : 0;
    String text = "Available";
    if (MapiFlag.isSet(code, StatusCode.FAILURE)) {
      text = "Failed";
    } else if (MapiFlag.isSet(code, StatusCode.OFFLINE)) {
      text = "Offline";
    } else if (!MapiFlag.isSet(code, StatusCode.AVAILABLE)) {
      text = "Not available";
    }
    return new PropValue(PropTags.PR_STATUS_STRING, text);
  }

  private static Props computed(long id, Props props) {
    return props.with(
        List.of(
            new PropValue(PropTags.PR_ENTRYID, StatusIds.of(id).bytes()),
            new PropValue(PropTags.PR_OBJECT_TYPE, ObjectType.STATUS.value()),
            new PropValue(PropTags.PR_ROWID, (int) id)));
  }

  void listen(Runnable listener) {
    providers.statusRows().listen(listener);
  }

  void listenNoMore(Runnable listener) {
    providers.statusRows().listenNoMore(listener);
  }
}
