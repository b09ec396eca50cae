package org.mapiemulator.mapi;

/**
 * IMessage: a message.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IMessage", iid = "{00020307-0000-0000-C000-000000000046}")
public interface Message extends MapiProp {}
