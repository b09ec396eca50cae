package org.mapiemulator.mapi.spi;

/**
 * What a transport provider gives for a logon.
 *
 * @param flags see {@link TransportLogonResultFlag}, {@code StringFlag}
 * @param logon the logon object
 */
public record TransportLogon(int flags, XpLogon logon) {}
