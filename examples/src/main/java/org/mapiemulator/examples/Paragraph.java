package org.mapiemulator.examples;

/** Breaks running text into lines. */
final class Paragraph {

  private Paragraph() {}

  /** Breaks at blanks; the result ends with a line end. */
  static String wrap(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.append('\n').toString();
  }
}
