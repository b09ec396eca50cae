package org.mapiemulator.mapi;

/**
 * What OpenEntry gives: the object and its kind.
 *
 * @param objectType see {@link ObjectType}
 * @param object the object, with one reference for the caller
 */
public record OpenedEntry(int objectType, MapiUnknown object) {}
