package org.mapiemulator.loss;

/** What of a thing was lost. */
public enum LossKind {
  /** A message that was never written; nothing is left of it. */
  NEW_MESSAGE("new message"),

  /** Changes of a message; it is as it was written last. */
  CHANGED_MESSAGE("changed message"),

  /** The move of a message; it is back where it was. */
  MOVED_MESSAGE("moved message"),

  /** The deletion of a message; it is back. */
  DELETED_MESSAGE("deleted message"),

  /** The submission of a message; nobody will send it. */
  SUBMISSION("submitted message"),

  /** A folder that was never written. */
  NEW_FOLDER("new folder"),

  /** Changes of a folder. */
  CHANGED_FOLDER("changed folder"),

  /** The move of a folder; it is back where it was. */
  MOVED_FOLDER("moved folder"),

  /** The deletion of a folder; it is back. */
  DELETED_FOLDER("deleted folder"),

  /** Properties of the message store. */
  STORE_PROPERTIES("store properties"),

  /** The choice of receive folders. */
  RECEIVE_FOLDERS("receive folders"),

  /** What of a message was not saved. */
  UNSAVED_MESSAGE("unsaved message"),

  /** What of an attachment was not saved. */
  UNSAVED_ATTACHMENT("unsaved attachment"),

  /** What was written to a stream that was not committed. */
  UNCOMMITTED_STREAM("uncommitted stream"),

  /** What a provider kept by itself. */
  PROVIDER_STATE("provider state");

  private final String words;

  LossKind(String words) {
    this.words = words;
  }

  /**
   * The kind in words.
   *
   * @return for instance {@code new message}
   */
  public String words() {
    return words;
  }
}
