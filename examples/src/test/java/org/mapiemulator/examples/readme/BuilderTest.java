package org.mapiemulator.examples.readme;

import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.OnProfile;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;

class BuilderTest {

  // tag::builder[]
  @RegisterExtension
  final MapiExtension mapi =
      MapiExtension.builder()
          .settings(Settings.outlook2010().with(SharedLogoffMode.FORCED))
          .profile("Ada", p -> p.store("Mailbox - Ada").asDefault())
          .profile("Bob")
          .build();

  // end::builder[]

  @Test
  void runs(@OnProfile("Bob") MapiSession session) {
    assertThat(session).isAlive();
  }
}
