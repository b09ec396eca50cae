package org.mapiemulator.tests.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A service whose first thread owns the notification window. */
class ServicePumpTest {

  private static final int SERVICE = bits(LogonFlag.NT_SERVICE, LogonFlag.NO_MAIL);

  private static Party service(Scene scene, String name, int flags) {
    MapiClient client = scene.initialized(name, MapiInit.of(MapiInitFlag.NT_SERVICE));
    return new Party(
        client, client.mapi32(), client.mapi32().mapiLogonEx(0, "Ada", null, flags | SERVICE));
  }

  @Test
  @Verifies("R-470")
  void it_is_told_nothing_until_that_thread_pumps() {
    try (Scene scene = Scene.of(Settings.outlook2016().asService())) {
      Party service = service(scene, "service", Scene.NEW_SHARED);
      RecordingSink sink = service.listen(EventMask.EXTENDED);

      service(scene, "other", Scene.JOIN).leave();
      service.session().queryIdentity();
      assertThat(sink.notifications()).isEmpty();

      service.mapi32().hrDispatchNotifications(0);
      assertThat(sink.received())
          .singleElement()
          .satisfies(received -> assertThat(received.thread()).isSameAs(Thread.currentThread()));
    }
  }

  @Test
  @Verifies("R-470")
  void a_service_that_never_pumps_is_found() {
    try (Scene scene = Scene.of(Settings.outlook2016().asService())) {
      Party service = service(scene, "service", Scene.NEW_SHARED);
      RecordingSink sink = service.listen(EventMask.EXTENDED);
      service(scene, "other", Scene.JOIN).leave();

      scene.mapi().close();

      assertThat(sink.notifications()).isEmpty();
      assertThat(scene.mapi().findings().of(LintRule.NOBODY_PUMPS))
          .singleElement()
          .satisfies(finding -> assertThat(finding.client()).isEqualTo("service"));
    }
  }
}
