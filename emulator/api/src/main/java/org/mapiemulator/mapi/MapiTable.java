package org.mapiemulator.mapi;

/**
 * IMAPITable: a view on a table.
 *
 * <p>The seam has the identity of this interface so far, not its methods.
 */
@ComInterface(name = "IMAPITable", iid = "{00020301-0000-0000-C000-000000000046}")
public interface MapiTable extends MapiUnknown {}
