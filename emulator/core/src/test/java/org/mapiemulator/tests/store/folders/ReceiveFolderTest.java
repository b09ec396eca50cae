package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.get;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.settings.DefaultReceiveFolder;
import org.mapiemulator.testkit.Verifies;

class ReceiveFolderTest {

  @Test
  @Verifies({"STO-25", "STO-30", "SR-011", "STO-27", "D-29", "D-30", "SPF-10"})
  void a_new_store_has_receive_folders() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      ReceiveFolder standard = store.getReceiveFolder(null, 0);

      assertThat(get(mailbox.folder(standard.entryId()), PropTags.PR_DISPLAY_NAME).text())
          .isEqualTo("Inbox");
      assertThat(standard.explicitClass()).isEmpty();
      assertThat(store.getReceiveFolder("", 0)).isEqualTo(standard);
      assertThat(store.getReceiveFolder("IPM", 0))
          .isEqualTo(new ReceiveFolder(standard.entryId(), "IPM"));
      assertThat(store.getReceiveFolder("IPM.Note", 0).explicitClass()).isEqualTo("IPM");
      assertThat(store.getReceiveFolder("REPORT.IPM.Note.NDR", 0).explicitClass())
          .isEqualTo("REPORT");
      assertThat(store.getReceiveFolder("IPC.Something", 0).entryId())
          .isEqualTo(id(mailbox.root()));
    }
  }

  @Test
  @Verifies({"STO-26", "D-28", "STO-31"})
  void the_longest_class_of_whole_components_wins() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      EntryId notes = id(folderIn(mailbox.root(), "Notes"));
      store.setReceiveFolder("IPM.Note", 0, notes);

      assertThat(store.getReceiveFolder("IPM.Note.Phone", 0))
          .isEqualTo(new ReceiveFolder(notes, "IPM.Note"));
      assertThat(store.getReceiveFolder("ipm.NOTE", 0).entryId()).isEqualTo(notes);
      assertThat(store.getReceiveFolder("IPM.NoteX", 0).explicitClass()).isEqualTo("IPM");
      store.setReceiveFolder("ipm.note", 0, id(mailbox.root()));
      assertThat(store.getReceiveFolder("IPM.Note", 0).entryId()).isEqualTo(id(mailbox.root()));
    }
  }

  @Test
  @Verifies({"STO-32", "SR-005"})
  void without_a_folder_the_association_goes() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      store.setReceiveFolder("IPM.Note", 0, id(mailbox.root()));

      store.setReceiveFolder("IPM.Note", 0, null);
      store.setReceiveFolder("IPM.Never.Was", 0, null);

      assertThat(store.getReceiveFolder("IPM.Note", 0).explicitClass()).isEqualTo("IPM");
    }
  }

  @Test
  @Verifies({"STO-33", "D-113"})
  void the_root_takes_the_place_of_a_default_folder_that_was_deleted() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      EntryId other = id(folderIn(mailbox.root(), "Other"));
      store.setReceiveFolder(null, 0, other);
      assertThat(store.getReceiveFolder("X", 0)).isEqualTo(new ReceiveFolder(other, ""));

      store.setReceiveFolder(null, 0, null);

      assertThat(store.getReceiveFolder(null, 0))
          .isEqualTo(new ReceiveFolder(id(mailbox.root()), ""));
    }
  }

  @Test
  @Verifies({"SR-006", "D-113"})
  void the_default_folder_can_be_one_that_stays() {
    try (OpenMailbox mailbox = OpenMailbox.with(DefaultReceiveFolder.KEPT)) {
      MsgStore store = mailbox.store();
      ReceiveFolder before = store.getReceiveFolder(null, 0);

      assertThat(failure(() -> store.setReceiveFolder("", 0, null)).hresult())
          .isEqualTo(Hresult.MAPI_E_CALL_FAILED);
      assertThat(store.getReceiveFolder(null, 0)).isEqualTo(before);
    }
  }

  @Test
  @Verifies({"SR-008", "D-113"})
  void malformed_classes_are_refused() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      EntryId root = id(mailbox.root());

      for (String bad :
          List.of(".IPM", "IPM.", "IPM..Note", "IPM.N\u00f6te", "IPM\n", "x".repeat(255))) {
        assertThat(failure(() -> store.getReceiveFolder(bad, 0)).hresult())
            .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
        assertThat(failure(() -> store.setReceiveFolder(bad, 0, root)).hresult())
            .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      }
      assertThat(store.getReceiveFolder("x".repeat(254), 0).explicitClass()).isEmpty();
    }
  }

  @Test
  @Verifies("STO-31")
  void a_folder_that_is_not_there_leaves_the_association_as_it_was() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      MapiFolder gone = folderIn(mailbox.root(), "Gone");
      EntryId id = id(gone);
      mailbox.root().deleteFolder(id, 0, null, 0);

      assertThat(failure(() -> store.setReceiveFolder("IPM", 0, id)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(store.getReceiveFolder("IPM", 0).explicitClass()).isEqualTo("IPM");
      assertThat(
              get(
                      mailbox.folder(store.getReceiveFolder("IPM", 0).entryId()),
                      PropTags.PR_DISPLAY_NAME)
                  .text())
          .isEqualTo("Inbox");
    }
  }

  @Test
  void a_deleted_folder_receives_nothing_any_more() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MsgStore store = mailbox.store();
      EntryId folder = id(folderIn(mailbox.root(), "Fax"));
      store.setReceiveFolder("IPM.Fax", 0, folder);

      mailbox.root().deleteFolder(folder, 0, null, 0);

      assertThat(store.getReceiveFolder("IPM.Fax", 0).explicitClass()).isEqualTo("IPM");
    }
  }
}
