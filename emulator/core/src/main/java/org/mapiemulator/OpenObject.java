package org.mapiemulator;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.lint.Place;

/**
 * Something that a client has not ended yet.
 *
 * @param client the client
 * @param actor whether the client is an actor
 * @param name the object in traces, for instance {@code session#1}; empty for the process itself
 * @param opened what was done to open it: {@code logged on}, {@code made}, {@code advised}, {@code
 *     initialized}
 * @param place where in the user's code that was, if it is known
 * @param missing the calls that end it, in their order, for instance {@code IUnknown::Release}
 */
public record OpenObject(
    String client,
    boolean actor,
    String name,
    String opened,
    Optional<Place> place,
    List<String> missing) {}
