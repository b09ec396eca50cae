package org.mapiemulator.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category and its heading.
 *
 * @param number what makes it the same category in another version
 * @param level its depth, from 0
 * @param values what its rows have in common: the values of all keys up to its level
 * @param from where its rows begin among the leaves
 * @param to where they end
 * @param next the index of the first heading behind it that is not within it
 * @param count how many messages it has, without associated ones
 * @param unread how many of them are unread (SRT-11)
 */
record Heading(
    long number,
    int level,
    List<@Nullable Object> values,
    int from,
    int to,
    int next,
    int count,
    int unread) {}
