package org.mapiemulator.tests.store.concurrent;

/** A message of the model. */
record Mail(Content content, boolean read, int status) {

  Mail with(Content other) {
    return new Mail(other, read, status);
  }

  Mail withRead(boolean now) {
    return new Mail(content, now, status);
  }

  Mail withStatus(int now) {
    return new Mail(content, read, now);
  }
}
