package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;

/**
 * One attachment of a saved message.
 *
 * @param number what PR_RECORD_KEY is made of: it stays, unlike PR_ATTACH_NUM (ATT-06)
 * @param props what is stored
 * @param embedded the message that PR_ATTACH_DATA_OBJ is, null if it is none
 */
public record AttachState(long number, Props props, @Nullable MessageState embedded) {}
