package org.mapiemulator.internal.store;

/**
 * A message that waits to be sent.
 *
 * @param submission its place in the queue: a later submission has a larger number (SUB-06)
 * @param message the message as it is in its folder
 * @param preprocess whether a preprocessor has to see it first (SUB-09)
 */
public record Queued(long submission, MessageState message, boolean preprocess) {

  Queued with(MessageState changed) {
    return new Queued(submission, changed, preprocess);
  }

  /** Preprocessing is over; the place in the queue stays. */
  Queued preprocessed() {
    return new Queued(submission, message, false);
  }
}
