package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.addressbook.BookScene.failure;
import static org.mapiemulator.tests.addressbook.BookScene.id;
import static org.mapiemulator.tests.addressbook.BookScene.named;
import static org.mapiemulator.tests.addressbook.BookScene.recipients;
import static org.mapiemulator.tests.addressbook.BookScene.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.NameStatus;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.ResolveNameFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.testkit.Verifies;

/** IAddrBook::ResolveName and IABContainer::ResolveNames. */
class ResolveNameTest {

  private static final PropTag NAME = PropTags.PR_DISPLAY_NAME;

  @Test
  @Verifies({"ABK-10", "ABK-25"})
  void the_name_of_a_mailbox_becomes_a_recipient() {
    try (BookScene scene = BookScene.with()) {
      Row ada = scene.resolve("ada");

      assertThat(text(ada, NAME)).isEqualTo("Ada");
      assertThat(text(ada, PropTags.PR_ADDRTYPE)).isEqualTo("SMTP");
      assertThat(text(ada, PropTags.PR_EMAIL_ADDRESS)).isEqualTo("ada@example.org");
      try (MailUser user = scene.user(id(ada))) {
        assertThat(BookScene.get(user, NAME).text()).isEqualTo("Ada");
      }
    }
  }

  @Test
  @Verifies({"ABK-09", "ABK-11"})
  void what_is_resolved_is_left_alone_and_keeps_its_properties() {
    try (BookScene scene = BookScene.with()) {
      Row known =
          Row.of(
              PropValue.of(NAME, "Nobody"),
              new PropValue(PropTags.PR_ENTRYID, EntryId.ofHex("0102").bytes()));
      Row type =
          Row.of(
              PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.CC.value()),
              PropValue.of(NAME, "Bob"));
      List<Row> list = new ArrayList<>(List.of(known, type));

      scene.book().resolveName(0, BookScene.UNICODE, null, list);

      assertThat(list.get(0)).isSameAs(known);
      assertThat(list.get(1).find(PropTags.PR_RECIPIENT_TYPE).orElseThrow().intValue())
          .isEqualTo(RecipientType.CC.value());
      assertThat(text(list.get(1), PropTags.PR_EMAIL_ADDRESS)).isEqualTo("bob@example.org");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eve@example.com | eve@example.com | SMTP | eve@example.com",
        "Eve[FAX:555 1] | Eve | FAX | 555 1",
        "[FAX:5] | 5 | FAX | 5",
        "Bill Lee[MSPEER:\\\\\\\\billll\\in] | Bill Lee | MSPEER | \\\\billll\\in",
        "Eve \\[x\\][FAX:a\\:b] | Eve [x] | FAX | a:b",
        "Eve[fax:a\\x41b] | Eve | fax | aAb"
      })
  @Verifies("ABK-09")
  void a_text_that_says_its_address_becomes_a_one_off(
      String text, String name, String type, String address) {
    try (BookScene scene = BookScene.with()) {
      Row row = scene.resolve(text);

      assertThat(text(row, NAME)).isEqualTo(name);
      assertThat(text(row, PropTags.PR_ADDRTYPE)).isEqualTo(type);
      assertThat(text(row, PropTags.PR_EMAIL_ADDRESS)).isEqualTo(address);
      assertThat(id(row).bytes().toString()).startsWith("00000000812B1FA4");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a@b@c.d",
        "a@b",
        "Eve[FAX]",
        "Eve[FAX:]",
        "Eve[:5]",
        "Eve[FAX:5]x",
        "[",
        "Eve[FAX:5\\]"
      })
  @Verifies({"ABK-09", "ABK-11"})
  void other_texts_are_names(String text) {
    try (BookScene scene = BookScene.with()) {
      assertThat(scene.refusal(text)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"ABK-11", "D-98"})
  void what_can_be_resolved_is_kept_although_the_call_fails() {
    try (BookScene scene = BookScene.with()) {
      scene.contact("Carl One", "one@example.com");
      scene.contact("Carl Two", "two@example.com");
      List<Row> unknown = recipients("Ada", "Zoe");
      List<Row> ambiguous = recipients("Carl", "Zoe", "Bob");

      assertThat(failure(() -> resolve(scene, unknown)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> resolve(scene, ambiguous)).hresult())
          .isEqualTo(Hresult.MAPI_E_AMBIGUOUS_RECIP);

      assertThat(id(unknown.get(0)).size()).isPositive();
      assertThat(unknown.get(1)).isEqualTo(named("Zoe"));
      assertThat(ambiguous.subList(0, 2)).containsExactly(named("Carl"), named("Zoe"));
      assertThat(text(ambiguous.get(2), PropTags.PR_EMAIL_ADDRESS)).isEqualTo("bob@example.org");
    }
  }

  private static void resolve(BookScene scene, List<Row> list) {
    scene.book().resolveName(0, BookScene.UNICODE, null, list);
  }

  @Test
  @Verifies({"ABK-08", "D-101"})
  void nobody_answers_a_dialog() {
    try (BookScene scene = BookScene.with()) {
      int dialog =
          bits(
              ResolveNameFlag.DIALOG,
              ResolveNameFlag.UNICODEUI,
              ResolveNameFlag.CACHE_ONLY,
              StringFlag.UNICODE);

      assertThat(
              failure(() -> scene.book().resolveName(7, dialog, "To", recipients("Zoe"))).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies("ABK-12")
  void the_width_of_strings_is_the_one_that_was_asked_for() {
    try (BookScene scene = BookScene.with()) {
      List<Row> narrow = recipients("Ada", "eve@example.com");
      scene.book().resolveName(0, 0, null, narrow);
      List<Row> wide = recipients("Ada", "eve@example.com");
      wide.set(0, named("Ada"));
      scene.book().resolveName(0, BookScene.UNICODE, null, wide);

      for (PropTag tag :
          List.of(
              PropTags.PR_ADDRTYPE,
              PropTags.PR_EMAIL_ADDRESS,
              PropTags.PR_TRANSMITABLE_DISPLAY_NAME)) {
        assertThat(narrow).allMatch(row -> type(row, tag) == PropType.STRING8.value());
        assertThat(wide).allMatch(row -> type(row, tag) == PropType.UNICODE.value());
      }
      assertThat(type(narrow.get(0), NAME)).isEqualTo(PropType.STRING8.value());
      assertThat(type(wide.get(0), PropTags.PR_7BIT_DISPLAY_NAME))
          .isEqualTo(PropType.STRING8.value());
    }
  }

  private static int type(Row row, PropTag tag) {
    return row.values().stream()
        .filter(value -> value.tag().id() == tag.id())
        .findFirst()
        .orElseThrow()
        .tag()
        .type();
  }

  @ParameterizedTest
  @CsvSource({
    "Bill L, 3",
    "bill lee, 1", // exactly
    "Sam, 1",
    "Lee, 2",
    "LARSON, 1",
    "sam.b, 1",
    "'lee, bill', 2",
    "billl@example.com, 1",
    "ill, 0",
    "Bill X, 0",
    "'', 0"
  })
  @Verifies({"ABK-15", "D-99"})
  void every_word_begins_a_word_of_the_entry(String name, int found) {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = bills(scene)) {
      int[] states = new int[1];
      contacts.resolveNames(null, 0, recipients(name), states);

      assertThat(states[0])
          .isEqualTo(
              switch (found) {
                case 0 -> NameStatus.UNRESOLVED.value();
                case 1 -> NameStatus.RESOLVED.value();
                default -> NameStatus.AMBIGUOUS.value();
              });
    }
  }

  private static AbContainer bills(BookScene scene) {
    scene.contact("Bill Lee", "billl@example.com");
    scene.contact("Billy Larson", "bl@example.com");
    scene.contact("Sam Bill Lee", "sam@example.com");
    return scene.contacts();
  }

  @Test
  @Verifies("D-99")
  void one_exact_name_wins() {
    try (BookScene scene = BookScene.with()) {
      scene.contact("Carl", "carl@example.com");
      scene.contact("Carl Two", "two@example.com");

      assertThat(text(scene.resolve("carl"), PropTags.PR_EMAIL_ADDRESS))
          .isEqualTo("carl@example.com");
      scene.contact("Carl", "third@example.com");
      assertThat(scene.refusal("Carl")).isEqualTo(Hresult.MAPI_E_AMBIGUOUS_RECIP);
    }
  }

  @Test
  @Verifies({"ABK-13", "ABK-14"})
  void a_container_tells_of_each_name_what_came_of_it() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = bills(scene)) {
      Row first = Row.of(PropValue.of(PropTags.PR_RECIPIENT_TYPE, 2), PropValue.of(NAME, "Sam"));
      List<Row> list = recipients("Sam", "Bill", "Zoe", "Sam", "Sam");
      list.set(0, first);
      int[] states = {0, 0, 0, 1, 2};

      contacts.resolveNames(
          List.of(PropTags.PR_EMAIL_ADDRESS, PropTags.PR_TITLE), BookScene.UNICODE, list, states);

      assertThat(states).containsExactly(2, 1, 0, 1, 2);
      assertThat(list.subList(1, 5)).isEqualTo(recipients("Bill", "Zoe", "Sam", "Sam"));
      assertThat(list.get(0).find(PropTags.PR_RECIPIENT_TYPE)).isPresent();
      assertThat(text(list.get(0), NAME)).isEqualTo("Sam");
      assertThat(text(list.get(0), PropTags.PR_EMAIL_ADDRESS)).isEqualTo("sam@example.com");
      assertThat(id(list.get(0)).size()).isPositive();
      assertThat(list.get(0).values())
          .filteredOn(value -> value.tag().id() == PropTags.PR_TITLE.id())
          .allMatch(PropValue::isError)
          .hasSize(1);
    }
  }

  @Test
  @Verifies("ABK-14")
  void a_container_without_recipients_does_not_resolve() {
    try (BookScene scene = BookScene.with();
        AbContainer root = scene.root()) {
      assertThat(failure(() -> root.resolveNames(null, 0, recipients("Ada"), new int[1])).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  @Verifies("ABK-10")
  void the_first_container_that_knows_a_name_decides() {
    try (BookScene scene = BookScene.with()) {
      scene.contact("Ada", "private@example.com");

      assertThat(text(scene.resolve("Ada"), PropTags.PR_EMAIL_ADDRESS))
          .isEqualTo("private@example.com");

      scene
          .book()
          .setSearchPath(
              0,
              List.of(
                  Row.of(
                      new PropValue(
                          PropTags.PR_ENTRYID, scene.containerId("Global Address List").bytes()))));
      assertThat(text(scene.resolve("Ada"), PropTags.PR_EMAIL_ADDRESS))
          .isEqualTo("ada@example.org");
    }
  }
}
