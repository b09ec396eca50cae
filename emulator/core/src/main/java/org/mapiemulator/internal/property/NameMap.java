package org.mapiemulator.internal.property;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;

/** The names of named properties and their identifiers, 0x8000 to 0xFFFE (NAM-15). */
public interface NameMap {

  /**
   * The identifier of a name; it is permanent at once.
   *
   * @return 0 if there is none and none shall be made
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_TOO_BIG if no identifier is left
   */
  int id(PropName name, boolean create);

  /** The name of an identifier, null if it has none. */
  @Nullable PropName name(int id);

  /** All identifiers that have a name, in the order in which they were made. */
  List<Integer> ids();

  /** PR_MAPPING_SIGNATURE: equal for objects that share their names (D-24). */
  MapiUid signature();
}
