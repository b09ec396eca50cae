package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;

/**
 * What an address book provider gives for a logon.
 *
 * @param security credentials for the spooler, null for none
 * @param logon the logon object
 */
public record AddressBookLogon(@Nullable Binary security, AbLogon logon) {}
