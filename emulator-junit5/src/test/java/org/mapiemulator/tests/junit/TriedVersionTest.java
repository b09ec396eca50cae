package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A build that wants another version of JUnit to be tried has to get it. */
class TriedVersionTest {

  @Test
  void the_version_that_is_to_be_tried_is_running() {
    @Nullable String wanted = System.getProperty("junit.tried.version");
    assumeTrue(wanted != null, "no other version is to be tried");

    assertThat(Test.class.getPackage().getImplementationVersion()).isEqualTo(wanted);
  }
}
