package org.mapiemulator.mapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What IMAPIProp::GetNamesFromIDs gives (NAM-09 to NAM-13).
 *
 * @param tags the properties; a tag without a name has the type PT_ERROR
 * @param names their names in the same order, null where there is none
 */
public record PropNames(List<PropTag> tags, List<PropName> names) {

  /**
   * Copies the lists.
   *
   * @param tags the properties; a tag without a name has the type PT_ERROR
   * @param names their names in the same order, null where there is none
   */
  public PropNames {
    tags = List.copyOf(tags);
    names = Collections.unmodifiableList(new ArrayList<>(names));
  }
}
