package org.mapiemulator.internal.object;

import java.util.Set;
import org.mapiemulator.mapi.Iid;

/** The kinds of object that clients hold: their names in traces, and their interfaces. */
@SuppressWarnings("ImmutableEnumChecker") // a set of Set.of
enum Kind {
  STORE("store", Iid.MSG_STORE, Iid.MAPI_PROP),
  FOLDER("folder", Iid.MAPI_FOLDER, Iid.MAPI_CONTAINER, Iid.MAPI_PROP),
  MESSAGE("message", Iid.MESSAGE, Iid.MAPI_PROP),
  ATTACHMENT("attachment", Iid.ATTACHMENT, Iid.MAPI_PROP),
  TABLE("table", Iid.MAPI_TABLE),
  STREAM("stream", Iid.STREAM),
  PROFILE_SECTION("profile section", Iid.PROF_SECT, Iid.MAPI_PROP),
  STATUS("status", Iid.MAPI_STATUS, Iid.MAPI_PROP),
  ADDRESS_BOOK("address book", Iid.ADDR_BOOK, Iid.MAPI_PROP),
  AB_CONTAINER("container", Iid.AB_CONTAINER, Iid.MAPI_CONTAINER, Iid.MAPI_PROP),
  MAIL_USER("mail user", Iid.MAIL_USER, Iid.MAPI_PROP),
  DIST_LIST("distribution list", Iid.DIST_LIST, Iid.MAPI_CONTAINER, Iid.MAPI_PROP);

  private final String word;
  private final Set<Iid> iids;

  Kind(String word, Iid... iids) {
    this.word = word;
    this.iids = Set.of(iids);
  }

  String word() {
    return word;
  }

  boolean has(Iid iid) {
    return iid.equals(Iid.UNKNOWN) || iids.contains(iid);
  }
}
