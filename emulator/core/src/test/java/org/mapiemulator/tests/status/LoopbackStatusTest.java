package org.mapiemulator.tests.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.StatusCode;
import org.mapiemulator.mapi.ValidateStateFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The status of the built-in transport, and whom it says that the user is. */
class LoopbackStatusTest {

  private static PropValue cell(Party party, PropTag tag) {
    try (MapiTable table = party.session().getStatusTable(0)) {
      table.restrict(
          Restriction.equal(PropTags.PR_RESOURCE_TYPE, ResourceType.TRANSPORT_PROVIDER.value()), 0);
      table.setColumns(List.of(tag), 0);
      return table.queryRows(1, 0).get(0).get(0);
    }
  }

  @Test
  @Verifies({"R-266", "R-283", "R-457"})
  void its_row_shows_whether_it_may_work_and_is_connected() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("ada");
      int working =
          StatusCode.AVAILABLE.value()
              | StatusCode.INBOUND_ENABLED.value()
              | StatusCode.OUTBOUND_ENABLED.value();
      assertThat(cell(party, PropTags.PR_STATUS_CODE).intValue()).isEqualTo(working);

      EntryId id = cell(party, PropTags.PR_ENTRYID).entryId();
      try (MapiStatus status = (MapiStatus) party.session().openEntry(id, null, 1).object()) {
        status.validateState(0, ValidateStateFlag.FORCE_XP_DISCONNECT.value());
        assertThat(cell(party, PropTags.PR_STATUS_CODE).intValue())
            .isEqualTo(working | StatusCode.OFFLINE.value());
        status.validateState(0, ValidateStateFlag.FORCE_XP_CONNECT.value());
        assertThat(cell(party, PropTags.PR_STATUS_CODE).intValue()).isEqualTo(working);
        assertThat(Outcomes.of(() -> status.flushQueues(0, null, 2)))
            .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
        assertThat(
                Outcomes.of(
                    () ->
                        status.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "other")))))
            .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      }
    }
  }

  @Test
  @Verifies({"R-176", "R-270"})
  void the_user_is_the_one_whose_mailbox_it_is() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("ada");

      Result<EntryId> identity = party.session().queryIdentity();

      assertThat(identity.status()).isEqualTo(Hresult.S_OK);
      assertThat(new String(identity.value().bytes().toByteArray(), StandardCharsets.UTF_16LE))
          .contains("Ada\0SMTP\0ada@example.org\0");
      assertThat(cell(party, PropTags.PR_IDENTITY_DISPLAY).text()).isEqualTo("Ada");
    }
  }
}
