package org.mapiemulator.mapi;

/**
 * IMsgServiceAdmin: administration of the message services of a profile.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IMsgServiceAdmin", iid = "{0002031D-0000-0000-C000-000000000046}")
public interface MsgServiceAdmin extends MapiUnknown {}
