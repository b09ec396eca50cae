package org.mapiemulator.internal.mail.msg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.DraftProps;
import org.mapiemulator.internal.mail.ImportLimits;
import org.mapiemulator.internal.mail.MailFile;
import org.mapiemulator.mailbox.MailImportException;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.PropTags;

/** Reads an Outlook message file: all properties, recipients, attachments, embedded messages. */
public final class MsgReader {

  private static final int TOP_HEADER = 32;
  private static final int EMBEDDED_HEADER = 24;
  private static final int CHILD_HEADER = 8;

  private final MailFile file;
  private final NamedIds names;

  private MsgReader(MailFile file, NamedIds names) {
    this.file = file;
    this.names = names;
  }

  /**
   * Reads a message.
   *
   * @param name names the file in texts
   * @throws MailImportException if it is no message, or too large, or nested too deep
   */
  public static Draft read(String name, InputStream content, ImportLimits limits) {
    MailFile file = new MailFile(name, limits);
    byte[] bytes = file.read(content);
    try (POIFSFileSystem storages = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Storage root = new Storage(storages.getRoot(), "", new Budget(file, bytes.length));
      return new MsgReader(file, NamedIds.of(root)).message(root, TOP_HEADER, 0, 0);
    } catch (MailImportException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Storages that contain themselves are found by the stack alone.
      throw file.bad("is no Outlook message that can be read: " + reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private Draft message(Storage storage, int header, int depth, int codePage) {
    file.checkDepth(depth);
    PropertyStream properties = new PropertyStream(storage, names, header, codePage);
    if (properties.isEmpty()) {
      throw file.bad("is no Outlook message: " + storage.path() + " has no properties", null);
    }
    Draft draft = new Draft();
    properties.into(draft);
    for (Storage recipient : storage.storages("__recip_version1.0_")) {
      DraftProps row = new DraftProps();
      new PropertyStream(recipient, names, CHILD_HEADER, properties.codePage()).into(row);
      row.remove(PropTags.PR_ROWID); // lives as long as an open message (REC-09)
      draft.recipients().add(row);
    }
    for (Storage attachment : storage.storages("__attach_version1.0_")) {
      attachment(attachment, draft, depth, properties.codePage());
    }
    finish(draft);
    return draft;
  }

  private void attachment(Storage storage, Draft draft, int depth, int codePage) {
    @Nullable Storage data = storage.storage("__substg1.0_3701000D");
    PropertyStream properties = new PropertyStream(storage, names, CHILD_HEADER, codePage);
    boolean isMessage =
        properties.number(PropTags.PR_ATTACH_METHOD) == AttachMethod.EMBEDDED_MSG.value();
    DraftProps attachment =
        data == null || !isMessage
            ? draft.addAttachment()
            : draft.addEmbedded(message(data, EMBEDDED_HEADER, depth + 1, codePage));
    properties.into(attachment);
  }

  /** What a store wants to have of every message (CLS-11). */
  private static void finish(Draft draft) {
    draft.setDefault(PropTags.PR_MESSAGE_CLASS, "IPM.Note");
    draft.setDefault(PropTags.PR_SUBJECT, subject(draft));
    draft.setDefault(PropTags.PR_IMPORTANCE, 1);
    draft.setDefault(PropTags.PR_PRIORITY, 0);
    draft.setDefault(PropTags.PR_SENSITIVITY, 0);
    draft.setDefault(PropTags.PR_MESSAGE_FLAGS, 0);
    draft.remove(PropTags.PR_STORE_SUPPORT_MASK);
  }

  private static String subject(Draft draft) {
    @Nullable String prefix = draft.text(PropTags.PR_SUBJECT_PREFIX);
    @Nullable String rest = draft.text(PropTags.PR_NORMALIZED_SUBJECT);
    return (prefix == null ? "" : prefix) + (rest == null ? "" : rest);
  }
}
