package org.mapiemulator.mapi;

/**
 * IMAPIContainer: an object that contains others.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IMAPIContainer", iid = "{0002030B-0000-0000-C000-000000000046}")
public interface MapiContainer extends MapiProp {}
