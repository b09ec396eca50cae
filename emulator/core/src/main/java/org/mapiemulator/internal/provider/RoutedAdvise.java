package org.mapiemulator.internal.provider;

/**
 * A registration that IMAPISession::Advise has passed on to a logon.
 *
 * @param logon the logon
 * @param connection the number that the logon gave
 */
record RoutedAdvise(OpenLogon logon, long connection) {}
