package org.mapiemulator.tests.junit;

import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2010;
import static org.mapiemulator.junit.jupiter.OutlookVersion.OUTLOOK_2016;
import static org.mockito.Mockito.mock;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.OnProfile;
import org.mapiemulator.junit.jupiter.OutlookVersions;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.Strictness;

/** Wrong uses of the extension. */
@SuppressWarnings({"unused", "NullAway"}) // what is tested is that nobody ever gets there
final class Refused {

  private Refused() {}

  @MapiTest
  static class WrongTypeUnderClient {
    @Test
    void test(@Client("a") String name) {}
  }

  @MapiTest
  static class WrongTypeOfField {
    @Mapi String name;

    @Test
    void test() {}
  }

  @MapiTest
  static class ClientOnJournal {
    @Test
    void test(@Client("a") Journal journal) {}
  }

  @MapiTest
  static class ClientOnActor {
    @Test
    void test(@Client("a") MapiActor actor) {}
  }

  @MapiTest
  static class ActorOnSession {
    @Test
    void test(@Actor("OUTLOOK.EXE") MapiSession session) {}
  }

  @MapiTest
  static class SharedMapi32 {
    @Shared Mapi32 mapi32;

    @Test
    void test() {}
  }

  @MapiTest
  static class ProfileOnSubsystem {
    @Test
    void test(@OnProfile("Test") MapiSubsystem mapi) {}
  }

  @MapiTest
  static class SharedOnProfile {
    @Test
    void test(@Shared @OnProfile("Test") MapiSession session) {}
  }

  @MapiTest
  static class ClientAndActor {
    @Test
    void test(@Client("a") @Actor("a") MapiActor actor) {}
  }

  @MapiTest
  static class BlankClient {
    @Test
    void test(@Client(" ") MapiClient client) {}
  }

  @MapiTest
  static class BlankActor {
    @Test
    void test(@Actor("") MapiActor actor) {}
  }

  @MapiTest
  static class BlankProfile {
    @OnProfile("")
    MapiSession session;

    @Test
    void test() {}
  }

  @MapiTest(profiles = {"Ada", "Bob"})
  static class UnknownProfile {
    @Test
    void test(@OnProfile("Bbo") MapiSession session) {}
  }

  static class NoDefaultProfile {
    @RegisterExtension
    final MapiExtension extension = MapiExtension.builder().profile("Ada").build();

    @Test
    void test(MapiSubsystem mapi) {
      mapi.profiles().delete("Ada");
    }

    @AfterEach
    void after(MapiSession session) {}
  }

  static class StoreOfProfileWithout {
    @RegisterExtension
    final MapiExtension extension = MapiExtension.builder().profile("Ada", p -> {}).build();

    @Test
    void test(MsgStore store) {}
  }

  static class StoreOfEndedSession {
    @RegisterExtension final MapiExtension extension = MapiExtension.builder().build();

    @Test
    void test(MapiSession session) {
      session.logoff(0, 0, 0);
    }

    @AfterEach
    void after(MsgStore store) {}
  }

  static class MailboxOfOwnProvider {
    @RegisterExtension
    final MapiExtension extension =
        MapiExtension.builder()
            .profile(
                "Ada",
                p -> p.provider("Own", MapiUid.of(new byte[16]), () -> mock(MsProvider.class)))
            .build();

    @Test
    void test(Mailbox mailbox) {}
  }

  static class MailboxOfNoProfile {
    @RegisterExtension
    final MapiExtension extension =
        MapiExtension.builder()
            .profile("Ada")
            .mailbox("Mailbox - Aad", MapiSubsystem.mailboxOf(mailbox -> {}))
            .build();

    @Test
    void test(Mailbox mailbox) {}
  }

  @MapiTest
  static class ClientOnMailbox {
    @Test
    void test(@Client("a") Mailbox mailbox) {}
  }

  @MapiTest
  static class SharedMailbox {
    @Shared Mailbox mailbox;

    @Test
    void test() {}
  }

  @MapiTest
  static class ClientThatIsAnActor {
    @Test
    void test(@Actor("a") MapiActor actor, @Client("a") MapiClient client) {}
  }

  @MapiTest
  static class ActorThatIsAClient {
    @Client("a")
    MapiClient client;

    @Test
    void test(@Actor("a") MapiActor actor) {}
  }

