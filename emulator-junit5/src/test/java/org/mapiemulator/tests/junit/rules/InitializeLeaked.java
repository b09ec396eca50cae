package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;

/** An importer that leaves too early when there is no profile for it. */
final class InitializeLeaked {

  private static final int FLAGS = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);

  private InitializeLeaked() {}

  @MapiTest(profiles = "Ada")
  static class Misuse {
    @Test
    void finds_no_profile(@Client("importer") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS); // @initialize
      try {
        mapi32.mapiLogonEx(0, "Bob", null, FLAGS);
      } catch (MapiException e) {
        return;
      }
      mapi32.mapiUninitialize();
    }
  }

  @MapiTest(profiles = "Ada")
  static class Repaired {
    @Test
    void finds_no_profile(@Client("importer") Mapi32 mapi32) {
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      try {
        mapi32.mapiLogonEx(0, "Bob", null, FLAGS);
      } catch (MapiException e) {
        return;
      } finally {
        mapi32.mapiUninitialize();
      }
    }
  }
}
