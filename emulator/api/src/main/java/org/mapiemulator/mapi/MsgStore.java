package org.mapiemulator.mapi;

/**
 * IMsgStore: a message store.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IMsgStore", iid = "{00020306-0000-0000-C000-000000000046}")
public interface MsgStore extends MapiProp {}
