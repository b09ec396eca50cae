package org.mapiemulator.mapi;

/**
 * What IStream::CopyTo did.
 *
 * @param read bytes that were read
 * @param written bytes that were written
 */
public record StreamCopied(long read, long written) {}
