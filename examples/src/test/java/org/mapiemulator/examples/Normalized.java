package org.mapiemulator.examples;

import java.util.regex.Pattern;

/** Renderings without what changes with every edit of a source file. */
public final class Normalized {

  private static final Pattern HIDDEN_FRAME =
      Pattern.compile(
          "(?m)^ +at (java\\.|jdk\\.|org\\.mapiemulator\\.internal\\.|\\S+\\$\\$Lambda).*\\n");
  private static final Pattern LINE_NUMBER = Pattern.compile("\\((\\w+\\.java):\\d+\\)");

  private Normalized() {}

  /** Drops line numbers, and the stack frames of the JDK, of lambdas and of the emulator itself. */
  public static String text(String text) {
    String visible = HIDDEN_FRAME.matcher(text).replaceAll("");
    return LINE_NUMBER.matcher(visible).replaceAll("($1)");
  }
}
