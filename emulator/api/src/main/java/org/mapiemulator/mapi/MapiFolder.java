package org.mapiemulator.mapi;

/**
 * IMAPIFolder: a folder.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IMAPIFolder", iid = "{0002030C-0000-0000-C000-000000000046}")
public interface MapiFolder extends MapiContainer {}
