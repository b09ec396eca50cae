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
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.settings.FindingSeverity;

/** A provider that reports a failure of its own with a number that looked right. */
final class UndocumentedResult {

  private static final MapiUid UID = MapiUid.ofHex("6F776E0000000000000000000000FF02");

  private UndocumentedResult() {}

  private static MapiExtension failingWith(Hresult result) {
    MsgStore store = mock(MsgStore.class);
    when(store.getReceiveFolder("IPM.Note", 0))
        .thenThrow(new MapiException(result, "GetReceiveFolder"));
    return MapiExtension.builder()
        .with(FindingSeverity.error(LintRule.UNDOCUMENTED_RESULT))
        .profile("Own", p -> p.provider("Archive", UID, () -> provider(store)))
        .build();
  }

  private static MsProvider provider(MsgStore store) {
    MsProvider provider = mock(MsProvider.class);
    when(provider.logon(any(), anyLong(), any(), any(), anyInt(), any()))
        .thenReturn(new StoreLogon(Hresult.S_OK, mock(MsLogon.class), store, null));
    return provider;
  }

  private static void lookForInbox(MsgStore store) {
    try {
      store.getReceiveFolder("IPM.Note", 0); // @look
    } catch (MapiException e) {
      // It has no Inbox.
    }
  }

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = failingWith(Hresult.MAPI_E_UNCONFIGURED);

    @Test
    void looks_for_the_inbox(@Client("tool") MsgStore store) {
      lookForInbox(store);
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = failingWith(Hresult.MAPI_E_NO_SUPPORT);

    @Test
    void looks_for_the_inbox(@Client("tool") MsgStore store) {
      lookForInbox(store);
    }
  }
}
