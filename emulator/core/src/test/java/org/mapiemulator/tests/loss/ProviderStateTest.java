package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.HeldState;
import org.mapiemulator.loss.HoldsState;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

/** A provider of the user's own that keeps state by itself. */
class ProviderStateTest {

  private static final MapiUid UID = MapiUid.ofHex("F0000000000000000000000000000077");

  private static HeldState position(String value) {
    return new HeldState("sync position", value, "IMAPIProviderShutdown::DoFastShutdown");
  }

  /** A client that has the store of a provider open; both its objects tell what they hold. */
  private static Scene.Party open(Scene scene, HoldsState provider, HoldsState logon) {
    MsProvider providerObject =
        mock(MsProvider.class, withSettings().extraInterfaces(HoldsState.class));
    MsLogon logonObject = mock(MsLogon.class, withSettings().extraInterfaces(HoldsState.class));
    MsgStore store = mock(MsgStore.class);
    doReturn(new StoreLogon(Hresult.S_OK, logonObject, store, null))
        .when(providerObject)
        .logon(any(), anyLong(), any(), any(), anyInt(), any());
    when(((HoldsState) providerObject).unwritten()).thenAnswer(call -> provider.unwritten());
    when(((HoldsState) logonObject).unwritten()).thenAnswer(call -> logon.unwritten());
    scene.mapi().profiles().add("Own", p -> p.provider("Own store", UID, () -> providerObject));
    Scene.Party party = scene.logon("archiver", "Own", Scene.NEW_PRIVATE);
    try (MapiTable table = party.session().getMsgStoresTable(UNICODE)) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      party
          .session()
          .openMsgStore(0, table.queryRows(1, 0).get(0).get(0).entryId(), null, 0)
          .value();
    }
    return party;
  }

  @Test
  @Verifies({"D-147"})
  void what_a_provider_holds_is_lost_with_its_process() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = open(scene, () -> List.of(position("17")), List::of);

      party.client().terminate();

      assertThat(scene.mapi().losses())
          .hasLost(1)
          .lost(
              "sync position",
              loss -> {
                assertThat(loss.kind()).isEqualTo(LossKind.PROVIDER_STATE);
                assertThat(loss.heldIn()).isEqualTo(HeldIn.PROVIDER_STATE);
                assertThat(loss.client()).isEqualTo("archiver");
                assertThat(loss.object()).isEqualTo("provider#1");
                assertThat(loss.savedBy()).containsExactly("IMAPIProviderShutdown::DoFastShutdown");
                assertThat(loss.values()).hasToString("[sync position = 17, left is nothing]");
              });
    }
  }

  @Test
  @Verifies("D-147")
  void a_power_cut_asks_provider_and_logon_objects_alike() {
    try (Scene scene = Scene.with()) {
      open(scene, () -> List.of(position("17")), () -> List.of(position("18")));

      assertThat(scene.mapi().cutPower()).hasLost(2);
    }
  }

  @Test
  @Verifies("D-147")
  void what_it_throws_or_gives_wrongly_is_a_finding_and_stops_nobody() {
    List<@Nullable HeldState> withNull = new ArrayList<>();
    withNull.add(null);
    List<HoldsState> wrong =
        List.of(
            () -> {
              throw new IllegalStateException("broken");
            },
            () -> {
              throw new AssertionError("broken");
            },
            () -> nothing(),
            () -> some(withNull));
    for (HoldsState provider : wrong) {
      try (Scene scene = Scene.with()) {
        Scene.Party party = open(scene, provider, () -> List.of(position("18")));

        party.client().terminate();

        assertThat(scene.mapi().losses()).hasLost(1);
        assertThat(scene.mapi().findings().list())
            .singleElement()
            .satisfies(
                finding ->
                    assertThat(finding.rule())
                        .isIn(LintRule.FOREIGN_CODE_THREW, LintRule.PROVIDER_RESULT));
      }
    }
  }

  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // the user's code is not checked
  private static List<HeldState> nothing() {
    return null;
  }

  @SuppressWarnings({"NullAway", "unchecked"}) // the user's code is not checked
  private static List<HeldState> some(List<?> states) {
    return (List<HeldState>) states;
  }

  @Test
  @Verifies("D-147")
  void whoever_has_logged_off_is_not_asked() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = open(scene, () -> List.of(position("17")), List::of);
      party.session().logoff(0, 0, 0);

      party.client().terminate();

      assertThat(scene.mapi()).lostNothing();
    }
  }

  @Test
  void a_state_has_a_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HeldState(" ", "17", "nothing"))
        .withMessage("name (\" \") must not be blank. Say what the state is.");
  }
}
