package org.mapiemulator.settings;

/**
 * The dialog in which Logoff with MAPI_LOGOFF_UI asks for confirmation.
 *
 * @param client the client that shows it
 * @param uiParam the window it is shown over
 * @param session the session that is to be logged off, for instance {@code session#1}
 */
public record LogoffDialog(String client, long uiParam, String session) {}
