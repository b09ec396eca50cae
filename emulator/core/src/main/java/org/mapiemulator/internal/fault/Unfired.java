package org.mapiemulator.internal.fault;

import java.util.List;

/**
 * A fault that never fired.
 *
 * @param plan the fault
 * @param words the fault in words
 * @param nearest what came close, line by line
 */
public record Unfired(Plan plan, String words, List<String> nearest) {}
