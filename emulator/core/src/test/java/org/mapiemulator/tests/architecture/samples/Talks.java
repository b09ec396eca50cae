package org.mapiemulator.tests.architecture.samples;

import java.util.logging.Logger;

/** Prints and logs; never called. */
@SuppressWarnings({"SystemOut", "CatchAndPrintStackTrace"}) // it is bad code
public final class Talks {

  private static final Logger LOG = Logger.getLogger("talks");

  private Talks() {}

  static void prints() {
    System.out.println("out");
  }

  static void printsAStack(Exception thrown) {
    thrown.printStackTrace();
  }

  static void logs() {
    LOG.info("log");
  }
}
