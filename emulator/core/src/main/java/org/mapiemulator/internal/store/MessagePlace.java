package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;

/** Where an open message belongs: in a folder, or in an attachment. */
interface MessagePlace {

  /**
   * What a save gave.
   *
   * @param state the message as it is stored from now on
   * @param lost whether that is what somebody else saved, and what this save contained is lost
   *     (SaveConflict.SILENT_LOSS)
   */
  record Saved(MessageState state, boolean lost) {}

  /**
   * Saves a message there.
   *
   * @param base what the working copy grew out of, null for a new message
   * @param force whether the save overwrites that of somebody else (PRP-12)
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_OBJECT_CHANGED, MAPI_E_OBJECT_DELETED,
   *     MAPI_E_TOO_COMPLEX
   */
  Saved save(@Nullable MessageState base, Draft draft, boolean force);

  /**
   * Throws MAPI_E_OBJECT_DELETED if the message is not there any more (PRP-13).
   *
   * @param base what the working copy grew out of
   */
  void requireThere(MessageState base);

  /**
   * Throws MAPI_E_SUBMITTED if the message waits to be sent already; the spooler may go on with it
   * (SUB-09).
   */
  void requireNotWaiting(MessageState base);

  /**
   * Saves a message and puts it into the outgoing queue, all at once (SUB-02, SUB-03).
   *
   * @param base what the working copy grew out of, null for a new message
   * @return the message as it waits there
   */
  MessageState submit(@Nullable MessageState base, Draft draft, boolean preprocess);

  /**
   * Changes the read state at once (RDS-08).
   *
   * @param base what the working copy grew out of
   * @param mine how many objects with write access to the message the caller itself is
   * @return the message as it is stored from now on, and whether a report is due
   */
  ReadState read(MessageState base, int readFlags, int mine);

  /** The number of the message before its first save, 0 if it has none yet (D-05). */
  long reserved();

  /** The folder of the message, 0 for an embedded one. */
  long folder(@Nullable MessageState base);

  /** Whether the message is an associated one (FLD-13). */
  boolean isAssociated();

  /** The attachment that the message is in, null for one in a folder. */
  @Nullable AttachObject attachment();
}
