package org.mapiemulator.mapi;

/**
 * IProviderAdmin: the providers of one message service.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IProviderAdmin", iid = "{00020325-0000-0000-C000-000000000046}")
public interface ProviderAdmin extends MapiUnknown {}
