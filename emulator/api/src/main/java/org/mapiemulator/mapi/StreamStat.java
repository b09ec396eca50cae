package org.mapiemulator.mapi;

/**
 * What IStream::Stat tells: the parts of STATSTG that a stream on a property has.
 *
 * @param type STGTY_STREAM, 2
 * @param size in bytes
 * @param mode STGM bits: 0 for reading, 2 for reading and writing
 */
public record StreamStat(int type, long size, int mode) {}
