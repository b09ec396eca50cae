package org.mapiemulator.tests.store.badinput;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.ErrorNotification;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;

/** What can be passed for a parameter that should not be. */
final class BadValues {

  private static final PropTag UNKNOWN_TYPE = new PropTag(0x66010055);
  private static final List<Integer> TAGS =
      List.of(
          0,
          1,
          0x0000001F,
          0xFFFF001F,
          0xFFFFFFFF,
          0x66010055,
          0x0037000A,
          0x0037000D,
          0x00371000,
          0x0037301F,
          0x0037101F,
          0x00370102,
          0x00370000,
          0x8000001F,
          0xFFFE001F,
          0x66010103,
          PropTags.PR_ENTRYID.value(),
          PropTags.PR_MESSAGE_ATTACHMENTS.value(),
          PropTags.PR_CONTAINER_HIERARCHY.value());

  private final StoreWorld world;

  BadValues(StoreWorld world) {
    this.world = world;
  }

  private static List<Supplier<@Nullable Object>> values(@Nullable Object... values) {
    List<Supplier<@Nullable Object>> all = new ArrayList<>();
    for (Object value : values) {
      all.add(() -> value);
    }
    return all;
  }

  /** The values for a parameter; each is made when it is needed. */
  List<Supplier<@Nullable Object>> of(Method method, int parameter) {
    Type type = method.getGenericParameterTypes()[parameter];
    if (type == int.class) {
      List<Supplier<@Nullable Object>> all = numbers();
      for (int bit = 0; bit < Integer.SIZE; bit++) {
        int value = 1 << bit;
        all.add(() -> value);
      }
      return all;
    }
    if (type instanceof ParameterizedType list) {
      return lists(list.getActualTypeArguments()[0]);
    }
    return of((Class<?>) type);
  }

  private static List<Supplier<@Nullable Object>> numbers() {
    return new ArrayList<>(
        values(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x7FFF, 0x10001, -0x10000));
  }

  private List<Supplier<@Nullable Object>> of(Class<?> type) {
    if (type == long.class) {
      return values(0L, 1L, 2L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, 1L << 62);
    } else if (type == EntryId.class) {
      return values(ids().toArray());
    } else if (type == PropTag.class) {
      return values(withNull(TAGS.stream().map(PropTag::new).toArray()));
    } else if (type == Iid.class) {
      return values(null, Iid.of("{12345678-1234-1234-1234-123456789ABC}"), Iid.MAPI_SESSION);
    } else if (type == MapiUid.class) {
      return values(null, MapiUid.of(new byte[16]));
    } else if (type == String.class) {
      return values(null, "", " ", "a".repeat(10_000), "\0", "a\\b", "\uD800", "below", "..");
    } else if (type == Binary.class) {
      return values(null, Binary.EMPTY, Binary.of(new byte[3]), Binary.ofHex("FF".repeat(100)));
    } else if (type == Hresult.class) {
      return values(null, Hresult.S_OK, new Hresult(0x12345678));
    } else if (type == Restriction.class) {
      return values(withNull(restrictions().toArray()));
    } else if (type == SortOrderSet.class) {
      return values(withNull(orders().toArray()));
    } else if (type == Notification.class) {
      return values(
          null,
          new ErrorNotification(null, Hresult.MAPI_E_NOT_FOUND, 0, null),
          new NewMailNotification(null, null, -1, null, -1));
    }
    return objects(type);
  }

  private static @Nullable Object[] withNull(Object... values) {
    return Arrays.copyOf(values, values.length + 1);
  }

  private List<@Nullable Object> ids() {
    byte[] own = world.one.bytes().toByteArray();
    List<@Nullable Object> ids =
        new ArrayList<>(
            Arrays.asList(
                null,
                EntryId.of(),
                EntryId.nullPointer(5),
                EntryId.of((byte) 1),
                EntryId.of(new byte[19]),
                EntryId.of(new byte[32]),
                EntryId.of(new byte[100_000]),
                world.deleted,
                world.deletedFolder,
                world.work,
                world.search,
                world.one,
                world.scene.defaultStore(),
                EntryId.of(Arrays.copyOf(own, 31)),
                EntryId.of(Arrays.copyOf(own, 33)),
                EntryId.of(Arrays.copyOf(own, 20))));
    for (int at : new int[] {0, 3, 4, 20, 23, 24}) {
      byte[] bent = own.clone();
      bent[at] = (byte) 0xFF;
      ids.add(EntryId.of(bent));
    }
    return ids;
  }

