package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MsgStore;

/**
 * What a message store provider gives for a logon.
 *
 * @param status S_OK, or MAPI_W_ERRORS_RETURNED if the store could be opened with loss only
 * @param logon the logon object, null if the store was open already
 * @param store the store, with one reference for the caller
 * @param spoolSecurity what SpoolerLogon is to get, null for nothing
 */
public record StoreLogon(
    Hresult status, @Nullable MsLogon logon, MsgStore store, @Nullable Binary spoolSecurity) {}