  @MapiTest
  static class FinalField {
    @Mapi final Journal journal = null;

    @Test
    void test() {}
  }

  @MapiTest
  static class PrivateField {
    @Mapi private Journal journal;

    @Test
    void test() {}
  }

  @MapiTest
  static class StaticField {
    @Mapi static Journal journal;

    @Test
    void test() {}
  }

  @MapiTest
  static class BeforeAllForEach {
    @BeforeAll
    static void before(MapiSubsystem mapi) {}

    @Test
    void test() {}
  }

  @MapiTest
  @TestInstance(Lifecycle.PER_CLASS)
  static class ConstructorOfOneInstance {
    ConstructorOfOneInstance(MapiSubsystem mapi) {}

    @Test
    void test() {}
  }

  @MapiTest
  static class ConstructorBeforeJunit512 {
    ConstructorBeforeJunit512(MapiSubsystem mapi) {}

    @Test
    void test() {}
  }

  @MapiTest(profiles = {"Ada", "ADA"})
  static class ProfileTwice {
    @Test
    void test(MapiSubsystem mapi) {}
  }

  @MapiTest(profiles = "")
  static class ProfileWithoutName {
    @Test
    void test(MapiSubsystem mapi) {}
  }

  static class TwoDefaultProfiles {
    @RegisterExtension
    final MapiExtension extension =
        MapiExtension.builder()
            .profile("Ada", p -> p.asDefault())
            .profile("Bob", p -> p.asDefault())
            .build();

    @Test
    void test(MapiSubsystem mapi) {}
  }

  @MapiTest(outlook = {OUTLOOK_2010, OUTLOOK_2016})
  static class TwoVersions {
    @Test
    void test() {}
  }

  static class TwoStrictnesses {
    @Test
    @MapiTest(strictness = {Strictness.STRICT, Strictness.WARN})
    void test() {}
  }

  @MapiTest(seed = "5f3a91")
  static class WrongSeed {
    @Test
    void test() {}
  }

  /** Cannot be made without its outer instance. */
  @SuppressWarnings("ClassCanBeStatic") // see above
  final class Inner implements UnaryOperator<Settings> {
    @Override
    public Settings apply(Settings settings) {
      return settings;
    }
  }

  @MapiTest(settings = Inner.class)
  static class SettingsThatCannotBeMade {
    @Test
    void test() {}
  }

  @MapiTest
  static class BlankReason {
    @Test
    @AllowFinding(rule = LintRule.SECOND_LOGOFF, because = " ")
    void test() {}
  }

  @MapiTest
  static class AnnotationAndField {
    @RegisterExtension final MapiExtension extension = MapiExtension.builder().build();

    @Test
    void test(MapiSubsystem mapi) {}
  }

  static class AnnotationOnMethodAndField {
    @RegisterExtension final MapiExtension extension = MapiExtension.builder().build();

    @Test
    @MapiTest
    void test(MapiSubsystem mapi) {}
  }

  static class TwoFields {
    @RegisterExtension static final MapiExtension ONE = MapiExtension.builder().build();
    @RegisterExtension final MapiExtension two = MapiExtension.builder().build();

    @Test
    void test(MapiSubsystem mapi) {}
  }

  @MapiTest
  static class NoVersion {
    @OutlookVersions({})
    void test() {}
  }

  @MapiTest
  static class VersionTwice {
    @OutlookVersions({OUTLOOK_2010, OUTLOOK_2016, OUTLOOK_2010})
    void test() {}
  }

  static class VersionsAndVersion {
    @OutlookVersions({OUTLOOK_2010, OUTLOOK_2016})
    @MapiTest(outlook = OUTLOOK_2016)
    void test() {}
  }

  @MapiTest
  static class VersionsAndRepetitions {
    @OutlookVersions(OUTLOOK_2010)
    @RepeatedTest(2)
    void test() {}
  }

  static class VersionsAndSettings {
    @RegisterExtension final MapiExtension extension = MapiExtension.with(Settings.outlook2010());

    @OutlookVersions(OUTLOOK_2016)
    void test(MapiSubsystem mapi) {}
  }

  static class VersionsOfOneSubsystem {
    @RegisterExtension static final MapiExtension EXTENSION = MapiExtension.builder().build();

    @OutlookVersions(OUTLOOK_2016)
    void test(MapiSubsystem mapi) {}
  }
}
