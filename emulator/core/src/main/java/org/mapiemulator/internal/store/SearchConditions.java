package org.mapiemulator.internal.store;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.settings.Settings;

/**
 * The conditions of a mailbox's searches, each compiled once. They are no part of the mailbox's
 * value, because they depend on the settings of the machine that it is opened on.
 */
final class SearchConditions {

  private final PropSettings settings;
  private final Map<Search.Criterion, Condition> compiled =
      Collections.synchronizedMap(new WeakHashMap<>());

  SearchConditions(Settings settings) {
    this.settings = PropSettings.of(settings);
  }

  /**
   * The condition of a search.
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_TOO_COMPLEX
   */
  Condition of(Search.Criterion criterion) {
    return compiled.computeIfAbsent(
        criterion, any -> Condition.compile(criterion.restriction(), settings, true));
  }
}
