package org.mapiemulator.tests.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.tests.fixture.RecordingSink;

/** Every method of IMAPISession, called as simply as can be. */
final class SessionMethods {

  private SessionMethods() {}

  /** The 19 methods by name; those that need a parameter get none, which matters to the living. */
  static Map<String, Consumer<MapiSession>> all() {
    Map<String, Consumer<MapiSession>> calls = new LinkedHashMap<>();
    calls.put("getLastError", s -> s.getLastError(Hresult.MAPI_E_NOT_FOUND, 0));
    calls.put("getMsgStoresTable", s -> s.getMsgStoresTable(0));
    calls.put("openMsgStore", s -> s.openMsgStore(0, null, null, 0));
    calls.put("openAddressBook", s -> s.openAddressBook(0, null, 0));
    calls.put("openProfileSection", s -> s.openProfileSection(null, null, 0));
    calls.put("getStatusTable", s -> s.getStatusTable(0));
    calls.put("openEntry", s -> s.openEntry(null, null, 0));
    calls.put("compareEntryIds", s -> s.compareEntryIds(null, null, 0));
    calls.put("advise", s -> s.advise(null, 0, new RecordingSink()));
    calls.put("unadvise", s -> s.unadvise(1));
    calls.put("messageOptions", s -> s.messageOptions(0, 0, null, null));
    calls.put("queryDefaultMessageOpt", s -> s.queryDefaultMessageOpt(null, 0));
    calls.put("enumAdrTypes", s -> s.enumAdrTypes(0));
    calls.put("queryIdentity", MapiSession::queryIdentity);
    calls.put("logoff", s -> s.logoff(0, 0, 0));
    calls.put("setDefaultStore", s -> s.setDefaultStore(1, null));
    calls.put("adminServices", s -> s.adminServices(0));
    calls.put("showForm", s -> s.showForm(0, null, null, null, 0, null, 0, 0, 0, 0, null));
    calls.put("prepareForm", s -> s.prepareForm(null, null));
    return calls;
  }
}
