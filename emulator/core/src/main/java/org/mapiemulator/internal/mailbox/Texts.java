package org.mapiemulator.internal.mailbox;

import java.util.regex.Pattern;

/** Text of HTML. */
final class Texts {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style|head|title)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<br\\s*/?>|</(p|div|tr|li|h[1-6]|table|blockquote)\\s*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

  private Texts() {}

  /** The text without markup, as far as a test needs it. */
  static String ofHtml(String html) {
    String seen = UNSEEN.matcher(html).replaceAll("");
    String oneLine = BLANKS.matcher(seen).replaceAll(" ");
    String broken = BREAK.matcher(oneLine).replaceAll("\n");
    String bare = TAG.matcher(broken).replaceAll("");
    return bare.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll(" *\n *", "\n")
        .strip();
  }
}
