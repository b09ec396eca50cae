package org.mapiemulator.journal;

import java.util.List;

/** Looks for words in the texts of arguments. */
final class Words {

  private Words() {}

  static List<String> argumentsOf(JournalEntry entry) {
    if (entry instanceof CallEntry call) {
      return call.arguments();
    }
    return entry instanceof CallbackEntry callback ? callback.arguments() : List.of();
  }

  /** Whether a text holds another one as whole words: {@code 0} is not in {@code 0x10}. */
  static boolean hold(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      if (isEdge(text, at, words, 0) && isEdge(text, at + words.length(), words, words.length())) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return words.isEmpty() && text.isEmpty();
  }

  /** Whether no word goes on across a border: one that begins with a quote may stand anywhere. */
  private static boolean isEdge(String text, int border, String words, int inner) {
    if (border == 0 || border == text.length() || words.isEmpty()) {
      return true;
    }
    char inside = words.charAt(inner == 0 ? 0 : inner - 1);
    char outside = text.charAt(inner == 0 ? border - 1 : border);
    return !isPartOfWord(inside) || !isPartOfWord(outside);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
