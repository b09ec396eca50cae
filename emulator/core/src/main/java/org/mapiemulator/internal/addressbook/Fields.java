package org.mapiemulator.internal.addressbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/** The properties of mail users and distribution lists (ABK-25, ABK-26). */
final class Fields {

  /** MAPI's own address type, of distribution lists of the user's own (ABK-31). */
  static final String PRIVATE_LIST = "MAPIPDL";

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern ADDRESS_TYPE = Pattern.compile("[A-Z0-9]+");

  /** What nobody can write. */
  private static final List<PropTag> COMPUTED =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_SEARCH_KEY,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_ACCESS_LEVEL,
          PropTags.PR_INSTANCE_KEY);

  /** The columns of contents tables (COL-06). */
  static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ADDRTYPE,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_EMAIL_ADDRESS,
          PropTags.PR_SEARCH_KEY,
          PropTags.PR_SEND_RICH_INFO,
          PropTags.PR_TRANSMITABLE_DISPLAY_NAME);

  private Fields() {}

  static String text(Props props, PropTag tag) {
    return props.value(tag.id()) instanceof String text ? text : "";
  }

  /** A property without a value of its own gets the usual one. */
  private static Props usual(Props props, PropTag tag, Object value) {
    return props.has(tag.id()) ? props : props.with(new PropValue(tag, value));
  }

  /**
   * All that can be read of an entry.
   *
   * @param own what was written
   * @param id its identifier, null before the first save (D-05)
   */
  static Props of(Props own, @Nullable EntryId id, EntryName.Kind kind) {
    boolean list = kind == EntryName.Kind.LIST;
    Props all = usual(own, PropTags.PR_ADDRTYPE, list ? PRIVATE_LIST : "SMTP");
    all = list ? all : usual(all, PropTags.PR_EMAIL_ADDRESS, "");
    String address = text(all, PropTags.PR_EMAIL_ADDRESS);
    all = usual(all, PropTags.PR_DISPLAY_NAME, address);
    String name = text(all, PropTags.PR_DISPLAY_NAME);
    all = usual(all, PropTags.PR_TRANSMITABLE_DISPLAY_NAME, name);
    if (!all.has(PropTags.PR_7BIT_DISPLAY_NAME.id())) {
      String ascii = NOT_ASCII.matcher(name).replaceAll("?");
      all = all.with(PropTags.PR_7BIT_DISPLAY_NAME.id(), PropType.UNICODE.value(), ascii);
    }
    String type = text(all, PropTags.PR_ADDRTYPE);
    boolean rich = !list && !type.equals("SMTP") && !OneOff.isInternet(address);
    all = usual(all, PropTags.PR_SEND_RICH_INFO, rich);
    DisplayType shown = list ? DisplayType.PRIVATE_DISTLIST : DisplayType.MAILUSER;
    List<PropValue> computed = new ArrayList<>();
    computed.add(
        new PropValue(
            PropTags.PR_SEARCH_KEY, OneOff.searchKey(type, address.isEmpty() ? name : address)));
    computed.add(new PropValue(PropTags.PR_OBJECT_TYPE, kind.type().value()));
    computed.add(new PropValue(PropTags.PR_DISPLAY_TYPE, shown.value()));
    if (id != null) {
      computed.add(new PropValue(PropTags.PR_ENTRYID, id.bytes()));
      computed.add(new PropValue(PropTags.PR_RECORD_KEY, id.bytes()));
    }
    return all.with(computed);
  }

  /** What of an entry can be kept as that of another one. */
  static Props copied(Props all) {
    Props own = all;
    for (PropTag tag : COMPUTED) {
      own = own.without(tag.id());
    }
    return own;
  }

  /** Why a property cannot be written, null if it can (D-149). */
  static @Nullable Hresult refusal(PropValue value) {
    int id = value.tag().id();
    @Nullable Hresult computed = refusal(id);
    if (computed != null) {
      return computed;
    }
    String text = value.value() instanceof String given ? given : "";
    if (id == PropTags.PR_DISPLAY_NAME.id() && text.contains(";")) {
      return Hresult.MAPI_E_BAD_VALUE;
    }
    boolean typed = id == PropTags.PR_ADDRTYPE.id() && !text.isEmpty();
    return typed && !ADDRESS_TYPE.matcher(text).matches() ? Hresult.MAPI_E_BAD_VALUE : null;
  }

  static @Nullable Hresult refusal(int id) {
    return COMPUTED.stream().anyMatch(tag -> tag.id() == id) ? Hresult.MAPI_E_COMPUTED : null;
  }

  static boolean sameName(Props one, Props other) {
    return folded(one, PropTags.PR_DISPLAY_NAME).equals(folded(other, PropTags.PR_DISPLAY_NAME));
  }

  static boolean sameAddress(Props one, Props other) {
    return folded(one, PropTags.PR_ADDRTYPE).equals(folded(other, PropTags.PR_ADDRTYPE))
        && folded(one, PropTags.PR_EMAIL_ADDRESS).equals(folded(other, PropTags.PR_EMAIL_ADDRESS));
  }

  private static String folded(Props props, PropTag tag) {
    return text(props, tag).toLowerCase(Locale.ROOT);
  }
}
