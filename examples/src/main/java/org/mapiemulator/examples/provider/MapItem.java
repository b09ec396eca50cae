package org.mapiemulator.examples.provider;

import java.util.List;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/**
 * A folder or a message.
 *
 * @param id its number in the store
 * @param parent the folder that it is in
 * @param isFolder whether it is a folder
 * @param props its properties, those included that the store computes
 */
record MapItem(long id, long parent, boolean isFolder, List<PropValue> props) {

  /** The text of a property, empty if there is none. */
  String text(PropTag tag) {
    return props.stream()
        .filter(value -> value.tag().equals(tag))
        .map(PropValue::text)
        .findFirst()
        .orElse("");
  }
}
