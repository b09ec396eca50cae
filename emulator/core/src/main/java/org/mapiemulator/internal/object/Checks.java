package org.mapiemulator.internal.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.StringFlag;

/** Checks of parameters that are the same for every provider. */
final class Checks {

  private static final int WIDTH = StringFlag.UNICODE.value();

  private Checks() {}

  static <T> T pointer(@Nullable T pointer, String parameter) {
    if (pointer == null) {
      throw MapiFailure.invalidParameter(parameter + " is null");
    }
    return pointer;
  }

  /**
   * Checks flags; MAPI_UNICODE may stand anywhere (D-01).
   *
   * @return those that are defined
   */
  static int flags(Call call, int flags, int mask) {
    if (flags == 0) {
      return 0;
    }
    call.checkFlags(flags, mask | WIDTH, "ulFlags");
    return flags & mask;
  }

  /** A list as it is now, for journal and provider; its elements may still be null. */
  static <E extends @Nullable Object> @Nullable List<E> copy(@Nullable List<E> list) {
    if (list == null) {
      return null;
    }
    try {
      return List.copyOf(list); // the same one, if nobody can change it
    } catch (NullPointerException e) {
      return Collections.unmodifiableList(new ArrayList<>(list));
    }
  }

  /** A list that must be there and have elements. */
  static <E> List<E> filled(@Nullable List<E> list, String parameter) {
    if (list == null || list.isEmpty()) {
      throw MapiFailure.invalidParameter(parameter + (list == null ? " is null" : " is empty"));
    }
    return elements(list, parameter);
  }

  /** A list that must not be empty, if it is there. */
  static <E> @Nullable List<E> optional(@Nullable List<E> list, String parameter) {
    return list == null ? null : filled(list, parameter);
  }

  /** A list whose elements must be there. */
  static <E extends @Nullable Object> List<E> elements(List<E> list, String parameter) {
    for (int i = 0; i < list.size(); i++) {
      if (Objects.isNull(list.get(i))) {
        throw MapiFailure.invalidParameter("element " + i + " of " + parameter + " is null");
      }
    }
    return list;
  }

  /** An entry identifier that may be missing; cb without a pointer is an error (D-27). */
  static @Nullable EntryId optionalEntryId(@Nullable EntryId id, String parameter) {
    if (id == null || id.size() == 0) {
      return null;
    }
    if (id.isNullPointer()) {
      throw MapiFailure.invalidParameter(parameter + " is null although its size is " + id.size());
    }
    return id;
  }

  /** An entry identifier that must be there (D-27). */
  static EntryId entryId(@Nullable EntryId id, String parameter) {
    @Nullable EntryId given = optionalEntryId(id, parameter);
    if (given == null) {
      throw new MapiFailure(Hresult.MAPI_E_INVALID_ENTRYID, parameter + " is null");
    }
    return given;
  }

  /** The entry identifiers of messages or folders; each must be there. */
  static List<EntryId> entryIds(List<EntryId> ids, String parameter) {
    for (EntryId id : elements(ids, parameter)) {
      if (id.size() == 0 || id.isNullPointer()) {
        throw MapiFailure.invalidParameter("an element of " + parameter + " is null");
      }
    }
    return ids;
  }
}
