package org.mapiemulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProviderConfig;
import org.mapiemulator.internal.profile.ProviderFactory;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.profile.StoreConfig;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * A provider that a profile is to contain.
 *
 * @param kind what it provides
 * @param name its display name
 * @param installed a provider of the user's; null for what the emulator keeps
 * @param builtIn configures a store that the emulator keeps; null for others
 */
record ProviderDraft(
    ProviderKind kind,
    String name,
    @Nullable Installed installed,
    @Nullable Function<MapiUid, StoreConfig> builtIn) {

  /** A provider of the user's. */
  ProviderDraft(
      ProviderKind kind, String name, MapiUid uid, Supplier<? extends MapiUnknown> start) {
    this(kind, name, new Installed(kind, uid, new WithoutFunctions(start)), null);
  }

  /** A provider of the user's that calls functions of its process. */
  ProviderDraft(
      ProviderKind kind, String name, MapiUid uid, Function<Mapi32, ? extends MapiUnknown> start) {
    this(kind, name, new Installed(kind, uid, start), null);
  }

  /** Equal for equal suppliers. */
  private record WithoutFunctions(Supplier<? extends MapiUnknown> start)
      implements Function<Mapi32, MapiUnknown> {
    @Override
    public MapiUnknown apply(Mapi32 functions) {
      return start.get();
    }
  }

  /** A store that the emulator keeps. */
  static ProviderDraft builtInStore(String name, Function<MapiUid, StoreConfig> configure) {
    return new ProviderDraft(ProviderKind.STORE, name, null, configure);
  }

  /** A provider of the user's; equal for all that one library serves. */
  record Installed(ProviderKind kind, MapiUid uid, Function<Mapi32, ? extends MapiUnknown> start)
      implements ProviderFactory {
    @Override
    public MapiUnknown create() {
      throw new IllegalStateException("Defect of the emulator: a provider without its process.");
    }

    @Override
    public MapiUnknown create(Mapi32 functions) {
      return start.apply(functions);
    }

    /** The library can have one provider of each kind. */
    String dllName() {
      return "provider-" + uid.toString().substring(0, 8) + ".dll";
    }
  }

  /** The word of the builder for the kind, as in {@code store ("One")}. */
  String word() {
    return switch (kind) {
      case STORE -> "store";
      case ADDRESS_BOOK -> "book";
      case TRANSPORT -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /** The configuration of a store. */
  StoreConfig store(MapiUid section) {
    if (builtIn != null) {
      return builtIn.apply(section);
    }
    Installed provider = provider();
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    byte[] key =
        ByteBuffer.allocate(MapiUid.SIZE + text.length)
            .put(provider.uid.bytes().toByteArray())
            .put(text)
            .array();
    byte[] id = ByteBuffer.allocate(4 + key.length).putInt(0).put(key).array();
    return new StoreConfig(
        name,
        name,
        provider.dllName(),
        provider,
        provider.uid,
        EntryId.of(id),
        Binary.of(key),
        section,
        0);
  }

  /** The configuration of a transport or an address book. */
  ProviderConfig configure(MapiUid section) {
    Installed provider = provider();
    return new ProviderConfig(kind, name, name, provider.dllName(), provider, section, 0);
  }

  private Installed provider() {
    Installed given = installed;
    if (given == null) {
      throw new IllegalStateException("Defect of the emulator: " + name + " has no provider.");
    }
    return given;
  }
}
