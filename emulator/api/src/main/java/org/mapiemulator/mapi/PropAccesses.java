package org.mapiemulator.mapi;

import java.util.List;

/**
 * What IPropData::HrGetPropAccess gives.
 *
 * @param tags the properties; a tag of 0 stands for one that was asked for and was deleted
 * @param access what may be done with each, see {@link PropAccess}
 */
public record PropAccesses(List<PropTag> tags, List<Integer> access) {

  /**
   * Copies the lists.
   *
   * @param tags the properties
   * @param access what may be done with each
   */
  public PropAccesses {
    tags = List.copyOf(tags);
    access = List.copyOf(access);
  }
}
