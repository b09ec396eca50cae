package org.mapiemulator.internal.provider;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProviderKind;

/**
 * Which methods a support object offers to which kind of provider: what the
 * others would do answers MAPI_E_NO_SUPPORT.
 */
final class SupportMethods {

  private static final Set<String> OF_SERVICES =
      Set.of("GetLastError", "MakeInvalid", "NewUID", "OpenProfileSection");

  private static final Set<String> OF_ALL_PROVIDERS =
      Set.of(
          "CompareEntryIDs",
          "CreateOneOff",
          "GetLastError",
          "MakeInvalid",
          "ModifyStatusRow",
          "NewUID",
          "Notify",
          "OpenAddressBook",
          "OpenEntry",
          "OpenProfileSection",
          "Subscribe",
          "Unsubscribe",
          "WrapStoreEntryID");

  private static final Set<String> OF_STORES =
      Set.of(
          "CompleteMsg",
          "DoSentMail",
          "ExpandRecips",
          "ModifyProfile",
          "PrepareSubmit",
          "ReadReceipt",
          "SetProviderUID",
          "SpoolerNotify",
          "StoreLogoffTransports");

  private static final Set<String> OF_TRANSPORTS =
      Set.of("SpoolerNotify", "SpoolerYield", "StatusRecips");

  private static final Set<String> OF_ADDRESS_BOOKS = Set.of("SetProviderUID");

  private SupportMethods() {}

  /** Whether a kind of provider, or with null a message service, has a method. */
  static boolean offers(@Nullable ProviderKind kind, String method) {
    if (kind == null) {
      return OF_SERVICES.contains(method);
    }
    Set<String> own =
        switch (kind) {
          case STORE -> OF_STORES;
          case TRANSPORT -> OF_TRANSPORTS;
          case ADDRESS_BOOK -> OF_ADDRESS_BOOKS;
        };
    return own.contains(method) || OF_ALL_PROVIDERS.contains(method);
  }
}
