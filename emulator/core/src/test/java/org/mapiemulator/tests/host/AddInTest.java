package org.mapiemulator.tests.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.AddIn;
import org.mapiemulator.MapiActor;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.settings.FastShutdownSupport;
import org.mapiemulator.settings.HostTellsAddIns;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Code inside the host, and whether it is told of the end (B09). */
class AddInTest {

  /** An add-in that writes its draft only when it is told that the host quits. */
  private static final class Saver implements AddIn {
    private final Message draft;
    private final List<String> told = new ArrayList<>();

    Saver(MapiActor outlook) {
      MsgStore store =
          HostScene.open(new Party(outlook.client(), outlook.client().mapi32(), outlook.session()));
      MapiFolder root = HostScene.root(store);
      draft = HostScene.draft(root, "State of the add-in");
    }

    @Override
    public void onBeginShutdown() {
      told.add("begin");
      draft.saveChanges(0);
    }

    @Override
    public void onDisconnection() {
      told.add("disconnection");
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#versions")
  @Verifies({"A-96"})
  void state_that_is_saved_only_when_the_host_tells_is_lost_where_it_does_not(Settings version) {
    boolean old =
        version.get(FastShutdownSupport.class) == FastShutdownSupport.MISSING
            || version.equals(Settings.outlook2007Sp2());
    assertThat(version.get(HostTellsAddIns.class))
        .isEqualTo(old ? HostTellsAddIns.ON : HostTellsAddIns.OFF);
    for (HostTellsAddIns tells : HostTellsAddIns.values()) {
      for (boolean registered : List.of(false, true)) {
        try (Scene scene = Scene.of(HostScene.agreeing(version).with(tells))) {
          MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK).logOn("Ada");
          Saver saver = new Saver(outlook);
          var registration = outlook.addIn("Contoso.Saver", saver);
          if (registered) {
            registration.requireShutdownNotification();
          }

          outlook.quit();

          boolean told = registered || tells == HostTellsAddIns.ON;
          assertThat(saver.told).isEqualTo(told ? List.of("begin", "disconnection") : List.of());
          assertThat(scene.mapi().losses().of("State of the add-in")).hasSize(told ? 0 : 1);
          assertThat(HostScene.savedSubjects(scene))
              .isEqualTo(told ? List.of("State of the add-in") : List.of());
        }
      }
    }
  }

  @Test
  @Verifies("A-96")
  void a_host_that_is_killed_tells_nobody_anything() {
    try (Scene scene = Scene.of(Settings.beforeOutlook2007Sp2())) {
      MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK).logOn("Ada");
      Saver saver = new Saver(outlook);
      outlook.addIn("Contoso.Saver", saver).requireShutdownNotification();

      outlook.terminate();

      assertThat(saver.told).isEmpty();
      assertThat(HostScene.savedSubjects(scene)).isEmpty();
    }
  }

  @Test
  @Verifies("A-96")
  void an_add_in_that_throws_is_found_and_holds_nobody_up() {
    try (Scene scene = Scene.with(HostTellsAddIns.ON)) {
      MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK).logOn("Ada");
      List<String> told = new ArrayList<>();
      outlook.addIn(
          "Contoso.Broken",
          new AddIn() {
            @Override
            public void onBeginShutdown() {
              throw new IllegalStateException("no window");
            }
          });
      outlook.addIn(
          "Contoso.Other",
          new AddIn() {
            @Override
            public void onBeginShutdown() {
              told.add("begin");
            }
          });

      outlook.quit();

      assertThat(told).containsExactly("begin");
      assertThat(outlook.client().isTerminated()).isTrue();
      assertThat(scene.mapi().findings().of(LintRule.FOREIGN_CODE_THREW))
          .singleElement()
          .extracting(Finding::what)
          .asString()
          .contains("IDTExtensibility2::OnBeginShutdown of Contoso.Broken");
    }
  }

  @Test
  @Verifies({"A-96", "R-310"})
  void a_call_of_mapi_at_the_disconnection_comes_too_late() {
    try (Scene scene = Scene.with(HostTellsAddIns.ON)) {
      MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK).logOn("Ada");
      outlook.addIn(
          "Contoso.Late",
          new AddIn() {
            @Override
            public void onDisconnection() {
              outlook.session().enumAdrTypes(0);
            }
          });

      outlook.quit();

      assertThat(outlook.client().isTerminated()).isTrue();
      assertThat(scene.mapi().findings().list())
          .extracting(Finding::rule)
          .contains(LintRule.CALL_AFTER_FAST_SHUTDOWN);
    }
  }

  @Test
  void names_that_cannot_be() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor(HostScene.OUTLOOK);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> outlook.addIn(" ", new AddIn() {}))
          .withMessage("name (\" \") must not be blank.");
      outlook.addIn("Contoso.Saver", new AddIn() {});
      assertThatIllegalArgumentException()
          .isThrownBy(() -> outlook.addIn("Contoso.Saver", new AddIn() {}))
          .withMessage(
              "name (\"Contoso.Saver\") is of an add-in that is loaded already. Choose another"
                  + " one.");
    }
  }
}
