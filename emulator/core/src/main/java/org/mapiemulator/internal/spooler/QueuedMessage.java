package org.mapiemulator.internal.spooler;

import org.mapiemulator.mapi.EntryId;

/**
 * A row of an outgoing queue.
 *
 * @param entryId the message
 * @param submitFlags PR_SUBMIT_FLAGS
 * @param subject PR_SUBJECT, empty if there is none
 * @param submitted PR_CLIENT_SUBMIT_TIME, a FILETIME; 0 if there is none
 */
record QueuedMessage(EntryId entryId, int submitFlags, String subject, long submitted) {}
