package org.mapiemulator.mapi;

/**
 * IMAPIProp: an object with properties.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IMAPIProp", iid = "{00020303-0000-0000-C000-000000000046}")
public interface MapiProp extends MapiUnknown {}
