package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.ProfileBuilder;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.FakeAddressBook;
import org.mapiemulator.tests.fixture.FakeCalls;
import org.mapiemulator.tests.fixture.FakeTransport;

/** What a profile can be told to contain. */
class ProfileBuilderTest {

  private static void refused(Consumer<ProfileBuilder> content, String... words) {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> mapi.profiles().add("Ada", content))
          .withMessageContainingAll(words);
      assertThat(mapi.profiles().names()).isEmpty();
    }
  }

  @Test
  void a_store_has_a_name_of_its_own() {
    refused(p -> p.store(" "), "store (\" \")", "must not be blank");
    refused(p -> p.store("Mail").store("Mail"), "store (\"Mail\")", "name of its own");
    refused(
        p -> p.store("Mail").provider("Mail", FakeLibrary.UID, new FakeLibrary().init()),
        "store (\"Mail\")");
  }

  @Test
  void the_default_store_is_one_of_the_profile() {
    refused(p -> p.store("Mail").defaultStore("Post"), "store (\"Post\")", "none of the", "[Mail]");
  }

  @Test
  void an_identifier_belongs_to_one_provider() {
    refused(
        p ->
            p.provider("One", FakeLibrary.UID, new FakeLibrary().init())
                .provider("Two", FakeLibrary.UID, new FakeLibrary().init()),
        "providerUid (" + FakeLibrary.UID + ")",
        "another provider");
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      FakeLibrary library = new FakeLibrary();
      MapiUid other = MapiUid.ofHex("F0000000000000000000000000000002");
      mapi.profiles()
          .add(
              "Ada",
              p ->
                  p.provider("One", FakeLibrary.UID, library.init())
                      .provider("Two", other, library.init()));
      assertThat(mapi.profiles().names()).containsExactly("Ada");
    }
  }

  @Test
  @Verifies("R-402")
  void a_library_has_at_most_one_provider_of_each_kind() {
    FakeCalls calls = new FakeCalls();
    FakeAddressBook one = new FakeAddressBook(calls, "one", FakeLibrary.UID);
    FakeAddressBook other = new FakeAddressBook(calls, "other", FakeLibrary.UID);
    FakeTransport post = new FakeTransport(calls, "post");
    refused(
        p ->
            p.addressBook("One", FakeLibrary.UID, one.init())
                .addressBook("Other", FakeLibrary.UID, other.init()),
        "providerUid (" + FakeLibrary.UID + ")",
        "another provider");
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      mapi.profiles()
          .add(
              "Ada",
              p ->
                  p.addressBook("One", FakeLibrary.UID, one.init())
                      .transport("One", FakeLibrary.UID, post.init())
                      .provider("One", FakeLibrary.UID, new FakeLibrary().init()));
      assertThat(mapi.profiles().names()).containsExactly("Ada");
    }
  }

  @Test
  void names_of_services_and_their_providers_are_checked() {
    FakeCalls calls = new FakeCalls();
    FakeTransport post = new FakeTransport(calls, "post");
    refused(p -> p.service(" ", s -> {}), "service (\" \")", "must not be blank");
    refused(
        p -> p.service("Post", s -> s.transport("", FakeLibrary.UID, post.init())),
        "transport (\"\")",
        "must not be blank");
    refused(
        p ->
            p.transport("Post", FakeLibrary.UID, post.init())
                .service("Suite", s -> s.transport("Post", FakeLibrary.UID, post.init())),
        "transport (\"Post\")",
        "name of its own");
  }
}
