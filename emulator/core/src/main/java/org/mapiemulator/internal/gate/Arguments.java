package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ErrorNotification;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.NotifCallback;
import org.mapiemulator.mapi.Notification;

/** Writes arguments and results in MAPI names; done when an entry is read, not when it is made. */
final class Arguments {

  private static final int LONGEST = 48;
  private static final String PROVIDERS = "org.mapiemulator.mapi.spi.";

  private final ObjectNames names;

  Arguments(ObjectNames names) {
    this.names = names;
  }

  /** The small name of an object; empty if it has not been met. */
  Optional<String> nameOf(MapiUnknown object) {
    return Optional.ofNullable(names.known(object));
  }

  List<String> decode(@Nullable SeamMethod method, @Nullable Object[] arguments) {
    List<String> words = new ArrayList<>(arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      Class<? extends MapiFlag> @Nullable [] families = method == null ? null : method.families(i);
      Object argument = arguments[i];
      words.add(
          families != null && argument instanceof Integer bits
              ? MapiFlag.decode(bits, families)
              : decode(argument));
    }
    return words;
  }

  String decode(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Hresult hresult) {
      return hresult.name();
    }
    if (value instanceof Iid iid) {
      return iid.name();
    }
    if (value instanceof String text) {
      return "\"" + shorten(text) + "\"";
    }
    if (value instanceof Long number) {
      return number >= 0 && number < 10 ? number.toString() : "0x" + Long.toHexString(number);
    }
    if (value instanceof MapiInit init) {
      String flags = MapiFlag.decode(init.flags(), MapiInitFlag.class);
      return init.version() == MapiInit.VERSION
          ? flags
          : "version " + init.version() + ", " + flags;
    }
    if (value instanceof ErrorNotification error) {
      return "fnevCriticalError " + error.scode().name();
    }
    if (value instanceof Notification notification) {
      return MapiFlag.decode(notification.eventType(), EventMask.class);
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof NotifCallback) {
      return "callback";
    }
    if (value instanceof MapiUnknown) {
      @Nullable String name = names.known(value);
      return name == null ? "object" : name;
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    @Nullable String object = ObjectWords.of(value, this);
    if (object != null) {
      return object;
    }
    String type = value.getClass().getName();
    if ((type.startsWith("org.mapiemulator.mapi.") && !type.startsWith(PROVIDERS))
        || type.startsWith("org.mapiemulator.settings.")) {
      return shorten(value.toString());
    }
    // Anything else is the user's own: its toString may do what it likes, and is not asked.
    return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The first elements only: a list may be as long as a mailbox. */
  private String list(List<?> list) {
    String words =
        list.stream()
            .limit(LONGEST / 2)
            .map(this::decode)
            .collect(Collectors.joining(", ", "[", "]"));
    return shorten(words);
  }

  static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
