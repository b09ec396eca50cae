package org.mapiemulator.internal.store;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;

/** PR_DISPLAY_TO, PR_DISPLAY_CC and PR_DISPLAY_BCC (MSG-04). */
final class DisplayNames {

  /** MAPI_SUBMITTED and MAPI_P1 are marks beside the type (REC-08). */
  private static final int TYPE_MASK = 0x0FFFFFFF;

  private DisplayNames() {}

  /** The names of the recipients of a type; the address stands for a name that is missing. */
  static String of(List<Props> recipients, RecipientType type, String separator) {
    StringJoiner names = new StringJoiner(separator);
    for (Props recipient : recipients) {
      if (recipient.value(PropTags.PR_RECIPIENT_TYPE.id()) instanceof Integer its
          && (its & TYPE_MASK) == type.value()) {
        String name = name(recipient);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names.toString();
  }

  private static @Nullable String name(Props recipient) {
    if (recipient.value(PropTags.PR_DISPLAY_NAME.id()) instanceof String name) {
      return name;
    }
    return recipient.value(PropTags.PR_EMAIL_ADDRESS.id()) instanceof String address
        ? address
        : null;
  }
}
