package org.mapiemulator.tests.architecture.samples;

import java.util.ArrayList;
import java.util.List;

/** Static fields that change, openly and in secret. */
public final class RemembersStatically {

  static final String NAME = "constant";

  @SuppressWarnings("NonFinalStaticField") // it is bad code
  private static int count;

  private static final List<String> SEEN = new ArrayList<>();

  private static final RemembersStatically HOLDER = new RemembersStatically();

  private int inside;

  private RemembersStatically() {}

  /** Changes all of them. */
  public static int see(String what) {
    SEEN.add(what);
    HOLDER.inside++;
    return count++ + SEEN.size() + HOLDER.inside + NAME.length();
  }
}
