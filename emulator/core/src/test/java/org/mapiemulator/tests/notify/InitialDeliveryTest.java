package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.Settings;

/** Notifications that are held from the start. */
class InitialDeliveryTest {

  @Test
  void each_client_is_held_when_it_is_made() {
    Settings held = Settings.outlook2016().with(InitialDelivery.HELD);
    try (MapiSubsystem mapi = MapiSubsystem.start(held)) {
      mapi.profiles().add("Ada");
      MapiActor outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      MapiActor listener = mapi.actor("LISTENER.EXE").join().listen();

      outlook.logOffEveryone();

      assertThat(listener.received()).isEmpty();
      assertThat(listener.client().notifications().queued()).isNotEmpty();
      listener.client().notifications().deliverAll();
      assertThat(listener.received()).isNotEmpty();
    }
  }

  @Test
  void a_shared_session_can_be_asked_for() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      mapi.profiles().add("Ada");
      assertThat(mapi.hasSharedSession()).isFalse();
      MapiActor outlook = mapi.actor("OUTLOOK.EXE").logOn("Ada");
      assertThat(mapi.hasSharedSession()).isTrue();
      outlook.logOff();
      assertThat(mapi.hasSharedSession()).isFalse();
    }
  }
}
