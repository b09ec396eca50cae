package org.mapiemulator.settings;

/** What becomes of MSGFLAG_UNSENT when a message is submitted (D-117). */
public enum UnsentAtSubmission implements Setting {
  /** It is set until the message was sent. The default. */
  SET,

  /** It is cleared with a successful SubmitMessage, as Exchange does (RD-013). */
  CLEARED
}
