package org.mapiemulator.settings;

/**
 * The configuration dialog of one message service, as MAPI_SERVICE_UI_ALWAYS shows it (rule R-127).
 *
 * @param client the client that shows it
 * @param uiParam the window it is shown over
 * @param profile the profile
 * @param service the service; for now the name of a store of the profile
 */
public record ServiceDialog(String client, long uiParam, String profile, String service) {}
