package org.mapiemulator.tests.shutdown;

import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.settings.Setting;

/** Where a policy comes from: the version has it, or an administrator has written it. */
enum Policy {
  SET_0("0"),
  SET_1("1"),
  SET_2("2"),
  NONE("none"),
  WRITTEN_0("0 in the registry"),
  WRITTEN_1("1 in the registry"),
  WRITTEN_2("2 in the registry");

  private final String words;

  Policy(String words) {
    this.words = words;
  }

  Setting setting() {
    return switch (this) {
      case SET_0 -> FastShutdownPolicy.OPT_OUT;
      case SET_1 -> FastShutdownPolicy.OPT_IN;
      case SET_2 -> FastShutdownPolicy.OFF;
      case NONE -> FastShutdownPolicy.NONE;
      case WRITTEN_0 -> RegistryPolicy.of(0);
      case WRITTEN_1 -> RegistryPolicy.of(1);
      case WRITTEN_2 -> RegistryPolicy.of(2);
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
