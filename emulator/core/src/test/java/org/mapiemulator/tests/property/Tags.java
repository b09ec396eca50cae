package org.mapiemulator.tests.property;

import org.mapiemulator.mapi.PropTag;

/** Tags in the types that tests ask for. */
final class Tags {

  static final PropTag SUBJECT = new PropTag(0x0037001F);
  static final PropTag SUBJECT_A = new PropTag(0x0037001E);
  static final PropTag IMPORTANCE = new PropTag(0x00170003);
  static final PropTag PRIORITY = new PropTag(0x00260003);
  static final PropTag MESSAGE_CLASS = new PropTag(0x001A001F);
  static final PropTag BODY = new PropTag(0x1000001F);
  static final PropTag BODY_A = new PropTag(0x1000001E);
  static final PropTag HTML = new PropTag(0x10130102);
  static final PropTag BODY_HTML = new PropTag(0x1013001F);
  static final PropTag BODY_HTML_A = new PropTag(0x1013001E);
  static final PropTag INTERNET_CPID = new PropTag(0x3FDE0003);
  static final PropTag ENTRYID = new PropTag(0x0FFF0102);
  static final PropTag RECIPIENTS = new PropTag(0x0E12000D);
  static final PropTag ATTACHMENTS = new PropTag(0x0E13000D);
  static final PropTag DATA_BIN = new PropTag(0x37010102);
  static final PropTag DATA_OBJ = new PropTag(0x3701000D);
  static final PropTag SUPPORT_MASK = new PropTag(0x340D0003);
  static final PropTag UNICODE_MASK = new PropTag(0x340F0003);
  static final PropTag SECURE = new PropTag(0x67F0001F);
  static final PropTag KEYWORDS = new PropTag(0x6800101F);
  static final PropTag KEYWORDS_A = new PropTag(0x6800101E);
  static final PropTag NUMBERS = new PropTag(0x68011003);
  static final PropTag FLAG = new PropTag(0x6802000B);
  static final PropTag SUBMIT_TIME = new PropTag(0x00390040);
  static final PropTag SEARCH_KEY = new PropTag(0x300B0102);

  private Tags() {}

  /** A tag with another type. */
  static PropTag typed(PropTag tag, int type) {
    return tag.withType(type);
  }

  static PropTag unspecified(PropTag tag) {
    return tag.withType(0);
  }
}
