package org.mapiemulator.mapi;

/**
 * IProfSect: a profile section.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IProfSect", iid = "{00020304-0000-0000-C000-000000000046}")
public interface ProfSect extends MapiProp {}
