package org.mapiemulator.mapi;

/**
 * IAddrBook: the address book.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IAddrBook", iid = "{00020309-0000-0000-C000-000000000046}")
public interface AddrBook extends MapiProp {}
