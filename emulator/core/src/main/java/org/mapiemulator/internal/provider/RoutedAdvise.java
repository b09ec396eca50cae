package org.mapiemulator.internal.provider;

import org.mapiemulator.internal.object.AdvisedSink;

/**
 * A registration that IMAPISession::Advise has passed on to a logon.
 *
 * @param route the logon
 * @param connection the number that the logon gave
 * @param sink the client's sink
 */
record RoutedAdvise(Route route, long connection, AdvisedSink sink) {}
