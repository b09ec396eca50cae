package org.mapiemulator.internal.mail.msg;

import org.mapiemulator.internal.mail.MailFile;

/** Sees to it that the streams of a file do not say that they have more than the file. */
final class Budget {

  private final MailFile file;
  private final int all;
  private long left;

  Budget(MailFile file, int all) {
    this.file = file;
    this.all = all;
    this.left = all;
  }

  MailFile file() {
    return file;
  }

  void take(int size, String where) {
    left -= size;
    if (size < 0 || left < 0) {
      throw file.bad(
          "lies about sizes: with "
              + where
              + " ("
              + Integer.toUnsignedString(size)
              + " bytes), its streams say that they have more than the "
              + all
              + " bytes of the file",
          null);
    }
  }
}
