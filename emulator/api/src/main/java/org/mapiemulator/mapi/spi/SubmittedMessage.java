package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.Hresult;

/**
 * What a transport says of a message it was given.
 *
 * @param status S_OK, or MAPI_E_WAIT or MAPI_E_NETWORK_ERROR, which say when to try again
 * @param messageReference the reference for EndMessage, with S_OK
 * @param returnParm with the others, seconds to wait before the next attempt
 */
public record SubmittedMessage(Hresult status, int messageReference, int returnParm) {}
