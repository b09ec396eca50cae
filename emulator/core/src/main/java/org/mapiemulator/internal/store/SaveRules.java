package org.mapiemulator.internal.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.TagSets;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.BodyFormats;
import org.mapiemulator.settings.DisplayNameSeparator;
import org.mapiemulator.settings.EmbeddingLimit;

/**
 * What saves of messages have in common: settings, new search keys, and whatever equal messages can
 * share. One mailbox needs one of them.
 */
public final class SaveRules {

  /** Beyond this, classes are hardly the same again and would only be kept alive. */
  private static final int CLASSES = 1024;

  private final StoreEnvironment environment;
  private final String separator;
  private final int embeddingLimit;
  private final boolean lastBodyWins;
  private final TagSets tagSets = new TagSets();
  private final Map<String, String> classes = new ConcurrentHashMap<>();

  public SaveRules(StoreEnvironment environment) {
    this.environment = environment;
    this.separator =
        environment.settings().get(DisplayNameSeparator.class) == DisplayNameSeparator.PLAIN
            ? ";"
            : "; ";
    this.embeddingLimit = environment.settings().get(EmbeddingLimit.class).levels();
    this.lastBodyWins = environment.settings().get(BodyFormats.class) == BodyFormats.LAST_WINS;
  }

  /** What stands between the names in PR_DISPLAY_TO (D-47). */
  String separator() {
    return separator;
  }

  /** How deep messages can be embedded (RC-024). */
  int embeddingLimit() {
    return embeddingLimit;
  }

  /** Whether writing one format of the body drops the others (D-125). */
  boolean lastBodyWins() {
    return lastBodyWins;
  }

  long now() {
    return environment.now();
  }

  MapiUid newUid() {
    return environment.newUid();
  }

  /** The same properties in less memory. */
  public Props shared(Props props) {
    return props.sharing(tagSets);
  }

  /** The same message class, one string for all messages of the class. */
  String shared(String messageClass) {
    String known = classes.get(messageClass);
    if (known != null) {
      return known;
    }
    if (classes.size() < CLASSES) {
      classes.putIfAbsent(messageClass, messageClass);
    }
    return messageClass;
  }
}
