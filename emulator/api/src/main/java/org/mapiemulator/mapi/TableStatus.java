package org.mapiemulator.mapi;

/**
 * What IMAPITable::GetStatus tells (TBL-02).
 *
 * @param status see {@link TableState}
 * @param type see {@link TableType}
 */
public record TableStatus(int status, int type) {}
