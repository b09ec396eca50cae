package org.mapiemulator.mapi;

/**
 * IAttach: an attachment of a message. Its changes are there after its own SaveChanges and that of
 * the message (ATT-02). The headers call its identifier IID_IAttachment.
 */
@ComInterface(name = "IAttach", iid = "{00020308-0000-0000-C000-000000000046}")
public interface Attach extends MapiProp {}
