package org.mapiemulator.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level of headings.
 *
 * @param keys the keys whose values make a category: several where they are combined (SRT-12)
 * @param byValue by which value of their rows categories are ordered, if not by their own (SRT-13)
 * @param largest whether that is the largest value of the rows, not the smallest
 */
record CategoryLevel(List<SortKey> keys, @Nullable SortKey byValue, boolean largest) {}
