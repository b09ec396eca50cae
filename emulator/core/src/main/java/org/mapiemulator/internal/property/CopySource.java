package org.mapiemulator.internal.property;

import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/**
 * A property on its way to another object.
 *
 * @param index its place in the list of the caller, or among all properties
 * @param tag the tag for problems
 * @param value the value, with the tag of the source
 */
record CopySource(int index, PropTag tag, PropValue value) {

  int id() {
    return value.tag().id();
  }
}
