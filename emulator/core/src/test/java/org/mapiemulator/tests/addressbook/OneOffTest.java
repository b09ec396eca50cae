package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.addressbook.BookScene.failure;
import static org.mapiemulator.tests.addressbook.BookScene.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OneOffFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.testkit.Verifies;

/** Recipients that are in no address book. */
class OneOffTest {

  private static final String HEADER = "00000000812B1FA4BEA310199D6E00DD010F54020000";

  @Test
  @Verifies({"ABK-04", "ABK-05"})
  void an_identifier_is_flags_uid_version_word_and_three_strings() {
    try (BookScene scene = BookScene.with()) {
      EntryId narrow = scene.book().createOneOff("Al", "FAX", "5", 0);
      EntryId wide = scene.book().createOneOff("A", "X", "5", BookScene.UNICODE);

      assertThat(narrow.bytes().toString())
          .isEqualTo(HEADER + "0000" + "416C00" + "46415800" + "3500");
      assertThat(wide.bytes().toString())
          .isEqualTo(HEADER + "0080" + "41000000" + "58000000" + "35000000");
    }
  }

  @Test
  @Verifies("ABK-05")
  void the_flags_of_the_call_become_bits_of_the_word() {
    try (BookScene scene = BookScene.with()) {
      int both = bits(StringFlag.UNICODE, OneOffFlag.SEND_NO_RICH_INFO);

      assertThat(scene.book().createOneOff("A", "X", "5", both).bytes().toString())
          .startsWith(HEADER + "0180");
    }
  }

  @Test
  @Verifies("ABK-05")
  void type_and_address_are_needed_and_a_name_is_not() {
    try (BookScene scene = BookScene.with()) {
      assertThat(failure(() -> scene.book().createOneOff("A", null, "5", 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(failure(() -> scene.book().createOneOff("A", "X", null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);

      EntryId id = scene.book().createOneOff(null, "X", "5", 0);
      try (MailUser user = scene.user(id)) {
        assertThat(get(user, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("5");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "0x80000000"})
  @Verifies({"ABK-03", "AB-003"})
  void mapi_opens_it_by_itself_as_a_mail_user(String width) {
    try (BookScene scene = BookScene.with()) {
      int flags = Long.decode(width).intValue();
      EntryId id = scene.book().createOneOff("Ada", "SMTP", "ada@example.org", flags);

      OpenedEntry opened = scene.book().openEntry(id, null, 0);

      assertThat(opened.objectType()).isEqualTo(ObjectType.MAILUSER.value());
      try (MailUser user = (MailUser) opened.object()) {
        List<PropValue> both =
            user.getProps(
                    List.of(
                        PropTags.PR_DISPLAY_NAME_W,
                        PropTags.PR_DISPLAY_NAME_A,
                        PropTags.PR_ADDRTYPE_W,
                        PropTags.PR_ADDRTYPE_A,
                        PropTags.PR_EMAIL_ADDRESS_W,
                        PropTags.PR_EMAIL_ADDRESS_A),
                    0)
                .value();
        assertThat(both)
            .extracting(PropValue::text)
            .containsExactly("Ada", "Ada", "SMTP", "SMTP", "ada@example.org", "ada@example.org");
      }
    }
  }

  @Test
  @Verifies("ABK-03")
  void a_session_opens_it_too() {
    try (BookScene scene = BookScene.with()) {
      EntryId id = scene.book().createOneOff("Ada", "SMTP", "ada@example.org", 0);

      OpenedEntry opened = scene.party().session().openEntry(id, Iid.MAIL_USER, 0);

      assertThat(opened.object()).isInstanceOf(MailUser.class);
      assertThat(scene.party().session().compareEntryIds(id, id, 0)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X, 5, 0, true",
    "X, 5, 0x10000, false",
    "SMTP, 5, 0, false",
    "X, a@b.c, 0, false",
    "X, a@b, 0, true"
  })
  @Verifies({"ABK-06", "D-97"})
  void formatted_text_is_not_for_the_internet(
      String type, String address, String flags, boolean rich) {
    try (BookScene scene = BookScene.with()) {
      EntryId id = scene.book().createOneOff("A", type, address, Long.decode(flags).intValue());

      try (MailUser user = scene.user(id)) {
        assertThat(get(user, PropTags.PR_SEND_RICH_INFO).isTrue()).isEqualTo(rich);
      }
    }
  }

  @Test
  @Verifies("ABK-07")
  void record_key_and_search_key_come_from_what_it_says() {
    try (BookScene scene = BookScene.with()) {
      EntryId id = scene.book().createOneOff("Ada", "fax", "5-a", 0);

      try (MailUser user = scene.user(id)) {
        assertThat(get(user, PropTags.PR_RECORD_KEY).value()).isEqualTo(id.bytes());
        assertThat(get(user, PropTags.PR_SEARCH_KEY).value())
            .isEqualTo(Binary.of("FAX:5-A\0".getBytes(StandardCharsets.US_ASCII)));
      }
    }
  }

  @Test
  @Verifies("ABK-03")
  void it_can_only_be_read() {
    try (BookScene scene = BookScene.with()) {
      EntryId id = scene.book().createOneOff("Ada", "SMTP", "ada@example.org", 0);

      assertThat(failure(() -> scene.book().openEntry(id, null, BookScene.MODIFY)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      int best = OpenFlag.BEST_ACCESS.value();
      try (MailUser user = (MailUser) scene.book().openEntry(id, null, best).object()) {
        assertThat(get(user, PropTags.PR_ACCESS_LEVEL).intValue()).isZero();
        PropValue name = PropValue.of(PropTags.PR_DISPLAY_NAME, "Eve");
        assertThat(failure(() -> user.setProps(List.of(name))).hresult())
            .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    HEADER + "0000", // no strings
    HEADER + "0000" + "4100" + "5800", // one string is missing
    HEADER + "0000" + "4100" + "5800" + "3500" + "00", // a byte too many
    HEADER + "0000" + "4100" + "5800" + "35", // no end
    "00000000812B1FA4BEA310199D6E00DD010F54020100" + "0000" + "410058003500" // another version
  })
  @Verifies("ABK-04")
  void an_identifier_of_another_form_is_refused(String hex) {
    try (BookScene scene = BookScene.with()) {
      EntryId id = EntryId.ofHex(hex);

      assertThat(failure(() -> scene.book().openEntry(id, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(failure(() -> scene.book().compareEntryIds(id, id, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    }
  }
}
