package org.mapiemulator.internal.store;

/**
 * A row of a hierarchy table.
 *
 * @param folder the folder
 * @param depth PR_DEPTH: 0 for the children of the table's own folder (CON-06)
 */
record FolderRow(FolderState folder, int depth) {}
