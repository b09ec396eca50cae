package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2013;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.Strictness;
import org.mapiemulator.testkit.GoldenFile;

/** What configuration parameters choose, and which of them are refused. */
class ConfigurationTest {

  private static final Map<String, String> ALL =
      Map.of(
          "mapi.emulator.outlook", "outlook_2010",
          "mapi.emulator.seed", "0xFFFFFFFFFFFFFFFF",
          "mapi.emulator.strictness", "Warn",
          "mapi.emulator.delivery", "held",
          "mapi.emulator.evidence", "never");

  @MapiTest
  static class ByConfiguration {
    @Test
    void holds(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2010");
      assertThat(mapi.settings().get(Seed.class)).isEqualTo(new Seed(-1));
      assertThat(mapi.settings().get(Strictness.class)).isEqualTo(Strictness.WARN);
      assertThat(mapi.settings().get(InitialDelivery.class)).isEqualTo(InitialDelivery.HELD);
    }
  }

  @MapiTest(outlook = OUTLOOK_2013, seed = "5", strictness = Strictness.LENIENT)
  static class ByAnnotation {
    @Test
    void goes_before(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2013");
      assertThat(mapi.settings().get(Seed.class)).isEqualTo(new Seed(5));
      assertThat(mapi.settings().get(Strictness.class)).isEqualTo(Strictness.LENIENT);
    }
  }

  static class ByBuilder {
    @RegisterExtension
    final MapiExtension extension =
        MapiExtension.builder().outlook(OUTLOOK_2013).delivery(InitialDelivery.AUTO).build();

    @Test
    void goes_before(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2013");
      assertThat(mapi.settings().get(InitialDelivery.class)).isEqualTo(InitialDelivery.AUTO);
      assertThat(mapi.settings().get(Seed.class)).isEqualTo(new Seed(-1));
    }
  }

  static class BySettings {
    @RegisterExtension final MapiExtension extension = MapiExtension.with(Settings.outlook2013());

    @Test
    void go_before(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2013");
    }
  }

  @Test
  void parameters_choose_what_nothing_else_says() {
    Engine.run(BySettings.class, ALL).succeeds(1);
    Engine.run(ByConfiguration.class, ALL).succeeds(1);
    Engine.run(ByAnnotation.class, ALL).succeeds(1);
    Engine.run(ByBuilder.class, ALL).succeeds(1);
  }

  @MapiTest
  static class Listening {
    @Test
    void gets_nothing_by_itself(
        MapiClient client, @Shared MapiSession session, @Actor MapiActor outlook) {
      List<Notification> received = new ArrayList<>();
      MapiAdviseSink sink =
          client
              .mapi32()
              .hrAllocAdviseSink(
                  (context, notifications) -> {
                    received.addAll(notifications);
                    return 0;
                  },
                  null);
      long connection = session.advise(null, EventMask.EXTENDED.value(), sink);

      outlook.logOffEveryone();

      assertThat(client.notifications().queued()).isNotEmpty();
      assertThat(received).isEmpty();
      client.notifications().deliverAll();
      assertThat(received).isNotEmpty();
      session.unadvise(connection);
      sink.release();
    }
  }

  @Test
  void delivery_can_be_held_from_the_start() {
    Engine.run(Listening.class, Map.of("mapi.emulator.delivery", "held")).succeeds(1);
  }

  @MapiTest
  static class Plain {
    @Test
    void needs_the_configuration(MapiSubsystem mapi) {}
  }

  private static String refusal(String name, String value) {
    return Engine.run(Plain.class, Map.of("mapi.emulator." + name, value)).refusal();
  }

  @Test
  void wrong_values_and_unknown_keys_are_refused() {
    String texts =
        String.join(
            "\n\n",
            List.of(
                refusal("outlook", "outlook_2011"),
                refusal("outlook", ""),
                refusal("seed", "5f3a91"),
                refusal("seed", "0x5f3a91g"),
                refusal("strictness", "strickt"),
                refusal("delivery", "manual"),
                refusal("evidence", "falure"),
                refusal("allow", "CALL_AFTER_LOGOF"),
                refusal("allow", "CALL_AFTER_LOGOFF,"),
                refusal("outlok", "outlook_2010"),
                refusal("version", "outlook_2010"),
                refusal("Seed", "5"),
                refusal("profile", "Ada")));

    GoldenFile.of("junit/configuration.txt").compare(texts + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sead", "seeds", "see", "esed", "xseed", "SEED", "strict", "evidense", "alow"})
  void slips_of_the_finger_are_noticed(String name) {
    assertThat(refusal(name, "1"))
        .startsWith("There is no configuration parameter mapi.emulator." + name + "; there are ");
  }

  static class WithoutExtension {
    @Test
    void runs() {}
  }

  @Test
  void tests_without_the_extension_do_not_mind() {
    Engine.run(WithoutExtension.class, Map.of("mapi.emulator.version", "1")).succeeds(1);
  }
}
