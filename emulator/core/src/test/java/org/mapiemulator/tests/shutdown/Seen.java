package org.mapiemulator.tests.shutdown;

import java.util.List;
import org.mapiemulator.mapi.Hresult;

/**
 * What was seen of a fast shutdown, or what should be.
 *
 * @param results what the client got: of QueryInterface if that failed, otherwise of the three
 *     calls
 * @param calls what the providers were called in each of them, in its order
 * @param afterwards what QueryIdentity, a new logon and Release give afterwards
 */
record Seen(List<Hresult> results, List<List<String>> calls, List<String> afterwards) {

  static final List<Hresult> NO_INTERFACE = List.of(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);

  static final List<String> WORKS = List.of("works", "works", "works");

  static final List<String> OVER =
      List.of("MAPI_E_END_OF_SESSION", "MAPI_E_NOT_INITIALIZED", "works");
}
