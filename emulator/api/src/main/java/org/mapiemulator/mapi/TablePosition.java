package org.mapiemulator.mapi;

/**
 * What IMAPITable::QueryPosition tells (TBL-25, D-65).
 *
 * @param row the next row to be read, from 0; -1 if it is not known
 * @param numerator how far that is
 * @param denominator out of how much, never 0
 */
public record TablePosition(int row, int numerator, int denominator) {}
