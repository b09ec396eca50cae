package org.mapiemulator.tests.junit.rules;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.Settings;

/** An importer that relies on streams that are not transacted. */
final class StreamNotCommitted {

  private static final Binary HTML = Binary.of("<p>Budget</p>".getBytes(StandardCharsets.US_ASCII));
  private static final int NEW = bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);

  private StreamNotCommitted() {}

  private static MapiFolder inbox(MsgStore store) {
    EntryId inbox = store.getReceiveFolder("IPM.Note", 0).entryId();
    return (MapiFolder) store.openEntry(inbox, null, OpenFlag.MODIFY.value()).object();
  }

  static class Misuse {
    @RegisterExtension
    final MapiExtension mapi =
        MapiExtension.with(
            Settings.outlook2016().with(FindingSeverity.error(LintRule.STREAM_NOT_COMMITTED)));

    @Test
    void imports(@Client("importer") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          Message message = inbox.createMessage(null, 0)) {
        var body = (MapiStream) message.openProperty(PropTags.PR_HTML, Iid.STREAM, 0, NEW); // @open
        body.write(HTML);
        body.release(); // @release
        message.saveChanges(0);
      }
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void imports(@Client("importer") MsgStore store) {
      try (MapiFolder inbox = inbox(store);
          Message message = inbox.createMessage(null, 0)) {
        var body = (MapiStream) message.openProperty(PropTags.PR_HTML, Iid.STREAM, 0, NEW);
        body.write(HTML);
        body.commit(0);
        body.release();
        message.saveChanges(0);
      }
    }
  }
}
