package org.mapiemulator.tests.junit.rules;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

/** A test with a mock for a message store, of which it has stubbed too little. */
final class ProviderResult {

  private static final MapiUid UID = MapiUid.ofHex("6F776E0000000000000000000000FF01");

  private ProviderResult() {}

  private static MapiExtension with(MsgStore store) {
    return MapiExtension.builder()
        .profile("Own", p -> p.provider("Archive", UID, () -> provider(store)))
        .build();
  }

  private static MsProvider provider(MsgStore store) {
    MsProvider provider = mock(MsProvider.class);
    when(provider.logon(any(), anyLong(), any(), any(), anyInt(), any()))
        .thenReturn(new StoreLogon(Hresult.S_OK, mock(MsLogon.class), store, null));
    return provider;
  }

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = with(mock(MsgStore.class));

    @Test
    void looks_for_the_inbox(@Client("tool") MsgStore store) {
      try {
        store.getReceiveFolder("IPM.Note", 0); // @look
      } catch (MapiException e) {
        // It has no Inbox.
      }
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = with(stubbed());

    private static MsgStore stubbed() {
      MsgStore store = mock(MsgStore.class);
      when(store.getReceiveFolder("IPM.Note", 0))
          .thenReturn(new ReceiveFolder(EntryId.ofHex("0000000001"), "IPM.Note"));
      return store;
    }

    @Test
    void looks_for_the_inbox(@Client("tool") MsgStore store) {
      store.getReceiveFolder("IPM.Note", 0);
    }
  }
}
