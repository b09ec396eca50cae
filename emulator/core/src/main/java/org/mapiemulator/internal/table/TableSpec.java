package org.mapiemulator.internal.table;

import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.Settings;

/**
 * What a table can do, and for whom it was opened.
 *
 * @param kind what it contains
 * @param type what GetStatus tells (TBL-02)
 * @param unicode whether MAPI_UNICODE was given when it was opened (TBL-09)
 * @param settings the settings of the subsystem
 * @param view an identifier that no other view has: instance keys are made of it
 */
public record TableSpec(
    Kind kind, TableType type, boolean unicode, Settings settings, MapiUid view) {

  /** What tables contain, as far as their abilities depend on it. */
  public enum Kind {
    /** Messages: can be categorized, and restricted by recipients and attachments (RES-16). */
    CONTENTS,

    /** Attachments: have no bookmarks (TBL-26). */
    ATTACHMENTS,

    /** Folders of several levels, whose order stays as it is (D-32). */
    DEEP_HIERARCHY,

    /** Anything else. */
    OTHER
  }
}
