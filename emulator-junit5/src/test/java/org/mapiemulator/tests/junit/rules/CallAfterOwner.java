package org.mapiemulator.tests.junit.rules;

import org.junit.jupiter.api.Test;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MsgStore;

/** A tool that releases the store and goes on with a folder of it. */
final class CallAfterOwner {

  private CallAfterOwner() {}

  @MapiTest
  static class Misuse {
    @Test
    void lists_folders(@Client("tool") MsgStore store) {
      var root = (MapiFolder) store.openEntry(null, null, 0).object(); // @open-root
      store.release(); // @release-store
      try {
        root.getHierarchyTable(0).release(); // @list
      } catch (MapiException e) {
        // Nothing to list.
      }
      root.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void lists_folders(@Client("tool") MsgStore store) {
      var root = (MapiFolder) store.openEntry(null, null, 0).object();
      root.getHierarchyTable(0).release();
      root.release();
      store.release();
    }
  }
}
