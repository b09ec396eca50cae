package org.mapiemulator.mailbox;

import org.jspecify.annotations.Nullable;

/** A file could not be imported; the mailbox is as it was before. */
public final class MailImportException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message names the file, the place in it, what is wrong, and what to do
   * @param cause what the reading library threw, null if it was none
   */
  public MailImportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
