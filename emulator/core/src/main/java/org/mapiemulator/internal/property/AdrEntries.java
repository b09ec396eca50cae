package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.String8;

/** ADRENTRY: the properties of a recipient, which is resolved once it has PR_ENTRYID (REC-07). */
public final class AdrEntries {

  /** What a recipient is to have that was resolved (ABK-12, REC-14); strings as PT_UNICODE. */
  public static final List<PropTag> USUAL =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_ADDRTYPE,
          PropTags.PR_EMAIL_ADDRESS,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_SEARCH_KEY,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_SEND_RICH_INFO,
          PropTags.PR_TRANSMITABLE_DISPLAY_NAME,
          PropTags.PR_7BIT_DISPLAY_NAME);

  private AdrEntries() {}

  /** A property by its identifier, whatever its type; empty if there is none, or an error. */
  public static Optional<PropValue> find(Row recipient, PropTag tag) {
    return recipient.values().stream()
        .filter(value -> value.tag().id() == tag.id() && !value.isError())
        .findFirst();
  }

  public static boolean isResolved(Row recipient) {
    return find(recipient, PropTags.PR_ENTRYID).isPresent();
  }

  /** A text of either width; empty if there is none. */
  public static String text(Row recipient, PropTag tag, CodePage codePage) {
    @Nullable Object value =
        find(recipient, tag).<@Nullable Object>map(PropValue::value).orElse(null);
    if (value instanceof String8 narrow) {
      return codePage.decode(narrow);
    }
    return value instanceof String text ? text : "";
  }

  /**
   * Properties as a recipient gets them.
   *
   * @param tags what is wanted, null for {@link #USUAL}
   * @param unicode the width of strings where the tags do not tell it
   * @return a value for each tag; PT_ERROR for those that are not there (ABK-13, ABK-16)
   */
  public static List<PropValue> slots(
      Props all, @Nullable List<PropTag> tags, boolean unicode, CodePage codePage) {
    List<PropValue> slots = new ArrayList<>();
    for (PropTag tag : tags == null ? usual(unicode) : tags) {
      @Nullable Object value = all.value(tag.id());
      if (value != null) {
        slots.add(
            ExternalForm.slot(tag, all.type(tag.id()), value, unicode, codePage, CodePage.UTF_8));
      } else if (tags != null) {
        slots.add(PropValue.error(tag, Hresult.MAPI_E_NOT_FOUND));
      }
    }
    return slots;
  }

  private static List<PropTag> usual(boolean unicode) {
    return USUAL.stream()
        .map(tag -> tag.withType(ExternalForm.shownType(tag.type(), unicode)))
        .toList();
  }

  /** A recipient with more properties: what it had stays, unless it has a new value. */
  public static Row gain(Row recipient, List<PropValue> gained) {
    List<PropValue> all = new ArrayList<>(recipient.values());
    for (PropValue value : gained) {
      int known = indexOf(all, value.tag().id());
      if (known < 0) {
        all.add(value);
      } else if (!value.isError()) {
        all.set(known, value);
      }
    }
    return new Row(all);
  }

  /** A recipient that begins with some properties; what else it had comes after them (ABK-16). */
  public static Row begin(Row recipient, List<PropValue> first) {
    List<PropValue> all = new ArrayList<>(first);
    for (PropValue value : recipient.values()) {
      if (indexOf(first, value.tag().id()) < 0) {
        all.add(value);
      }
    }
    return new Row(all);
  }

  private static int indexOf(List<PropValue> values, int id) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).tag().id() == id) {
        return i;
      }
    }
    return -1;
  }
}
