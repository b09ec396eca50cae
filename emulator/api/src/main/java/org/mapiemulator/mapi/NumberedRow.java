package org.mapiemulator.mapi;

/**
 * What ITableData::HrQueryRow gives.
 *
 * @param row the row
 * @param rowNumber its place in the table, from 0
 */
public record NumberedRow(Row row, int rowNumber) {}
