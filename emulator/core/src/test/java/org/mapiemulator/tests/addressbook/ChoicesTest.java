package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.addressbook.BookScene.failure;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

/** The search path, the personal address book, and the default directory. */
class ChoicesTest {

  @Test
  @Verifies({"ABK-17", "ABK-18"})
  void without_a_choice_mapi_chooses() {
    try (BookScene scene = BookScene.with()) {
      EntryId contacts = scene.containerId("Contacts");
      EntryId global = scene.containerId("Global Address List");

      assertThat(scene.book().getPab()).isEqualTo(contacts);
      assertThat(scene.book().getDefaultDir()).isEqualTo(global);
      assertThat(path(scene.book())).containsExactly(contacts, global);
    }
  }

  private static List<EntryId> path(AddrBook book) {
    return book.getSearchPath(BookScene.UNICODE).stream().map(row -> row.get(0).entryId()).toList();
  }

  @Test
  @Verifies("ABK-18")
  void without_containers_there_is_no_choice() {
    try (Scene scene = Scene.with()) {
      scene.mapi().profiles().add("Bare", p -> p.withoutAddressBook());
      try (BookScene bare = BookScene.of(scene, scene.logon("bare", "Bare", Scene.NEW_PRIVATE))) {
        assertThat(bare.book().getPab().size()).isZero();
        assertThat(bare.book().getDefaultDir().size()).isZero();
        assertThat(path(bare.book())).isEmpty();
        assertThat(bare.refusal("Ada")).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      }
    }
  }

  @Test
  @Verifies("ABK-17")
  void the_rows_of_a_search_path_have_names_of_the_width_that_was_asked_for() {
    try (BookScene scene = BookScene.with()) {
      Row narrow = scene.book().getSearchPath(0).get(0);
      Row wide = scene.book().getSearchPath(BookScene.UNICODE).get(0);

      assertThat(narrow.get(0).tag()).isEqualTo(PropTags.PR_ENTRYID);
      assertThat(narrow.get(1).tag().type()).isEqualTo(PropType.STRING8.value());
      assertThat(wide.get(1).text().toLowerCase(Locale.ROOT)).isEqualTo("contacts");
    }
  }

  @Test
  @Verifies("ABK-19")
  void a_choice_is_kept_in_the_profile_at_once() {
    try (BookScene scene = BookScene.with()) {
      EntryId contacts = scene.containerId("Contacts");
      EntryId global = scene.containerId("Global Address List");
      scene.book().setDefaultDir(contacts);
      scene.book().setPab(global);
      scene.book().setSearchPath(0, List.of(row(global)));
      scene.book().release();
      scene.party().leave();

      AddrBook later =
          scene.scene().newPrivate("later").session().openAddressBook(0, null, 0).value();
      assertThat(later.getDefaultDir()).isEqualTo(contacts);
      assertThat(later.getPab()).isEqualTo(global);
      assertThat(path(later)).containsExactly(global);
    }
  }

  private static Row row(EntryId container) {
    return Row.of(new PropValue(PropTags.PR_ENTRYID, container.bytes()));
  }

  @Test
  @Verifies("ABK-17")
  void every_row_of_a_search_path_begins_with_the_identifier() {
    try (BookScene scene = BookScene.with()) {
      EntryId contacts = scene.containerId("Contacts");
      Row late =
          Row.of(
              PropValue.of(PropTags.PR_DISPLAY_NAME, "Contacts"),
              new PropValue(PropTags.PR_ENTRYID, contacts.bytes()));

      for (Row bad : List.of(late, Row.of())) {
        assertThat(
                failure(() -> scene.book().setSearchPath(0, List.of(row(contacts), bad))).hresult())
            .isEqualTo(Hresult.MAPI_E_MISSING_REQUIRED_COLUMN);
      }
      assertThat(path(scene.book())).hasSize(2);
      scene.book().setSearchPath(0, List.of(row(contacts), row(EntryId.ofHex("0102"))));
      assertThat(path(scene.book())).containsExactly(contacts);
      scene.book().setSearchPath(0, List.of());
      assertThat(path(scene.book())).isEmpty();
    }
  }

  @Test
  @Verifies({"ABK-19", "D-151"})
  void only_a_container_can_be_chosen() {
    try (BookScene scene = BookScene.with()) {
      EntryId ada = BookScene.id(scene.resolve("Ada"));

      for (EntryId bad : List.of(ada, EntryId.of(), EntryId.nullPointer(4))) {
        assertThat(failure(() -> scene.book().setPab(bad)).hresult())
            .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
        assertThat(failure(() -> scene.book().setDefaultDir(bad)).hresult())
            .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      }
      assertThat(failure(() -> scene.book().setPab(null)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(scene.book().getPab()).isEqualTo(scene.containerId("Contacts"));
      assertThat(((MapiProp) scene.book()).getPropList(0)).hasSize(1);
    }
  }
}
