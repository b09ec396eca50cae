package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;

/**
 * PR_ANR, the best guess of what a name means: each of its words begins a word of the display name,
 * the account, or an address (ABK-15, D-99).
 */
public final class AnrMatch extends Condition {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,.]+");
  private static final List<Integer> NAMES =
      List.of(
          PropTags.PR_DISPLAY_NAME.id(),
          PropTags.PR_ACCOUNT.id(),
          PropTags.PR_EMAIL_ADDRESS.id(),
          PropTags.PR_SMTP_ADDRESS.id());

  private final List<String> wanted;

  private AnrMatch(List<String> wanted) {
    this.wanted = wanted;
  }

  static boolean isAnr(Restriction.Property property) {
    @Nullable Object tag = property.tag();
    return tag != null
        && property.tag().id() == PropTags.PR_ANR.id()
        && property.relop() == Relop.EQ.value();
  }

  /** The condition for what somebody wrote; a text without words finds nothing. */
  public static AnrMatch of(String text) {
    return new AnrMatch(words(text));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(4);
    for (String word : BETWEEN.split(text, -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    if (wanted.isEmpty()) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (int id : NAMES) {
      if (reader.value(row, id) instanceof String text) {
        words.add(text.strip());
        words.addAll(words(text));
      }
    }
    return wanted.stream().allMatch(begin -> words.stream().anyMatch(word -> begins(word, begin)));
  }

  private static boolean begins(String word, String begin) {
    return word.regionMatches(true, 0, begin, 0, begin.length());
  }
}
