package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2013;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2016;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OutlookVersions;
import org.mapiemulator.junit.jupiter.OutlookVersionsClass;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.MapiSession;

/** Classes that run for several versions. JUnit before 5.13 must not get to see them. */
final class VersionedClasses {

  private VersionedClasses() {}

  @MapiTest(profiles = "Ada")
  @OutlookVersionsClass({OUTLOOK_2016, OUTLOOK_2010})
  @AllowFinding(rule = LintRule.CALL_AFTER_LOGOFF, because = "programs do")
  static class Annotated {
    static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    @Mapi MapiSubsystem field;

    @Test
    void has_the_version(MapiSubsystem mapi, MapiSession session) {
      SEEN.add(mapi.settings().toString());
      assertThat(field).isSameAs(mapi);
      assertThat(mapi.profiles().names()).containsExactly("Ada");
      Misuse.callAfterLogoff(session);
    }

    @Test
    @MapiTest(outlook = OUTLOOK_2013)
    void has_its_own(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2013");
    }

    @OutlookVersions(OUTLOOK_2013)
    void has_its_own_matrix(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString("Outlook 2013");
    }

    @Nested
    class Inner {
      @Test
      void has_that_of_the_class(MapiSubsystem mapi) {
        SEEN.add("Inner: " + mapi.settings());
      }
    }
  }

  @OutlookVersionsClass({OUTLOOK_2016, OUTLOOK_2010})
  static class Alone {
    static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @Test
    void has_the_version(MapiSubsystem mapi) {
      SEEN.add(mapi.settings().toString());
    }
  }

  @OutlookVersionsClass({OUTLOOK_2016, OUTLOOK_2010})
  static class PerClass {
    @RegisterExtension static final MapiExtension EXTENSION = MapiExtension.builder().build();
    private static final List<String> VERSIONS = new ArrayList<>();

    @BeforeAll
    static void remember(MapiSubsystem mapi) {
      VERSIONS.add(mapi.settings().toString());
      assertThat(VERSIONS).doesNotHaveDuplicates();
    }

    @Test
    void first(MapiSubsystem mapi) {
      assertThat(mapi.settings()).hasToString(VERSIONS.get(VERSIONS.size() - 1));
    }

    @Test
    void second(MapiSubsystem mapi) {
      first(mapi);
    }
  }
}
