package org.mapiemulator.internal.store;

import org.mapiemulator.mapi.PropTags;

/** Identifiers of properties that saves of messages and attachments treat in a way of their own. */
final class Ids {

  static final int CLASS = PropTags.PR_MESSAGE_CLASS.id();
  static final int SUBJECT = PropTags.PR_SUBJECT.id();
  static final int PREFIX = PropTags.PR_SUBJECT_PREFIX.id();
  static final int NORMALIZED = PropTags.PR_NORMALIZED_SUBJECT.id();
  static final int FLAGS = PropTags.PR_MESSAGE_FLAGS.id();
  static final int SIZE = PropTags.PR_MESSAGE_SIZE.id();
  static final int CREATED = PropTags.PR_CREATION_TIME.id();
  static final int MODIFIED = PropTags.PR_LAST_MODIFICATION_TIME.id();
  static final int SEARCH_KEY = PropTags.PR_SEARCH_KEY.id();
  static final int RECORD_KEY = PropTags.PR_RECORD_KEY.id();
  static final int ENTRYID = PropTags.PR_ENTRYID.id();
  static final int BODY = PropTags.PR_BODY.id();
  static final int RTF = PropTags.PR_RTF_COMPRESSED.id();
  static final int HTML = PropTags.PR_HTML.id();
  static final int RTF_IN_SYNC = PropTags.PR_RTF_IN_SYNC.id();
  static final int RECIPIENTS = PropTags.PR_MESSAGE_RECIPIENTS.id();
  static final int ATTACHMENTS = PropTags.PR_MESSAGE_ATTACHMENTS.id();
  static final int RECEIPT_REQUESTED = PropTags.PR_READ_RECEIPT_REQUESTED.id();
  static final int NONRECEIPT_REQUESTED = PropTags.PR_NON_RECEIPT_NOTIFICATION_REQUESTED.id();
  static final int DELETE_AFTER_SUBMIT = PropTags.PR_DELETE_AFTER_SUBMIT.id();
  static final int SENTMAIL = PropTags.PR_SENTMAIL_ENTRYID.id();
  static final int CLIENT_SUBMIT_TIME = PropTags.PR_CLIENT_SUBMIT_TIME.id();
  static final int DELIVERY_TIME = PropTags.PR_MESSAGE_DELIVERY_TIME.id();
  static final int RESPONSIBILITY = PropTags.PR_RESPONSIBILITY.id();
  static final int ROWID = PropTags.PR_ROWID.id();
  static final int ATTACH_NUM = PropTags.PR_ATTACH_NUM.id();
  static final int ATTACH_SIZE = PropTags.PR_ATTACH_SIZE.id();
  static final int ATTACH_METHOD = PropTags.PR_ATTACH_METHOD.id();
  static final int ATTACH_DATA = PropTags.PR_ATTACH_DATA_BIN.id();
  static final int RENDERING = PropTags.PR_RENDERING_POSITION.id();

  /** What the store knows of a message without storing it among its properties; ascending. */
  static final int[] COMPUTED = {
    PropTags.PR_PARENT_DISPLAY.id(),
    FLAGS,
    SIZE,
    PropTags.PR_PARENT_ENTRYID.id(),
    RECIPIENTS,
    ATTACHMENTS,
    PropTags.PR_SUBMIT_FLAGS.id(),
    PropTags.PR_MSG_STATUS.id(),
    PropTags.PR_HASATTACH.id(),
    PropTags.PR_ACCESS.id(),
    PropTags.PR_INSTANCE_KEY.id(),
    PropTags.PR_ACCESS_LEVEL.id(),
    PropTags.PR_MAPPING_SIGNATURE.id(),
    RECORD_KEY,
    PropTags.PR_STORE_RECORD_KEY.id(),
    PropTags.PR_STORE_ENTRYID.id(),
    PropTags.PR_OBJECT_TYPE.id(),
    ENTRYID,
    CREATED,
    MODIFIED
  };

  private Ids() {}
}
