package org.mapiemulator.internal.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.Row;

/** ADRLIST that is changed in place: a provider works on a copy, which is written back. */
final class AddressList {

  private final List<Row> given;
  private final List<Row> working;

  private AddressList(List<Row> given, List<Row> working) {
    this.given = given;
    this.working = working;
  }

  /** Checks a list of a client's: it must be there, without gaps, and open to changes. */
  static AddressList of(@Nullable List<Row> list, String parameter) {
    List<Row> recipients = Checks.pointer(list, parameter);
    List<Row> copy = new ArrayList<>(recipients);
    Checks.elements(copy, parameter);
    try {
      recipients.replaceAll(same -> same);
    } catch (UnsupportedOperationException e) {
      throw MapiFailure.invalidParameter(parameter + " is a list that cannot be changed");
    }
    return new AddressList(recipients, copy);
  }

  List<Row> working() {
    return working;
  }

  /** Gives the client what has become of the recipients, also if the call fails. */
  void keep() {
    for (int i = 0; i < Math.min(given.size(), working.size()); i++) {
      @Nullable Row row = working.get(i);
      if (row != null) {
        given.set(i, row);
      }
    }
  }

  int size() {
    return working.size();
  }
}
