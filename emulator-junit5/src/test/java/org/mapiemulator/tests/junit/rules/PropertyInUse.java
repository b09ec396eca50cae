package org.mapiemulator.tests.junit.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** A tool that reads the comment of a folder as a stream and sets it meanwhile. */
final class PropertyInUse {

  private static final int MODIFY = OpenPropertyFlag.MODIFY.value();

  private PropertyInUse() {}

  private static MapiFolder commented(MsgStore store) {
    var root = (MapiFolder) store.openEntry(null, null, OpenFlag.MODIFY.value()).object();
    comment(root, "old");
    return root;
  }

  private static void comment(MapiFolder folder, String text) {
    folder.setProps(List.of(PropValue.of(PropTags.PR_COMMENT, text))); // @set
  }

  private static MapiStream stream(MapiFolder folder) {
    return (MapiStream)
        folder.openProperty(PropTags.PR_COMMENT, Iid.STREAM, 0, MODIFY); // @open-stream
  }

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.PROPERTY_IN_USE)));

    @Test
    void replaces(@Client("tool") MsgStore store) {
      MapiFolder root = commented(store);
      MapiStream comment = stream(root);
      comment.read(100);
      comment(root, "new");
      comment.release();
      root.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void replaces(@Client("tool") MsgStore store) {
      MapiFolder root = commented(store);
      MapiStream comment = stream(root);
      comment.read(100);
      comment.release();
      comment(root, "new");
      root.release();
    }
  }
}
