package org.mapiemulator.internal.addressbook;

import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsRow;

/**
 * An entry of a book of contacts.
 *
 * @param number its number in the book, 0 before its first save
 * @param version how often it was saved
 * @param list whether it is a distribution list
 * @param props what was written
 * @param members the members of a distribution list
 */
record Contact(long number, int version, boolean list, Props props, List<PropsRow> members) {

  Contact {
    members = List.copyOf(members);
  }

  static Contact fresh(boolean list, Props props) {
    return new Contact(0, 0, list, props, List.of());
  }

  Contact with(Props now) {
    return new Contact(number, version, list, now, members);
  }

  Contact withMembers(List<PropsRow> now) {
    return new Contact(number, version, list, props, now);
  }

  Contact saved(long as) {
    return new Contact(as, version + 1, list, props, members);
  }
}
