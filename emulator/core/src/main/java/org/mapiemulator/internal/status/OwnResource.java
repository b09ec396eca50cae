package org.mapiemulator.internal.status;

import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.ResourceMethod;
import org.mapiemulator.mapi.ResourceType;

/** What MAPI itself has a row for in each status table. */
enum OwnResource {
  SUBSYSTEM(1, ResourceType.SUBSYSTEM, "", ResourceMethod.VALIDATE_STATE),
  SPOOLER(
      2,
      ResourceType.SPOOLER,
      "MAPI Spooler",
      ResourceMethod.VALIDATE_STATE,
      ResourceMethod.FLUSH_QUEUES),
  ADDRESS_BOOK(3, ResourceType.AB, "Address Book", ResourceMethod.VALIDATE_STATE);

  private final long row;
  private final ResourceType type;
  private final String displayName;
  private final int methods;

  OwnResource(long row, ResourceType type, String displayName, ResourceMethod... methods) {
    this.row = row;
    this.type = type;
    this.displayName = displayName;
    this.methods = MapiFlag.bits(methods);
  }

  /** The number of its row. */
  long row() {
    return row;
  }

  ResourceType type() {
    return type;
  }

  /** PR_DISPLAY_NAME; the subsystem has the name of the profile. */
  String displayName(String profile) {
    return this == SUBSYSTEM ? profile : displayName;
  }

  /** PR_RESOURCE_METHODS. */
  int methods() {
    return methods;
  }
}