  private static List<Restriction> restrictions() {
    PropTag subject = PropTags.PR_SUBJECT;
    PropValue number = PropValue.of(PropTags.PR_IMPORTANCE, 1);
    return List.of(
        deepNot(10_000),
        deepAnd(10_000),
        new Restriction.Not(null),
        new Restriction.And(Collections.singletonList(null)),
        new Restriction.Or(Arrays.asList(Restriction.exist(subject), null)),
        new Restriction.And(List.of()),
        new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, null),
        new Restriction.Sub(subject, Restriction.exist(subject)),
        new Restriction.Comment(List.of(), null),
        new Restriction.Content(-1, subject, number),
        new Restriction.Content(0, subject, null),
        new Restriction.Property(99, subject, number),
        new Restriction.Property(-1, subject, null),
        new Restriction.Property(4, subject, number),
        new Restriction.Property(6, subject, PropValue.of(subject, "(")),
        new Restriction.Property(4, UNKNOWN_TYPE, new PropValue(UNKNOWN_TYPE, new Object())),
        new Restriction.Property(4, UNKNOWN_TYPE, new PropValue(UNKNOWN_TYPE, null)),
        new Restriction.CompareProps(77, subject, PropTags.PR_IMPORTANCE),
        new Restriction.Bits(9, subject, -1),
        new Restriction.Size(-5, subject, Integer.MIN_VALUE),
        new Restriction.Exist(PropTag.NULL),
        new Restriction.Exist(new PropTag(0xFFFF000A)));
  }

  static Restriction deepNot(int depth) {
    Restriction deep = Restriction.exist(PropTags.PR_SUBJECT);
    for (int i = 0; i < depth; i++) {
      deep = new Restriction.Not(deep);
    }
    return deep;
  }

  private static Restriction deepAnd(int depth) {
    Restriction deep = Restriction.exist(PropTags.PR_SUBJECT);
    for (int i = 0; i < depth; i++) {
      deep = i % 2 == 0 ? Restriction.and(deep) : new Restriction.Or(List.of(deep));
    }
    return deep;
  }

  private static List<SortOrderSet> orders() {
    SortOrder subject = SortOrder.ascending(PropTags.PR_SUBJECT);
    List<SortOrderSet> all = new ArrayList<>();
    all.add(SortOrderSet.NONE);
    all.add(new SortOrderSet(List.of(subject), 2, 0));
    all.add(new SortOrderSet(List.of(subject), 1, 2));
    all.add(new SortOrderSet(List.of(subject), -1, -1));
    all.add(new SortOrderSet(List.of(subject), Integer.MAX_VALUE, Integer.MIN_VALUE));
    all.add(new SortOrderSet(Collections.nCopies(1000, subject), 1000, 1000));
    for (int tag : TAGS) {
      all.add(SortOrderSet.of(SortOrder.ascending(new PropTag(tag))));
    }
    for (int order : new int[] {-1, 3, 4, 8, 77, Integer.MIN_VALUE}) {
      all.add(SortOrderSet.of(new SortOrder(PropTags.PR_SUBJECT, order)));
    }
    return all;
  }

  private List<Supplier<@Nullable Object>> objects(Class<?> type) {
    List<Supplier<@Nullable Object>> all = values((Object) null);
    if (type == MapiUnknown.class) {
      List<Supplier<@Nullable Object>> more =
          List.of(
              () -> stub(Message.class),
              () -> stub(MapiFolder.class),
              () -> angry(Message.class),
              () -> angry(MapiFolder.class),
              () -> angry(MapiUnknown.class),
              world::store,
              world::folder,
              world::message,
              world::attach,
              world::table,
              world::stream,
              () -> released(world.message()),
              () -> released(world.folder()),
              () -> world.scene.folder(world.below),
              () -> world.scene.folder(world.search),
              () -> world.other.folder(world.work),
              () -> world.other.message(world.one));
      all.addAll(more);
      return all;
    }
    all.add(() -> stub(type));
    all.add(() -> angry(type));
    if (type == Message.class) {
      all.add(() -> released(world.message()));
      all.add(() -> world.other.message(world.one));
    } else if (type == MapiStream.class) {
      all.add(() -> released(world.stream()));
      all.add(world::stream);
    } else if (type == MapiAdviseSink.class) {
      all.add(() -> world.other.party().mapi32().hrAllocAdviseSink((c, told) -> 0, null));
      all.add(() -> released(world.scene.party().mapi32().hrAllocAdviseSink((c, t) -> 0, null)));
    } else if (type != MapiProgress.class) {
      throw new AssertionError("No bad values for " + type + "; add some.");
    }
    return all;
  }

  private static <T extends MapiUnknown> T released(T object) {
    object.release();
    return object;
  }

  /** Something that implements an interface and answers nothing. */
  private static Object stub(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "hashCode" -> 7;
              case "equals" -> arguments != null && proxy == arguments[0];
              case "toString" -> "stub";
              default -> nothing(method.getReturnType());
            });
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == int.class) {
      return 1;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == long.class ? (Object) 0L : null;
  }

  /** Something that implements an interface and always throws. */
  private static Object angry(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "hashCode" -> 8;
              case "equals" -> arguments != null && proxy == arguments[0];
              case "toString" -> "angry";
              case "addRef", "release" -> 1;
              default -> throw new IllegalStateException("angry");
            });
  }

  private List<Supplier<@Nullable Object>> lists(Type of) {
    List<@Nullable Object> items = new ArrayList<>();
    if (of == EntryId.class) {
      items.addAll(ids());
    } else if (of == PropTag.class) {
      TAGS.forEach(tag -> items.add(new PropTag(tag)));
    } else if (of == Iid.class) {
      items.addAll(List.of(Iid.MESSAGE, Iid.of("{12345678-1234-1234-1234-123456789ABC}")));
    } else if (of == PropValue.class) {
      items.addAll(propValues());
    } else if (of == Row.class) {
      propValues().forEach(value -> items.add(Row.of(value)));
      items.add(Row.of());
      items.add(Row.of(PropValue.of(PropTags.PR_ROWID, -1)));
      items.add(Row.of(PropValue.of(PropTags.PR_RECIPIENT_TYPE, -1)));
    } else if (of == PropName.class) {
      items.add(new PropName(null, 0, 0, null));
      items.add(new PropName(PropertySets.PS_PUBLIC_STRINGS, 1, 0, null));
      items.add(new PropName(PropertySets.PS_PUBLIC_STRINGS, 77, -1, ""));
      items.add(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "x".repeat(100_000)));
      items.add(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "\0"));
      items.add(PropName.of(MapiUid.of(new byte[16]), -1));
    } else {
      throw new AssertionError("No bad values for lists of " + of + "; add some.");
    }
    List<Supplier<@Nullable Object>> all = values(null, List.of());
    all.add(() -> Collections.singletonList(null));
    for (Object item : items) {
      all.add(() -> Collections.singletonList(item));
    }
    all.add(() -> new ArrayList<>(items));
    all.add(() -> Collections.nCopies(5_000, items.get(items.size() - 1)));
    return all;
  }

  private static List<PropValue> propValues() {
    List<PropValue> all = new ArrayList<>();
    List<@Nullable Object> values =
        Arrays.asList("text", 1, (short) 1, 1L, true, Binary.EMPTY, Hresult.S_OK, List.of(), null);
    for (int tag : TAGS) {
      for (Object value : values) {
        try {
          all.add(new PropValue(new PropTag(tag), value));
          break;
        } catch (IllegalArgumentException unfit) {
          // Another one fits.
        }
      }
    }
    all.add(PropValue.of(PropTags.PR_DISPLAY_NAME, ""));
    all.add(new PropValue(UNKNOWN_TYPE, new Object()));
    all.add(new PropValue(new PropTag(0x66020000), "text"));
    all.add(new PropValue(new PropTag(0x66021000), List.of()));
    all.add(new PropValue(new PropTag(0x66022003), 1));
    return all;
  }
}
