package org.mapiemulator.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.mapi.TransportLogoffFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.badinput.SeamCall.Value;

/** A flag of another family is the likeliest mistake, and the finding says whose flag it is. */
class FlagFamiliesTest {

  private static final List<Class<? extends MapiFlag>> FAMILIES =
      List.of(
          LogonFlag.class,
          MapiInitFlag.class,
          StoreLogoffFlag.class,
          TransportLogoffFlag.class,
          OpenFlag.class,
          OpenMsgStoreFlag.class,
          OpenProfileSectionFlag.class,
          EventMask.class);

  /** One flag of one family. */
  private record Home(String macro, String family) {

    boolean isNamedIn(String line) {
      return line.contains(macro) && line.contains(family);
    }
  }

  private static List<Home> homes(int bit) {
    List<Home> homes = new ArrayList<>();
    for (Class<? extends MapiFlag> family : FAMILIES) {
      for (MapiFlag flag : family.getEnumConstants()) {
        if (flag.value() == bit) {
          homes.add(new Home(flag.macro(), family.getSimpleName()));
        }
      }
    }
    return homes;
  }

  @Test
  @Verifies("A-11")
  void the_finding_names_every_family_that_defines_the_bit() {
    int named = 0;
    for (SeamCall call : SeamCalls.all()) {
      for (int parameter = 0; parameter < call.parameters().size(); parameter++) {
        for (Value value : call.parameters().get(parameter)) {
          if (value.finding() == LintRule.UNDEFINED_FLAGS) {
            named += check(call, parameter, value);
          }
        }
      }
    }
    assertThat(named).isGreaterThan(100);
  }

  /** Gives how many names the finding has to have. */
  private static int check(SeamCall call, int parameter, Value value) {
    try (World world = new World()) {
      call.invoke(world.target(call.type()), call.argumentsWith(world, parameter, value));
      Finding finding = world.scene.mapi().findings().of(LintRule.UNDEFINED_FLAGS).get(0);
      int bit = Integer.parseUnsignedInt(value.label().substring(2), 16);
      String digits = "0x" + value.label().substring(2).toUpperCase(Locale.ROOT);
      String text = call + " with " + value.label();
      assertThat(finding.what()).as(text).contains(" got " + digits + " in ");
      assertThat(finding.detail()).as(text).isNotEmpty().allMatch(line -> line.contains(digits));
      for (Home home : homes(bit)) {
        assertThat(finding.detail()).as("%s, %s", text, home).anyMatch(home::isNamedIn);
      }
      return homes(bit).size();
    }
  }

  @Test
  @Verifies({"A-11", "R-190"})
  void store_logoff_flags_in_logoff_are_told_apart_from_its_own() {
    try (World world = new World()) {
      int flags = StoreLogoffFlag.ABORT.value() | 0x400;
      SeamCall logoff =
          SeamCalls.all().stream()
              .filter(call -> call.name().equals("logoff"))
              .findFirst()
              .orElseThrow();

      assertThat(logoff.invoke(world.session, 0L, flags, 0)).isEqualTo("MAPI_E_UNKNOWN_FLAGS");

      Finding finding = world.scene.mapi().findings().of(LintRule.UNDEFINED_FLAGS).get(0);
      assertThat(finding.detail())
          .contains("0x8 is LOGOFF_ABORT in StoreLogoffFlag", "0x400 is no flag of any family");
    }
  }
}
