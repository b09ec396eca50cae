package org.mapiemulator.tests.store.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.testkit.Verifies;

/** Every method of every kind of object that has died in one way or another. */
class DeadStoreObjectsTest {

  private static final String INVALID = "MAPI_E_INVALID_OBJECT";

  /** Kills the object, makes each call with good arguments and looks what it gives. */
  private static void sweep(String due, BiConsumer<StoreWorld, MapiUnknown> end) {
    List<String> wrong = new ArrayList<>();
    for (StoreCall call : StoreCall.all()) {
      if (call.method().getName().equals("queryInterface")) {
        continue; // answered for IUnknown even then; see the tests of identities
      }
      try (StoreWorld world = new StoreWorld()) {
        MapiUnknown target = world.object(call.kind());
        @Nullable Object[] arguments = GoodArguments.of(call, world);
        String tree = tree(world);
        end.accept(world, target);
        String result = call.invoke(target, arguments);
        if (!result.startsWith(due)) {
          wrong.add(call + " gave " + result);
        }
        if (!tree(world).equals(tree)) {
          wrong.add(call + " has changed something");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String tree(StoreWorld world) {
    return world.scene.scene().mapi().mailbox("Mailbox - Ada").toTree();
  }

  @Test
  @Verifies("R-068")
  void after_its_last_release() {
    sweep(INVALID, (world, object) -> release(object));
  }

  @Test
  @Verifies("GEN-20")
  void after_the_store_was_released() {
    sweep(INVALID, (world, object) -> release(world.scene.store()));
  }

  /** Opening a store once more gives the same object. */
  private static void release(MapiUnknown object) {
    while (object.release() > 0) {
      // One more.
    }
  }

  @Test
  @Verifies({"R-202", "A-07"})
  void after_logoff() {
    sweep(INVALID, (world, object) -> world.scene.party().session().logoff(0, 0, 0));
  }

  @Test
  @Verifies({"R-021", "A-07"})
  void after_the_last_uninitialize() {
    sweep(
        "MAPI_E_NOT_INITIALIZED",
        (world, object) -> world.scene.party().mapi32().mapiUninitialize());
  }

  @Test
  @Verifies("A-76")
  void after_a_kill() {
    sweep(
        "org.mapiemulator.fault.ClientTerminatedError",
        (world, object) -> world.scene.party().client().terminate());
  }

  @Test
  @Verifies({"R-511", "A-66"})
  void from_another_process() {
    List<String> wrong = new ArrayList<>();
    for (StoreCall call : StoreCall.all()) {
      try (StoreWorld world = new StoreWorld()) {
        MapiUnknown target = world.object(call.kind());
        @Nullable Object[] arguments = GoodArguments.of(call, world);
        String tree = tree(world);
        Consumer<String> check =
            result -> {
              String due =
                  call.method().getName().equals("queryInterface")
                      ? "MAPI_E_INTERFACE_NOT_SUPPORTED"
                      : INVALID;
              if (!result.equals(due) || !tree(world).equals(tree)) {
                wrong.add(call + " gave " + result);
              }
            };
        world
            .scene
            .scene()
            .mapi()
            .client("B")
            .run(() -> check.accept(call.invoke(target, arguments)));
      }
    }
    assertThat(wrong).isEmpty();
  }
}
