package org.mapiemulator.mapi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * MAPINAMEID: the name of a named property (NAM-05). It can hold what no provider accepts: no
 * property set, or a kind that does not exist.
 *
 * @param propertySet the property set, see {@link PropertySets}
 * @param kind see {@link PropNameKind}
 * @param id the number, for MNID_ID
 * @param name the string, for MNID_STRING; compared with regard to case (NAM-06)
 */
public record PropName(@Nullable MapiUid propertySet, int kind, int id, @Nullable String name) {

  /**
   * Makes a name that is a number.
   *
   * @param propertySet the property set
   * @param id the number
   * @return the name, of kind MNID_ID
   */
  public static PropName of(MapiUid propertySet, int id) {
    return new PropName(propertySet, PropNameKind.ID.value(), id, null);
  }

  /**
   * Makes a name that is a string.
   *
   * @param propertySet the property set
   * @param name the string
   * @return the name, of kind MNID_STRING
   */
  public static PropName of(MapiUid propertySet, String name) {
    return new PropName(propertySet, PropNameKind.STRING.value(), 0, name);
  }

  /**
   * The name for a reader.
   *
   * @return for instance {@code PS_PUBLIC_STRINGS/"Keywords"} or {@code PSETID_Common/0x8554}
   */
  @Override
  public String toString() {
    String set = propertySet == null ? "null" : PropertySets.nameOf(propertySet);
    return set
        + "/"
        + (name == null ? "0x" + String.format(Locale.ROOT, "%04X", id) : "\"" + name + "\"");
  }
}
