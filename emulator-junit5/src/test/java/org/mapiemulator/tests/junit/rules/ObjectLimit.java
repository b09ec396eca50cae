package org.mapiemulator.tests.junit.rules;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.settings.Settings;

/** A tool that opens one folder after the other and thinks of Release at the end. */
final class ObjectLimit {

  private static final int FOLDERS = 3;

  private ObjectLimit() {}

  private static Settings smallServer() {
    return Settings.outlook2016().with(org.mapiemulator.settings.ObjectLimit.of(2));
  }

  private static MapiFolder open(MsgStore store) {
    return (MapiFolder) store.openEntry(null, null, 0).object(); // @open-root
  }

  static class Misuse {
    @RegisterExtension final MapiExtension mapi = MapiExtension.with(smallServer());

    @Test
    void walks(@Client("tool") MsgStore store) {
      List<MapiFolder> folders = new ArrayList<>();
      try {
        for (int i = 0; i < FOLDERS; i++) {
          folders.add(open(store));
        }
      } catch (MapiException e) {
        folders.forEach(MapiFolder::release);
      }
    }
  }

  static class Repaired {
    @RegisterExtension final MapiExtension mapi = MapiExtension.with(smallServer());

    @Test
    void walks(@Client("tool") MsgStore store) {
      for (int i = 0; i < FOLDERS; i++) {
        open(store).release();
      }
    }
  }
}
