package org.mapiemulator.mapi;

import java.util.Optional;

/**
 * Tags of properties by their names in the headers.
 *
 * <p>A name without {@code _W} or {@code _A} is the Unicode form of a string. This file is made of
 * the table {@code properties.tsv}, which lies beside the specification: change the table, and run
 * the test of this class with {@code -Dgolden.rewrite=true}.
 */
public final class PropTags {

  /** 0x00000001, PT_NULL. */
  public static final PropTag PR_NULL = new PropTag(0x00000001);

  /** 0x00010003, PT_LONG. */
  public static final PropTag PR_ACKNOWLEDGEMENT_MODE = new PropTag(0x00010003);

  /** 0x0002000B, PT_BOOLEAN. */
  public static final PropTag PR_ALTERNATE_RECIPIENT_ALLOWED = new PropTag(0x0002000B);

  /** 0x00030102, PT_BINARY. */
  public static final PropTag PR_AUTHORIZING_USERS = new PropTag(0x00030102);

  /** 0x0004001F, PT_UNICODE. */
  public static final PropTag PR_AUTO_FORWARD_COMMENT = new PropTag(0x0004001F);

  /** 0x0004001E, PT_STRING8. */
  public static final PropTag PR_AUTO_FORWARD_COMMENT_A = new PropTag(0x0004001E);

  /** 0x0004001F, PT_UNICODE. */
  public static final PropTag PR_AUTO_FORWARD_COMMENT_W = new PropTag(0x0004001F);

  /** 0x0005000B, PT_BOOLEAN. */
  public static final PropTag PR_AUTO_FORWARDED = new PropTag(0x0005000B);

  /** 0x00060102, PT_BINARY. */
  public static final PropTag PR_CONTENT_CONFIDENTIALITY_ALGORITHM_ID = new PropTag(0x00060102);

  /** 0x00070102, PT_BINARY. */
  public static final PropTag PR_CONTENT_CORRELATOR = new PropTag(0x00070102);

  /** 0x0008001F, PT_UNICODE. */
  public static final PropTag PR_CONTENT_IDENTIFIER = new PropTag(0x0008001F);

  /** 0x0008001E, PT_STRING8. */
  public static final PropTag PR_CONTENT_IDENTIFIER_A = new PropTag(0x0008001E);

  /** 0x0008001F, PT_UNICODE. */
  public static final PropTag PR_CONTENT_IDENTIFIER_W = new PropTag(0x0008001F);

  /** 0x00090003, PT_LONG. */
  public static final PropTag PR_CONTENT_LENGTH = new PropTag(0x00090003);

  /** 0x000A000B, PT_BOOLEAN. */
  public static final PropTag PR_CONTENT_RETURN_REQUESTED = new PropTag(0x000A000B);

  /** 0x000B0102, PT_BINARY. */
  public static final PropTag PR_CONVERSATION_KEY = new PropTag(0x000B0102);

  /** 0x000C0102, PT_BINARY. */
  public static final PropTag PR_CONVERSION_EITS = new PropTag(0x000C0102);

  /** 0x000D000B, PT_BOOLEAN. */
  public static final PropTag PR_CONVERSION_WITH_LOSS_PROHIBITED = new PropTag(0x000D000B);

  /** 0x000E0102, PT_BINARY. */
  public static final PropTag PR_CONVERTED_EITS = new PropTag(0x000E0102);

  /** 0x000F0040, PT_SYSTIME. */
  public static final PropTag PR_DEFERRED_DELIVERY_TIME = new PropTag(0x000F0040);

  /** 0x00100040, PT_SYSTIME. */
  public static final PropTag PR_DELIVER_TIME = new PropTag(0x00100040);

  /** 0x00110003, PT_LONG. */
  public static final PropTag PR_DISCARD_REASON = new PropTag(0x00110003);

  /** 0x0012000B, PT_BOOLEAN. */
  public static final PropTag PR_DISCLOSURE_OF_RECIPIENTS = new PropTag(0x0012000B);

  /** 0x00130102, PT_BINARY. */
  public static final PropTag PR_DL_EXPANSION_HISTORY = new PropTag(0x00130102);

  /** 0x0014000B, PT_BOOLEAN. */
  public static final PropTag PR_DL_EXPANSION_PROHIBITED = new PropTag(0x0014000B);

  /** 0x00150040, PT_SYSTIME. */
  public static final PropTag PR_EXPIRY_TIME = new PropTag(0x00150040);

  /** 0x0016000B, PT_BOOLEAN. */
  public static final PropTag PR_IMPLICIT_CONVERSION_PROHIBITED = new PropTag(0x0016000B);

  /** 0x00170003, PT_LONG. */
  public static final PropTag PR_IMPORTANCE = new PropTag(0x00170003);

  /** 0x00180102, PT_BINARY. */
  public static final PropTag PR_IPM_ID = new PropTag(0x00180102);

  /** 0x00190040, PT_SYSTIME. */
  public static final PropTag PR_LATEST_DELIVERY_TIME = new PropTag(0x00190040);

  /** 0x001A001F, PT_UNICODE. */
  public static final PropTag PR_MESSAGE_CLASS = new PropTag(0x001A001F);

  /** 0x001A001E, PT_STRING8. */
  public static final PropTag PR_MESSAGE_CLASS_A = new PropTag(0x001A001E);

  /** 0x001A001F, PT_UNICODE. */
  public static final PropTag PR_MESSAGE_CLASS_W = new PropTag(0x001A001F);

  /** 0x001B0102, PT_BINARY. */
  public static final PropTag PR_MESSAGE_DELIVERY_ID = new PropTag(0x001B0102);

  /** 0x001E0102, PT_BINARY. */
  public static final PropTag PR_MESSAGE_SECURITY_LABEL = new PropTag(0x001E0102);

  /** 0x001F0102, PT_BINARY. */
  public static final PropTag PR_OBSOLETED_IPMS = new PropTag(0x001F0102);

  /** 0x00200102, PT_BINARY. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIPIENT_NAME = new PropTag(0x00200102);

  /** 0x00210102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_EITS = new PropTag(0x00210102);

  /** 0x00220102, PT_BINARY. */
  public static final PropTag PR_ORIGINATOR_CERTIFICATE = new PropTag(0x00220102);

  /** 0x0023000B, PT_BOOLEAN. */
  public static final PropTag PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED = new PropTag(0x0023000B);

  /** 0x00240102, PT_BINARY. */
  public static final PropTag PR_ORIGINATOR_RETURN_ADDRESS = new PropTag(0x00240102);

  /** 0x00250102, PT_BINARY. */
  public static final PropTag PR_PARENT_KEY = new PropTag(0x00250102);

  /** 0x00260003, PT_LONG. */
  public static final PropTag PR_PRIORITY = new PropTag(0x00260003);

  /** 0x00270102, PT_BINARY. */
  public static final PropTag PR_ORIGIN_CHECK = new PropTag(0x00270102);

  /** 0x0028000B, PT_BOOLEAN. */
  public static final PropTag PR_PROOF_OF_SUBMISSION_REQUESTED = new PropTag(0x0028000B);

  /** 0x0029000B, PT_BOOLEAN. */
  public static final PropTag PR_READ_RECEIPT_REQUESTED = new PropTag(0x0029000B);

  /** 0x002A0040, PT_SYSTIME. */
  public static final PropTag PR_RECEIPT_TIME = new PropTag(0x002A0040);

  /** 0x002B000B, PT_BOOLEAN. */
  public static final PropTag PR_RECIPIENT_REASSIGNMENT_PROHIBITED = new PropTag(0x002B000B);

  /** 0x002C0102, PT_BINARY. */
  public static final PropTag PR_REDIRECTION_HISTORY = new PropTag(0x002C0102);

  /** 0x002D0102, PT_BINARY. */
  public static final PropTag PR_RELATED_IPMS = new PropTag(0x002D0102);

  /** 0x002E0003, PT_LONG. */
  public static final PropTag PR_ORIGINAL_SENSITIVITY = new PropTag(0x002E0003);

  /** 0x002F001F, PT_UNICODE. */
  public static final PropTag PR_LANGUAGES = new PropTag(0x002F001F);

  /** 0x002F001E, PT_STRING8. */
  public static final PropTag PR_LANGUAGES_A = new PropTag(0x002F001E);

  /** 0x002F001F, PT_UNICODE. */
  public static final PropTag PR_LANGUAGES_W = new PropTag(0x002F001F);

  /** 0x00300040, PT_SYSTIME. */
  public static final PropTag PR_REPLY_TIME = new PropTag(0x00300040);

  /** 0x00310102, PT_BINARY. */
  public static final PropTag PR_REPORT_TAG = new PropTag(0x00310102);

  /** 0x00320040, PT_SYSTIME. */
  public static final PropTag PR_REPORT_TIME = new PropTag(0x00320040);

  /** 0x0033000B, PT_BOOLEAN. */
  public static final PropTag PR_RETURNED_IPM = new PropTag(0x0033000B);

  /** 0x00340003, PT_LONG. */
  public static final PropTag PR_SECURITY = new PropTag(0x00340003);

  /** 0x0035000B, PT_BOOLEAN. */
  public static final PropTag PR_INCOMPLETE_COPY = new PropTag(0x0035000B);

  /** 0x00360003, PT_LONG. */
  public static final PropTag PR_SENSITIVITY = new PropTag(0x00360003);

  /** 0x0037001F, PT_UNICODE. */
  public static final PropTag PR_SUBJECT = new PropTag(0x0037001F);

  /** 0x0037001E, PT_STRING8. */
  public static final PropTag PR_SUBJECT_A = new PropTag(0x0037001E);

  /** 0x0037001F, PT_UNICODE. */
  public static final PropTag PR_SUBJECT_W = new PropTag(0x0037001F);

  /** 0x00380102, PT_BINARY. */
  public static final PropTag PR_SUBJECT_IPM = new PropTag(0x00380102);

  /** 0x00390040, PT_SYSTIME. */
  public static final PropTag PR_CLIENT_SUBMIT_TIME = new PropTag(0x00390040);

  /** 0x003A001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_NAME = new PropTag(0x003A001F);

  /** 0x003A001E, PT_STRING8. */
  public static final PropTag PR_REPORT_NAME_A = new PropTag(0x003A001E);

  /** 0x003A001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_NAME_W = new PropTag(0x003A001F);

  /** 0x003B0102, PT_BINARY. */
  public static final PropTag PR_SENT_REPRESENTING_SEARCH_KEY = new PropTag(0x003B0102);

  /** 0x003C0102, PT_BINARY. */
  public static final PropTag PR_X400_CONTENT_TYPE = new PropTag(0x003C0102);

  /** 0x003D001F, PT_UNICODE. */
  public static final PropTag PR_SUBJECT_PREFIX = new PropTag(0x003D001F);

  /** 0x003D001E, PT_STRING8. */
  public static final PropTag PR_SUBJECT_PREFIX_A = new PropTag(0x003D001E);

  /** 0x003D001F, PT_UNICODE. */
  public static final PropTag PR_SUBJECT_PREFIX_W = new PropTag(0x003D001F);

  /** 0x003E0003, PT_LONG. */
  public static final PropTag PR_NON_RECEIPT_REASON = new PropTag(0x003E0003);

  /** 0x003F0102, PT_BINARY. */
  public static final PropTag PR_RECEIVED_BY_ENTRYID = new PropTag(0x003F0102);

  /** 0x0040001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_NAME = new PropTag(0x0040001F);

  /** 0x0040001E, PT_STRING8. */
  public static final PropTag PR_RECEIVED_BY_NAME_A = new PropTag(0x0040001E);

  /** 0x0040001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_NAME_W = new PropTag(0x0040001F);

  /** 0x00410102, PT_BINARY. */
  public static final PropTag PR_SENT_REPRESENTING_ENTRYID = new PropTag(0x00410102);

  /** 0x0042001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_NAME = new PropTag(0x0042001F);

  /** 0x0042001E, PT_STRING8. */
  public static final PropTag PR_SENT_REPRESENTING_NAME_A = new PropTag(0x0042001E);

  /** 0x0042001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_NAME_W = new PropTag(0x0042001F);

  /** 0x00430102, PT_BINARY. */
  public static final PropTag PR_RCVD_REPRESENTING_ENTRYID = new PropTag(0x00430102);

  /** 0x0044001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_NAME = new PropTag(0x0044001F);

  /** 0x0044001E, PT_STRING8. */
  public static final PropTag PR_RCVD_REPRESENTING_NAME_A = new PropTag(0x0044001E);

  /** 0x0044001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_NAME_W = new PropTag(0x0044001F);

  /** 0x00450102, PT_BINARY. */
  public static final PropTag PR_REPORT_ENTRYID = new PropTag(0x00450102);

  /** 0x00460102, PT_BINARY. */
  public static final PropTag PR_READ_RECEIPT_ENTRYID = new PropTag(0x00460102);

  /** 0x00470102, PT_BINARY. */
  public static final PropTag PR_MESSAGE_SUBMISSION_ID = new PropTag(0x00470102);

  /** 0x00480040, PT_SYSTIME. */
  public static final PropTag PR_PROVIDER_SUBMIT_TIME = new PropTag(0x00480040);

  /** 0x0049001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SUBJECT = new PropTag(0x0049001F);

  /** 0x0049001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SUBJECT_A = new PropTag(0x0049001E);

  /** 0x0049001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SUBJECT_W = new PropTag(0x0049001F);

  /** 0x004A000B, PT_BOOLEAN. */
  public static final PropTag PR_DISC_VAL = new PropTag(0x004A000B);

  /** 0x004B001F, PT_UNICODE. */
  public static final PropTag PR_ORIG_MESSAGE_CLASS = new PropTag(0x004B001F);

  /** 0x004B001E, PT_STRING8. */
  public static final PropTag PR_ORIG_MESSAGE_CLASS_A = new PropTag(0x004B001E);

  /** 0x004B001F, PT_UNICODE. */
  public static final PropTag PR_ORIG_MESSAGE_CLASS_W = new PropTag(0x004B001F);

  /** 0x004C0102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_AUTHOR_ENTRYID = new PropTag(0x004C0102);

  /** 0x004D001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_NAME = new PropTag(0x004D001F);

  /** 0x004D001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_AUTHOR_NAME_A = new PropTag(0x004D001E);

  /** 0x004D001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_NAME_W = new PropTag(0x004D001F);

  /** 0x004E0040, PT_SYSTIME. */
  public static final PropTag PR_ORIGINAL_SUBMIT_TIME = new PropTag(0x004E0040);

  /** 0x004F0102, PT_BINARY. */
  public static final PropTag PR_REPLY_RECIPIENT_ENTRIES = new PropTag(0x004F0102);

  /** 0x0050001F, PT_UNICODE. */
  public static final PropTag PR_REPLY_RECIPIENT_NAMES = new PropTag(0x0050001F);

  /** 0x0050001E, PT_STRING8. */
  public static final PropTag PR_REPLY_RECIPIENT_NAMES_A = new PropTag(0x0050001E);

  /** 0x0050001F, PT_UNICODE. */
  public static final PropTag PR_REPLY_RECIPIENT_NAMES_W = new PropTag(0x0050001F);

  /** 0x00510102, PT_BINARY. */
  public static final PropTag PR_RECEIVED_BY_SEARCH_KEY = new PropTag(0x00510102);

  /** 0x00520102, PT_BINARY. */
  public static final PropTag PR_RCVD_REPRESENTING_SEARCH_KEY = new PropTag(0x00520102);

  /** 0x00530102, PT_BINARY. */
  public static final PropTag PR_READ_RECEIPT_SEARCH_KEY = new PropTag(0x00530102);

  /** 0x00540102, PT_BINARY. */
  public static final PropTag PR_REPORT_SEARCH_KEY = new PropTag(0x00540102);

  /** 0x00550040, PT_SYSTIME. */
  public static final PropTag PR_ORIGINAL_DELIVERY_TIME = new PropTag(0x00550040);

  /** 0x00560102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_AUTHOR_SEARCH_KEY = new PropTag(0x00560102);

  /** 0x0057000B, PT_BOOLEAN. */
  public static final PropTag PR_MESSAGE_TO_ME = new PropTag(0x0057000B);

  /** 0x0058000B, PT_BOOLEAN. */
  public static final PropTag PR_MESSAGE_CC_ME = new PropTag(0x0058000B);

  /** 0x0059000B, PT_BOOLEAN. */
  public static final PropTag PR_MESSAGE_RECIP_ME = new PropTag(0x0059000B);

  /** 0x005A001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_NAME = new PropTag(0x005A001F);

  /** 0x005A001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENDER_NAME_A = new PropTag(0x005A001E);

  /** 0x005A001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_NAME_W = new PropTag(0x005A001F);

  /** 0x005B0102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_SENDER_ENTRYID = new PropTag(0x005B0102);

  /** 0x005C0102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_SENDER_SEARCH_KEY = new PropTag(0x005C0102);

  /** 0x005D001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_NAME = new PropTag(0x005D001F);

  /** 0x005D001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_NAME_A = new PropTag(0x005D001E);

  /** 0x005D001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_NAME_W = new PropTag(0x005D001F);

  /** 0x005E0102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_ENTRYID = new PropTag(0x005E0102);

  /** 0x005F0102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY = new PropTag(0x005F0102);

  /** 0x00600040, PT_SYSTIME. */
  public static final PropTag PR_START_DATE = new PropTag(0x00600040);

  /** 0x00610040, PT_SYSTIME. */
  public static final PropTag PR_END_DATE = new PropTag(0x00610040);

  /** 0x00620003, PT_LONG. */
  public static final PropTag PR_OWNER_APPT_ID = new PropTag(0x00620003);

  /** 0x0063000B, PT_BOOLEAN. */
  public static final PropTag PR_RESPONSE_REQUESTED = new PropTag(0x0063000B);

  /** 0x0064001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_ADDRTYPE = new PropTag(0x0064001F);

  /** 0x0064001E, PT_STRING8. */
  public static final PropTag PR_SENT_REPRESENTING_ADDRTYPE_A = new PropTag(0x0064001E);

  /** 0x0064001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_ADDRTYPE_W = new PropTag(0x0064001F);

  /** 0x0065001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_EMAIL_ADDRESS = new PropTag(0x0065001F);

  /** 0x0065001E, PT_STRING8. */
  public static final PropTag PR_SENT_REPRESENTING_EMAIL_ADDRESS_A = new PropTag(0x0065001E);

  /** 0x0065001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_EMAIL_ADDRESS_W = new PropTag(0x0065001F);

  /** 0x0066001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_ADDRTYPE = new PropTag(0x0066001F);

  /** 0x0066001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENDER_ADDRTYPE_A = new PropTag(0x0066001E);

  /** 0x0066001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_ADDRTYPE_W = new PropTag(0x0066001F);

  /** 0x0067001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_EMAIL_ADDRESS = new PropTag(0x0067001F);

  /** 0x0067001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENDER_EMAIL_ADDRESS_A = new PropTag(0x0067001E);

  /** 0x0067001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_EMAIL_ADDRESS_W = new PropTag(0x0067001F);

  /** 0x0068001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE = new PropTag(0x0068001F);

  /** 0x0068001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE_A = new PropTag(0x0068001E);

  /** 0x0068001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_ADDRTYPE_W = new PropTag(0x0068001F);

  /** 0x0069001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS = new PropTag(0x0069001F);

  /** 0x0069001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS_A =
      new PropTag(0x0069001E);

  /** 0x0069001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS_W =
      new PropTag(0x0069001F);

  /** 0x0070001F, PT_UNICODE. */
  public static final PropTag PR_CONVERSATION_TOPIC = new PropTag(0x0070001F);

  /** 0x0070001E, PT_STRING8. */
  public static final PropTag PR_CONVERSATION_TOPIC_A = new PropTag(0x0070001E);

  /** 0x0070001F, PT_UNICODE. */
  public static final PropTag PR_CONVERSATION_TOPIC_W = new PropTag(0x0070001F);

  /** 0x00710102, PT_BINARY. */
  public static final PropTag PR_CONVERSATION_INDEX = new PropTag(0x00710102);

  /** 0x0072001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_BCC = new PropTag(0x0072001F);

  /** 0x0072001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_DISPLAY_BCC_A = new PropTag(0x0072001E);

  /** 0x0072001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_BCC_W = new PropTag(0x0072001F);

  /** 0x0073001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_CC = new PropTag(0x0073001F);

  /** 0x0073001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_DISPLAY_CC_A = new PropTag(0x0073001E);

  /** 0x0073001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_CC_W = new PropTag(0x0073001F);

  /** 0x0074001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_TO = new PropTag(0x0074001F);

  /** 0x0074001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_DISPLAY_TO_A = new PropTag(0x0074001E);

  /** 0x0074001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_TO_W = new PropTag(0x0074001F);

  /** 0x0075001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_ADDRTYPE = new PropTag(0x0075001F);

  /** 0x0075001E, PT_STRING8. */
  public static final PropTag PR_RECEIVED_BY_ADDRTYPE_A = new PropTag(0x0075001E);

  /** 0x0075001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_ADDRTYPE_W = new PropTag(0x0075001F);

  /** 0x0076001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_EMAIL_ADDRESS = new PropTag(0x0076001F);

  /** 0x0076001E, PT_STRING8. */
  public static final PropTag PR_RECEIVED_BY_EMAIL_ADDRESS_A = new PropTag(0x0076001E);

  /** 0x0076001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_EMAIL_ADDRESS_W = new PropTag(0x0076001F);

  /** 0x0077001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_ADDRTYPE = new PropTag(0x0077001F);

  /** 0x0077001E, PT_STRING8. */
  public static final PropTag PR_RCVD_REPRESENTING_ADDRTYPE_A = new PropTag(0x0077001E);

  /** 0x0077001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_ADDRTYPE_W = new PropTag(0x0077001F);

  /** 0x0078001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_EMAIL_ADDRESS = new PropTag(0x0078001F);

  /** 0x0078001E, PT_STRING8. */
  public static final PropTag PR_RCVD_REPRESENTING_EMAIL_ADDRESS_A = new PropTag(0x0078001E);

  /** 0x0078001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_EMAIL_ADDRESS_W = new PropTag(0x0078001F);

  /** 0x0079001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_ADDRTYPE = new PropTag(0x0079001F);

  /** 0x0079001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_AUTHOR_ADDRTYPE_A = new PropTag(0x0079001E);

  /** 0x0079001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_ADDRTYPE_W = new PropTag(0x0079001F);

  /** 0x007A001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS = new PropTag(0x007A001F);

  /** 0x007A001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS_A = new PropTag(0x007A001E);

  /** 0x007A001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_EMAIL_ADDRESS_W = new PropTag(0x007A001F);

  /** 0x007B001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE = new PropTag(0x007B001F);

  /** 0x007B001E, PT_STRING8. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE_A = new PropTag(0x007B001E);

  /** 0x007B001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIP_ADDRTYPE_W = new PropTag(0x007B001F);

  /** 0x007C001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS = new PropTag(0x007C001F);

  /** 0x007C001E, PT_STRING8. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS_A =
      new PropTag(0x007C001E);

  /** 0x007C001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS_W =
      new PropTag(0x007C001F);

  /** 0x007D001F, PT_UNICODE. */
  public static final PropTag PR_TRANSPORT_MESSAGE_HEADERS = new PropTag(0x007D001F);

  /** 0x007D001E, PT_STRING8. */
  public static final PropTag PR_TRANSPORT_MESSAGE_HEADERS_A = new PropTag(0x007D001E);

  /** 0x007D001F, PT_UNICODE. */
  public static final PropTag PR_TRANSPORT_MESSAGE_HEADERS_W = new PropTag(0x007D001F);

  /** 0x007E0102, PT_BINARY. */
  public static final PropTag PR_DELEGATION = new PropTag(0x007E0102);

  /** 0x007F0102, PT_BINARY. */
  public static final PropTag PR_TNEF_CORRELATION_KEY = new PropTag(0x007F0102);

  /** 0x0C000102, PT_BINARY. */
  public static final PropTag PR_CONTENT_INTEGRITY_CHECK = new PropTag(0x0C000102);

  /** 0x0C010003, PT_LONG. */
  public static final PropTag PR_EXPLICIT_CONVERSION = new PropTag(0x0C010003);

  /** 0x0C02000B, PT_BOOLEAN. */
  public static final PropTag PR_IPM_RETURN_REQUESTED = new PropTag(0x0C02000B);

  /** 0x0C030102, PT_BINARY. */
  public static final PropTag PR_MESSAGE_TOKEN = new PropTag(0x0C030102);

  /** 0x0C040003, PT_LONG. */
  public static final PropTag PR_NDR_REASON_CODE = new PropTag(0x0C040003);

  /** 0x0C050003, PT_LONG. */
  public static final PropTag PR_NDR_DIAG_CODE = new PropTag(0x0C050003);

  /** 0x0C06000B, PT_BOOLEAN. */
  public static final PropTag PR_NON_RECEIPT_NOTIFICATION_REQUESTED = new PropTag(0x0C06000B);

  /** 0x0C070003, PT_LONG. */
  public static final PropTag PR_DELIVERY_POINT = new PropTag(0x0C070003);

  /** 0x0C08000B, PT_BOOLEAN. */
  public static final PropTag PR_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED = new PropTag(0x0C08000B);

  /** 0x0C090102, PT_BINARY. */
  public static final PropTag PR_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT = new PropTag(0x0C090102);

  /** 0x0C0A000B, PT_BOOLEAN. */
  public static final PropTag PR_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY = new PropTag(0x0C0A000B);

  /** 0x0C0B0003, PT_LONG. */
  public static final PropTag PR_PHYSICAL_DELIVERY_MODE = new PropTag(0x0C0B0003);

  /** 0x0C0C0003, PT_LONG. */
  public static final PropTag PR_PHYSICAL_DELIVERY_REPORT_REQUEST = new PropTag(0x0C0C0003);

  /** 0x0C0D0102, PT_BINARY. */
  public static final PropTag PR_PHYSICAL_FORWARDING_ADDRESS = new PropTag(0x0C0D0102);

  /** 0x0C0E000B, PT_BOOLEAN. */
  public static final PropTag PR_PHYSICAL_FORWARDING_ADDRESS_REQUESTED = new PropTag(0x0C0E000B);

  /** 0x0C0F000B, PT_BOOLEAN. */
  public static final PropTag PR_PHYSICAL_FORWARDING_PROHIBITED = new PropTag(0x0C0F000B);

  /** 0x0C100102, PT_BINARY. */
  public static final PropTag PR_PHYSICAL_RENDITION_ATTRIBUTES = new PropTag(0x0C100102);

  /** 0x0C110102, PT_BINARY. */
  public static final PropTag PR_PROOF_OF_DELIVERY = new PropTag(0x0C110102);

  /** 0x0C12000B, PT_BOOLEAN. */
  public static final PropTag PR_PROOF_OF_DELIVERY_REQUESTED = new PropTag(0x0C12000B);

  /** 0x0C130102, PT_BINARY. */
  public static final PropTag PR_RECIPIENT_CERTIFICATE = new PropTag(0x0C130102);

  /** 0x0C14001F, PT_UNICODE. */
  public static final PropTag PR_RECIPIENT_NUMBER_FOR_ADVICE = new PropTag(0x0C14001F);

  /** 0x0C14001E, PT_STRING8. */
  public static final PropTag PR_RECIPIENT_NUMBER_FOR_ADVICE_A = new PropTag(0x0C14001E);

  /** 0x0C14001F, PT_UNICODE. */
  public static final PropTag PR_RECIPIENT_NUMBER_FOR_ADVICE_W = new PropTag(0x0C14001F);

  /** 0x0C150003, PT_LONG. */
  public static final PropTag PR_RECIPIENT_TYPE = new PropTag(0x0C150003);

  /** 0x0C160003, PT_LONG. */
  public static final PropTag PR_REGISTERED_MAIL_TYPE = new PropTag(0x0C160003);

  /** 0x0C17000B, PT_BOOLEAN. */
  public static final PropTag PR_REPLY_REQUESTED = new PropTag(0x0C17000B);

  /** 0x0C180003, PT_LONG. */
  public static final PropTag PR_REQUESTED_DELIVERY_METHOD = new PropTag(0x0C180003);

  /** 0x0C190102, PT_BINARY. */
  public static final PropTag PR_SENDER_ENTRYID = new PropTag(0x0C190102);

  /** 0x0C1A001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_NAME = new PropTag(0x0C1A001F);

  /** 0x0C1A001E, PT_STRING8. */
  public static final PropTag PR_SENDER_NAME_A = new PropTag(0x0C1A001E);

  /** 0x0C1A001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_NAME_W = new PropTag(0x0C1A001F);

  /** 0x0C1B001F, PT_UNICODE. */
  public static final PropTag PR_SUPPLEMENTARY_INFO = new PropTag(0x0C1B001F);

  /** 0x0C1B001E, PT_STRING8. */
  public static final PropTag PR_SUPPLEMENTARY_INFO_A = new PropTag(0x0C1B001E);

  /** 0x0C1B001F, PT_UNICODE. */
  public static final PropTag PR_SUPPLEMENTARY_INFO_W = new PropTag(0x0C1B001F);

  /** 0x0C1C0003, PT_LONG. */
  public static final PropTag PR_TYPE_OF_MTS_USER = new PropTag(0x0C1C0003);

  /** 0x0C1D0102, PT_BINARY. */
  public static final PropTag PR_SENDER_SEARCH_KEY = new PropTag(0x0C1D0102);

  /** 0x0C1E001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_ADDRTYPE = new PropTag(0x0C1E001F);

  /** 0x0C1E001E, PT_STRING8. */
  public static final PropTag PR_SENDER_ADDRTYPE_A = new PropTag(0x0C1E001E);

  /** 0x0C1E001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_ADDRTYPE_W = new PropTag(0x0C1E001F);

  /** 0x0C1F001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_EMAIL_ADDRESS = new PropTag(0x0C1F001F);

  /** 0x0C1F001E, PT_STRING8. */
  public static final PropTag PR_SENDER_EMAIL_ADDRESS_A = new PropTag(0x0C1F001E);

  /** 0x0C1F001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_EMAIL_ADDRESS_W = new PropTag(0x0C1F001F);

  /** 0x0E000014, PT_I8. */
  public static final PropTag PR_CURRENT_VERSION = new PropTag(0x0E000014);

  /** 0x0E01000B, PT_BOOLEAN. */
  public static final PropTag PR_DELETE_AFTER_SUBMIT = new PropTag(0x0E01000B);

  /** 0x0E02001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_BCC = new PropTag(0x0E02001F);

  /** 0x0E02001E, PT_STRING8. */
  public static final PropTag PR_DISPLAY_BCC_A = new PropTag(0x0E02001E);

  /** 0x0E02001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_BCC_W = new PropTag(0x0E02001F);

  /** 0x0E03001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_CC = new PropTag(0x0E03001F);

  /** 0x0E03001E, PT_STRING8. */
  public static final PropTag PR_DISPLAY_CC_A = new PropTag(0x0E03001E);

  /** 0x0E03001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_CC_W = new PropTag(0x0E03001F);

  /** 0x0E04001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_TO = new PropTag(0x0E04001F);

  /** 0x0E04001E, PT_STRING8. */
  public static final PropTag PR_DISPLAY_TO_A = new PropTag(0x0E04001E);

  /** 0x0E04001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_TO_W = new PropTag(0x0E04001F);

  /** 0x0E05001F, PT_UNICODE. */
  public static final PropTag PR_PARENT_DISPLAY = new PropTag(0x0E05001F);

  /** 0x0E05001E, PT_STRING8. */
  public static final PropTag PR_PARENT_DISPLAY_A = new PropTag(0x0E05001E);

  /** 0x0E05001F, PT_UNICODE. */
  public static final PropTag PR_PARENT_DISPLAY_W = new PropTag(0x0E05001F);

  /** 0x0E060040, PT_SYSTIME. */
  public static final PropTag PR_MESSAGE_DELIVERY_TIME = new PropTag(0x0E060040);

  /** 0x0E070003, PT_LONG. */
  public static final PropTag PR_MESSAGE_FLAGS = new PropTag(0x0E070003);

  /** 0x0E080003, PT_LONG. */
  public static final PropTag PR_MESSAGE_SIZE = new PropTag(0x0E080003);

  /** 0x0E090102, PT_BINARY. */
  public static final PropTag PR_PARENT_ENTRYID = new PropTag(0x0E090102);

  /** 0x0E0A0102, PT_BINARY. */
  public static final PropTag PR_SENTMAIL_ENTRYID = new PropTag(0x0E0A0102);

  /** 0x0E0C000B, PT_BOOLEAN. */
  public static final PropTag PR_CORRELATE = new PropTag(0x0E0C000B);

  /** 0x0E0D0102, PT_BINARY. */
  public static final PropTag PR_CORRELATE_MTSID = new PropTag(0x0E0D0102);

  /** 0x0E0E000B, PT_BOOLEAN. */
  public static final PropTag PR_DISCRETE_VALUES = new PropTag(0x0E0E000B);

  /** 0x0E0F000B, PT_BOOLEAN. */
  public static final PropTag PR_RESPONSIBILITY = new PropTag(0x0E0F000B);

  /** 0x0E100003, PT_LONG. */
  public static final PropTag PR_SPOOLER_STATUS = new PropTag(0x0E100003);

  /** 0x0E110003, PT_LONG. */
  public static final PropTag PR_TRANSPORT_STATUS = new PropTag(0x0E110003);

  /** 0x0E12000D, PT_OBJECT. */
  public static final PropTag PR_MESSAGE_RECIPIENTS = new PropTag(0x0E12000D);

  /** 0x0E13000D, PT_OBJECT. */
  public static final PropTag PR_MESSAGE_ATTACHMENTS = new PropTag(0x0E13000D);

  /** 0x0E140003, PT_LONG. */
  public static final PropTag PR_SUBMIT_FLAGS = new PropTag(0x0E140003);

  /** 0x0E150003, PT_LONG. */
  public static final PropTag PR_RECIPIENT_STATUS = new PropTag(0x0E150003);

  /** 0x0E160003, PT_LONG. */
  public static final PropTag PR_TRANSPORT_KEY = new PropTag(0x0E160003);

  /** 0x0E170003, PT_LONG. */
  public static final PropTag PR_MSG_STATUS = new PropTag(0x0E170003);

  /** 0x0E180003, PT_LONG. */
  public static final PropTag PR_MESSAGE_DOWNLOAD_TIME = new PropTag(0x0E180003);

  /** 0x0E190014, PT_I8. */
  public static final PropTag PR_CREATION_VERSION = new PropTag(0x0E190014);

  /** 0x0E1A0014, PT_I8. */
  public static final PropTag PR_MODIFY_VERSION = new PropTag(0x0E1A0014);

  /** 0x0E1B000B, PT_BOOLEAN. */
  public static final PropTag PR_HASATTACH = new PropTag(0x0E1B000B);

  /** 0x0E1C0003, PT_LONG. */
  public static final PropTag PR_BODY_CRC = new PropTag(0x0E1C0003);

  /** 0x0E1D001F, PT_UNICODE. */
  public static final PropTag PR_NORMALIZED_SUBJECT = new PropTag(0x0E1D001F);

  /** 0x0E1D001E, PT_STRING8. */
  public static final PropTag PR_NORMALIZED_SUBJECT_A = new PropTag(0x0E1D001E);

  /** 0x0E1D001F, PT_UNICODE. */
  public static final PropTag PR_NORMALIZED_SUBJECT_W = new PropTag(0x0E1D001F);

  /** 0x0E1F000B, PT_BOOLEAN. */
  public static final PropTag PR_RTF_IN_SYNC = new PropTag(0x0E1F000B);

  /** 0x0E200003, PT_LONG. */
  public static final PropTag PR_ATTACH_SIZE = new PropTag(0x0E200003);

  /** 0x0E210003, PT_LONG. */
  public static final PropTag PR_ATTACH_NUM = new PropTag(0x0E210003);

  /** 0x0E22000B, PT_BOOLEAN. */
  public static final PropTag PR_PREPROCESS = new PropTag(0x0E22000B);

  /** 0x0E250102, PT_BINARY. */
  public static final PropTag PR_ORIGINATING_MTA_CERTIFICATE = new PropTag(0x0E250102);

  /** 0x0E260102, PT_BINARY. */
  public static final PropTag PR_PROOF_OF_SUBMISSION = new PropTag(0x0E260102);

  /** 0x0E4D0102, PT_BINARY. */
  public static final PropTag PR_SENDER_SID = new PropTag(0x0E4D0102);

  /** 0x0E4E0102, PT_BINARY. */
  public static final PropTag PR_SENT_REPRESENTING_SID = new PropTag(0x0E4E0102);

  /** 0x0E4F0102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_SENDER_SID = new PropTag(0x0E4F0102);

  /** 0x0E500102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_SID = new PropTag(0x0E500102);

  /** 0x0E510102, PT_BINARY. */
  public static final PropTag PR_READ_RECEIPT_SID = new PropTag(0x0E510102);

  /** 0x0E520102, PT_BINARY. */
  public static final PropTag PR_REPORT_SID = new PropTag(0x0E520102);

  /** 0x0E530102, PT_BINARY. */
  public static final PropTag PR_ORIGINATOR_SID = new PropTag(0x0E530102);

  /** 0x0E540102, PT_BINARY. */
  public static final PropTag PR_REPORT_DESTINATION_SID = new PropTag(0x0E540102);

  /** 0x0E550102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_AUTHOR_SID = new PropTag(0x0E550102);

  /** 0x0E560102, PT_BINARY. */
  public static final PropTag PR_RECEIVED_BY_SID = new PropTag(0x0E560102);

  /** 0x0E570102, PT_BINARY. */
  public static final PropTag PR_RCVD_REPRESENTING_SID = new PropTag(0x0E570102);

  /** 0x0E580102, PT_BINARY. */
  public static final PropTag PR_CREATOR_SID = new PropTag(0x0E580102);

  /** 0x0E590102, PT_BINARY. */
  public static final PropTag PR_LAST_MODIFIER_SID = new PropTag(0x0E590102);

  /** 0x0E5B0102, PT_BINARY. */
  public static final PropTag PR_CATALOG = new PropTag(0x0E5B0102);

  /** 0x0E5C000B, PT_BOOLEAN. */
  public static final PropTag PR_CI_SEARCH_ENABLED = new PropTag(0x0E5C000B);

  /** 0x0E5D000B, PT_BOOLEAN. */
  public static final PropTag PR_CI_NOTIFICATION_ENABLED = new PropTag(0x0E5D000B);

  /** 0x0E5E0003, PT_LONG. */
  public static final PropTag PR_MAX_INDICES = new PropTag(0x0E5E0003);

  /** 0x0E5F0014, PT_I8. */
  public static final PropTag PR_SOURCE_FID = new PropTag(0x0E5F0014);

  /** 0x0E680003, PT_LONG. */
  public static final PropTag PR_MAX_CACHED_VIEWS = new PropTag(0x0E680003);

  /** 0x0E69000B, PT_BOOLEAN. */
  public static final PropTag PR_READ = new PropTag(0x0E69000B);

  /** 0x0E6A001F, PT_UNICODE. */
  public static final PropTag PR_NT_SECURITY_DESCRIPTOR_AS_XML = new PropTag(0x0E6A001F);

  /** 0x0E6A001E, PT_STRING8. */
  public static final PropTag PR_NT_SECURITY_DESCRIPTOR_AS_XML_A = new PropTag(0x0E6A001E);

  /** 0x0E6A001F, PT_UNICODE. */
  public static final PropTag PR_NT_SECURITY_DESCRIPTOR_AS_XML_W = new PropTag(0x0E6A001F);

  /** 0x0E6B001F, PT_UNICODE. */
  public static final PropTag PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML = new PropTag(0x0E6B001F);

  /** 0x0E6B001E, PT_STRING8. */
  public static final PropTag PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML_A = new PropTag(0x0E6B001E);

  /** 0x0E6B001F, PT_UNICODE. */
  public static final PropTag PR_ADMIN_SECURITY_DESCRIPTOR_AS_XML_W = new PropTag(0x0E6B001F);

  /** 0x0E6C001F, PT_UNICODE. */
  public static final PropTag PR_CREATOR_SID_AS_XML = new PropTag(0x0E6C001F);

  /** 0x0E6C001E, PT_STRING8. */
  public static final PropTag PR_CREATOR_SID_AS_XML_A = new PropTag(0x0E6C001E);

  /** 0x0E6C001F, PT_UNICODE. */
  public static final PropTag PR_CREATOR_SID_AS_XML_W = new PropTag(0x0E6C001F);

  /** 0x0E6D001F, PT_UNICODE. */
  public static final PropTag PR_LAST_MODIFIER_SID_AS_XML = new PropTag(0x0E6D001F);

  /** 0x0E6D001E, PT_STRING8. */
  public static final PropTag PR_LAST_MODIFIER_SID_AS_XML_A = new PropTag(0x0E6D001E);

  /** 0x0E6D001F, PT_UNICODE. */
  public static final PropTag PR_LAST_MODIFIER_SID_AS_XML_W = new PropTag(0x0E6D001F);

  /** 0x0E6E001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_SID_AS_XML = new PropTag(0x0E6E001F);

  /** 0x0E6E001E, PT_STRING8. */
  public static final PropTag PR_SENDER_SID_AS_XML_A = new PropTag(0x0E6E001E);

  /** 0x0E6E001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_SID_AS_XML_W = new PropTag(0x0E6E001F);

  /** 0x0E6F001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_SID_AS_XML = new PropTag(0x0E6F001F);

  /** 0x0E6F001E, PT_STRING8. */
  public static final PropTag PR_SENT_REPRESENTING_SID_AS_XML_A = new PropTag(0x0E6F001E);

  /** 0x0E6F001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_SID_AS_XML_W = new PropTag(0x0E6F001F);

  /** 0x0E70001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_SID_AS_XML = new PropTag(0x0E70001F);

  /** 0x0E70001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENDER_SID_AS_XML_A = new PropTag(0x0E70001E);

  /** 0x0E70001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENDER_SID_AS_XML_W = new PropTag(0x0E70001F);

  /** 0x0E71001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML = new PropTag(0x0E71001F);

  /** 0x0E71001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML_A = new PropTag(0x0E71001E);

  /** 0x0E71001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_SENT_REPRESENTING_SID_AS_XML_W = new PropTag(0x0E71001F);

  /** 0x0E72001F, PT_UNICODE. */
  public static final PropTag PR_READ_RECEIPT_SID_AS_XML = new PropTag(0x0E72001F);

  /** 0x0E72001E, PT_STRING8. */
  public static final PropTag PR_READ_RECEIPT_SID_AS_XML_A = new PropTag(0x0E72001E);

  /** 0x0E72001F, PT_UNICODE. */
  public static final PropTag PR_READ_RECEIPT_SID_AS_XML_W = new PropTag(0x0E72001F);

  /** 0x0E73001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_SID_AS_XML = new PropTag(0x0E73001F);

  /** 0x0E73001E, PT_STRING8. */
  public static final PropTag PR_REPORT_SID_AS_XML_A = new PropTag(0x0E73001E);

  /** 0x0E73001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_SID_AS_XML_W = new PropTag(0x0E73001F);

  /** 0x0E74001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_SID_AS_XML = new PropTag(0x0E74001F);

  /** 0x0E74001E, PT_STRING8. */
  public static final PropTag PR_ORIGINATOR_SID_AS_XML_A = new PropTag(0x0E74001E);

  /** 0x0E74001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_SID_AS_XML_W = new PropTag(0x0E74001F);

  /** 0x0E75001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_DESTINATION_SID_AS_XML = new PropTag(0x0E75001F);

  /** 0x0E75001E, PT_STRING8. */
  public static final PropTag PR_REPORT_DESTINATION_SID_AS_XML_A = new PropTag(0x0E75001E);

  /** 0x0E75001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_DESTINATION_SID_AS_XML_W = new PropTag(0x0E75001F);

  /** 0x0E76001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_SID_AS_XML = new PropTag(0x0E76001F);

  /** 0x0E76001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_AUTHOR_SID_AS_XML_A = new PropTag(0x0E76001E);

  /** 0x0E76001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_AUTHOR_SID_AS_XML_W = new PropTag(0x0E76001F);

  /** 0x0E77001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_SID_AS_XML = new PropTag(0x0E77001F);

  /** 0x0E77001E, PT_STRING8. */
  public static final PropTag PR_RECEIVED_BY_SID_AS_XML_A = new PropTag(0x0E77001E);

  /** 0x0E77001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_SID_AS_XML_W = new PropTag(0x0E77001F);

  /** 0x0E78001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_SID_AS_XML = new PropTag(0x0E78001F);

  /** 0x0E78001E, PT_STRING8. */
  public static final PropTag PR_RCVD_REPRESENTING_SID_AS_XML_A = new PropTag(0x0E78001E);

  /** 0x0E78001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_SID_AS_XML_W = new PropTag(0x0E78001F);

  /** 0x0E790003, PT_LONG. */
  public static final PropTag PR_TRUST_SENDER = new PropTag(0x0E790003);

  /** 0x0E7A0102, PT_BINARY. */
  public static final PropTag PR_MERGE_MIDSET_DELETED = new PropTag(0x0E7A0102);

  /** 0x0E7B0102, PT_BINARY. */
  public static final PropTag PR_RESERVE_RANGE_OF_IDS = new PropTag(0x0E7B0102);

  /** 0x0E7C0102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_1 = new PropTag(0x0E7C0102);

  /** 0x0E7C001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_1_AS_XML = new PropTag(0x0E7C001F);

  /** 0x0E7C001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_1_AS_XML_A = new PropTag(0x0E7C001E);

  /** 0x0E7C001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_1_AS_XML_W = new PropTag(0x0E7C001F);

  /** 0x0E7D0102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_2 = new PropTag(0x0E7D0102);

  /** 0x0E7D001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_2_AS_XML = new PropTag(0x0E7D001F);

  /** 0x0E7D001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_2_AS_XML_A = new PropTag(0x0E7D001E);

  /** 0x0E7D001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_2_AS_XML_W = new PropTag(0x0E7D001F);

  /** 0x0E7E0102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_3 = new PropTag(0x0E7E0102);

  /** 0x0E7E001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_3_AS_XML = new PropTag(0x0E7E001F);

  /** 0x0E7E001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_3_AS_XML_A = new PropTag(0x0E7E001E);

  /** 0x0E7E001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_3_AS_XML_W = new PropTag(0x0E7E001F);

  /** 0x0E7F0102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_4 = new PropTag(0x0E7F0102);

  /** 0x0E7F001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_4_AS_XML = new PropTag(0x0E7F001F);

  /** 0x0E7F001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_4_AS_XML_A = new PropTag(0x0E7F001E);

  /** 0x0E7F001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_4_AS_XML_W = new PropTag(0x0E7F001F);

  /** 0x0E800102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_5 = new PropTag(0x0E800102);

  /** 0x0E80001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_5_AS_XML = new PropTag(0x0E80001F);

  /** 0x0E80001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_5_AS_XML_A = new PropTag(0x0E80001E);

  /** 0x0E80001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_5_AS_XML_W = new PropTag(0x0E80001F);

  /** 0x0E810102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_6 = new PropTag(0x0E810102);

  /** 0x0E81001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_6_AS_XML = new PropTag(0x0E81001F);

  /** 0x0E81001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_6_AS_XML_A = new PropTag(0x0E81001E);

  /** 0x0E81001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_6_AS_XML_W = new PropTag(0x0E81001F);

  /** 0x0E820102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_7 = new PropTag(0x0E820102);

  /** 0x0E82001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_7_AS_XML = new PropTag(0x0E82001F);

  /** 0x0E82001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_7_AS_XML_A = new PropTag(0x0E82001E);

  /** 0x0E82001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_7_AS_XML_W = new PropTag(0x0E82001F);

  /** 0x0E830102, PT_BINARY. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_8 = new PropTag(0x0E830102);

  /** 0x0E83001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_8_AS_XML = new PropTag(0x0E83001F);

  /** 0x0E83001E, PT_STRING8. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_8_AS_XML_A = new PropTag(0x0E83001E);

  /** 0x0E83001F, PT_UNICODE. */
  public static final PropTag PR_NON_XMT_SECURITY_ROLE_8_AS_XML_W = new PropTag(0x0E83001F);

  /** 0x0E840102, PT_BINARY. */
  public static final PropTag PR_DAV_TRANSFER_SECURITY_DESCRIPTOR = new PropTag(0x0E840102);

  /** 0x0E85001E, PT_STRING8. */
  public static final PropTag PR_ANTIVIRUS_VENDOR = new PropTag(0x0E85001E);

  /** 0x0E860003, PT_LONG. */
  public static final PropTag PR_ANTIVIRUS_VERSION = new PropTag(0x0E860003);

  /** 0x0E870003, PT_LONG. */
  public static final PropTag PR_ANTIVIRUS_SCAN_STATUS = new PropTag(0x0E870003);

  /** 0x0E88001E, PT_STRING8. */
  public static final PropTag PR_ANTIVIRUS_SCAN_INFO = new PropTag(0x0E88001E);

  /** 0x0E97001F, PT_UNICODE. */
  public static final PropTag PR_ADDR_TO = new PropTag(0x0E97001F);

  /** 0x0E97001E, PT_STRING8. */
  public static final PropTag PR_ADDR_TO_A = new PropTag(0x0E97001E);

  /** 0x0E97001F, PT_UNICODE. */
  public static final PropTag PR_ADDR_TO_W = new PropTag(0x0E97001F);

  /** 0x0E98001F, PT_UNICODE. */
  public static final PropTag PR_ADDR_CC = new PropTag(0x0E98001F);

  /** 0x0E98001E, PT_STRING8. */
  public static final PropTag PR_ADDR_CC_A = new PropTag(0x0E98001E);

  /** 0x0E98001F, PT_UNICODE. */
  public static final PropTag PR_ADDR_CC_W = new PropTag(0x0E98001F);

  /** 0x0E990102, PT_BINARY. */
  public static final PropTag PR_EXTENDED_RULE_ACTIONS = new PropTag(0x0E990102);

  /** 0x0E990102, PT_BINARY. */
  public static final PropTag PR_EXTENDED_RULE_MSG_ACTIONS = new PropTag(0x0E990102);

  /** 0x0E9A0102, PT_BINARY. */
  public static final PropTag PR_EXTENDED_RULE_CONDITION = new PropTag(0x0E9A0102);

  /** 0x0E9A0102, PT_BINARY. */
  public static final PropTag PR_EXTENDED_RULE_MSG_CONDITION = new PropTag(0x0E9A0102);

  /** 0x0E9B0003, PT_LONG. */
  public static final PropTag PR_EXTENDED_RULE_SIZE_LIMIT = new PropTag(0x0E9B0003);

  /** 0x0E9C0102, PT_BINARY. */
  public static final PropTag PR_TNEF_UNPROCESSED_PROPS = new PropTag(0x0E9C0102);

  /** 0x0FF40003, PT_LONG. */
  public static final PropTag PR_ACCESS = new PropTag(0x0FF40003);

  /** 0x0FF50003, PT_LONG. */
  public static final PropTag PR_ROW_TYPE = new PropTag(0x0FF50003);

  /** 0x0FF60102, PT_BINARY. */
  public static final PropTag PR_INSTANCE_KEY = new PropTag(0x0FF60102);

  /** 0x0FF70003, PT_LONG. */
  public static final PropTag PR_ACCESS_LEVEL = new PropTag(0x0FF70003);

  /** 0x0FF80102, PT_BINARY. */
  public static final PropTag PR_MAPPING_SIGNATURE = new PropTag(0x0FF80102);

  /** 0x0FF90102, PT_BINARY. */
  public static final PropTag PR_RECORD_KEY = new PropTag(0x0FF90102);

  /** 0x0FFA0102, PT_BINARY. */
  public static final PropTag PR_STORE_RECORD_KEY = new PropTag(0x0FFA0102);

  /** 0x0FFB0102, PT_BINARY. */
  public static final PropTag PR_STORE_ENTRYID = new PropTag(0x0FFB0102);

  /** 0x0FFC0102, PT_BINARY. */
  public static final PropTag PR_MINI_ICON = new PropTag(0x0FFC0102);

  /** 0x0FFD0102, PT_BINARY. */
  public static final PropTag PR_ICON = new PropTag(0x0FFD0102);

  /** 0x0FFE0003, PT_LONG. */
  public static final PropTag PR_OBJECT_TYPE = new PropTag(0x0FFE0003);

  /** 0x0FFF0102, PT_BINARY. */
  public static final PropTag PR_ENTRYID = new PropTag(0x0FFF0102);

  /** 0x1000001F, PT_UNICODE. */
  public static final PropTag PR_BODY = new PropTag(0x1000001F);

  /** 0x1000001E, PT_STRING8. */
  public static final PropTag PR_BODY_A = new PropTag(0x1000001E);

  /** 0x1000001F, PT_UNICODE. */
  public static final PropTag PR_BODY_W = new PropTag(0x1000001F);

  /** 0x1001001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_TEXT = new PropTag(0x1001001F);

  /** 0x1001001E, PT_STRING8. */
  public static final PropTag PR_REPORT_TEXT_A = new PropTag(0x1001001E);

  /** 0x1001001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_TEXT_W = new PropTag(0x1001001F);

  /** 0x10020102, PT_BINARY. */
  public static final PropTag PR_ORIGINATOR_AND_DL_EXPANSION_HISTORY = new PropTag(0x10020102);

  /** 0x10030102, PT_BINARY. */
  public static final PropTag PR_REPORTING_DL_NAME = new PropTag(0x10030102);

  /** 0x10040102, PT_BINARY. */
  public static final PropTag PR_REPORTING_MTA_CERTIFICATE = new PropTag(0x10040102);

  /** 0x10060003, PT_LONG. */
  public static final PropTag PR_RTF_SYNC_BODY_CRC = new PropTag(0x10060003);

  /** 0x10070003, PT_LONG. */
  public static final PropTag PR_RTF_SYNC_BODY_COUNT = new PropTag(0x10070003);

  /** 0x1008001F, PT_UNICODE. */
  public static final PropTag PR_RTF_SYNC_BODY_TAG = new PropTag(0x1008001F);

  /** 0x1008001E, PT_STRING8. */
  public static final PropTag PR_RTF_SYNC_BODY_TAG_A = new PropTag(0x1008001E);

  /** 0x1008001F, PT_UNICODE. */
  public static final PropTag PR_RTF_SYNC_BODY_TAG_W = new PropTag(0x1008001F);

  /** 0x10090102, PT_BINARY. */
  public static final PropTag PR_RTF_COMPRESSED = new PropTag(0x10090102);

  /** 0x10100003, PT_LONG. */
  public static final PropTag PR_RTF_SYNC_PREFIX_COUNT = new PropTag(0x10100003);

  /** 0x10110003, PT_LONG. */
  public static final PropTag PR_RTF_SYNC_TRAILING_COUNT = new PropTag(0x10110003);

  /** 0x10120102, PT_BINARY. */
  public static final PropTag PR_ORIGINALLY_INTENDED_RECIP_ENTRYID = new PropTag(0x10120102);

  /** 0x1013001F, PT_UNICODE. */
  public static final PropTag PR_BODY_HTML = new PropTag(0x1013001F);

  /** 0x1013001E, PT_STRING8. */
  public static final PropTag PR_BODY_HTML_A = new PropTag(0x1013001E);

  /** 0x1013001F, PT_UNICODE. */
  public static final PropTag PR_BODY_HTML_W = new PropTag(0x1013001F);

  /** 0x10130102, PT_BINARY. */
  public static final PropTag PR_HTML = new PropTag(0x10130102);

  /** 0x10160003, PT_LONG. */
  public static final PropTag PR_NATIVE_BODY_INFO = new PropTag(0x10160003);

  /** 0x1035001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_MESSAGE_ID = new PropTag(0x1035001F);

  /** 0x1035001E, PT_STRING8. */
  public static final PropTag PR_INTERNET_MESSAGE_ID_A = new PropTag(0x1035001E);

  /** 0x1035001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_MESSAGE_ID_W = new PropTag(0x1035001F);

  /** 0x1039001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_REFERENCES = new PropTag(0x1039001F);

  /** 0x1039001E, PT_STRING8. */
  public static final PropTag PR_INTERNET_REFERENCES_A = new PropTag(0x1039001E);

  /** 0x1039001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_REFERENCES_W = new PropTag(0x1039001F);

  /** 0x1042001F, PT_UNICODE. */
  public static final PropTag PR_IN_REPLY_TO = new PropTag(0x1042001F);

  /** 0x1042001E, PT_STRING8. */
  public static final PropTag PR_IN_REPLY_TO_A = new PropTag(0x1042001E);

  /** 0x1042001F, PT_UNICODE. */
  public static final PropTag PR_IN_REPLY_TO_W = new PropTag(0x1042001F);

  /** 0x10800003, PT_LONG. */
  public static final PropTag PR_ICON_INDEX = new PropTag(0x10800003);

  /** 0x10900003, PT_LONG. */
  public static final PropTag PR_FLAG_STATUS = new PropTag(0x10900003);

  /** 0x10960003, PT_LONG. */
  public static final PropTag PR_BLOCK_STATUS = new PropTag(0x10960003);

  /** 0x10F2000B, PT_BOOLEAN. */
  public static final PropTag PR_DISABLE_FULL_FIDELITY = new PropTag(0x10F2000B);

  /** 0x10F3001F, PT_UNICODE. */
  public static final PropTag PR_URL_COMP_NAME = new PropTag(0x10F3001F);

  /** 0x10F3001E, PT_STRING8. */
  public static final PropTag PR_URL_COMP_NAME_A = new PropTag(0x10F3001E);

  /** 0x10F3001F, PT_UNICODE. */
  public static final PropTag PR_URL_COMP_NAME_W = new PropTag(0x10F3001F);

  /** 0x10F4000B, PT_BOOLEAN. */
  public static final PropTag PR_ATTR_HIDDEN = new PropTag(0x10F4000B);

  /** 0x10F5000B, PT_BOOLEAN. */
  public static final PropTag PR_ATTR_SYSTEM = new PropTag(0x10F5000B);

  /** 0x10F6000B, PT_BOOLEAN. */
  public static final PropTag PR_ATTR_READONLY = new PropTag(0x10F6000B);

  /** 0x11000102, PT_BINARY. */
  public static final PropTag PR_P1_CONTENT = new PropTag(0x11000102);

  /** 0x11010102, PT_BINARY. */
  public static final PropTag PR_P1_CONTENT_TYPE = new PropTag(0x11010102);

  /** 0x30000003, PT_LONG. */
  public static final PropTag PR_ROWID = new PropTag(0x30000003);

  /** 0x3001001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_NAME = new PropTag(0x3001001F);

  /** 0x3001001E, PT_STRING8. */
  public static final PropTag PR_DISPLAY_NAME_A = new PropTag(0x3001001E);

  /** 0x3001001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_NAME_W = new PropTag(0x3001001F);

  /** 0x3002001F, PT_UNICODE. */
  public static final PropTag PR_ADDRTYPE = new PropTag(0x3002001F);

  /** 0x3002001E, PT_STRING8. */
  public static final PropTag PR_ADDRTYPE_A = new PropTag(0x3002001E);

  /** 0x3002001F, PT_UNICODE. */
  public static final PropTag PR_ADDRTYPE_W = new PropTag(0x3002001F);

  /** 0x3003001F, PT_UNICODE. */
  public static final PropTag PR_EMAIL_ADDRESS = new PropTag(0x3003001F);

  /** 0x3003001E, PT_STRING8. */
  public static final PropTag PR_EMAIL_ADDRESS_A = new PropTag(0x3003001E);

  /** 0x3003001F, PT_UNICODE. */
  public static final PropTag PR_EMAIL_ADDRESS_W = new PropTag(0x3003001F);

  /** 0x3004001F, PT_UNICODE. */
  public static final PropTag PR_COMMENT = new PropTag(0x3004001F);

  /** 0x3004001E, PT_STRING8. */
  public static final PropTag PR_COMMENT_A = new PropTag(0x3004001E);

  /** 0x3004001F, PT_UNICODE. */
  public static final PropTag PR_COMMENT_W = new PropTag(0x3004001F);

  /** 0x30050003, PT_LONG. */
  public static final PropTag PR_DEPTH = new PropTag(0x30050003);

  /** 0x3006001F, PT_UNICODE. */
  public static final PropTag PR_PROVIDER_DISPLAY = new PropTag(0x3006001F);

  /** 0x3006001E, PT_STRING8. */
  public static final PropTag PR_PROVIDER_DISPLAY_A = new PropTag(0x3006001E);

  /** 0x3006001F, PT_UNICODE. */
  public static final PropTag PR_PROVIDER_DISPLAY_W = new PropTag(0x3006001F);

  /** 0x30070040, PT_SYSTIME. */
  public static final PropTag PR_CREATION_TIME = new PropTag(0x30070040);

  /** 0x30080040, PT_SYSTIME. */
  public static final PropTag PR_LAST_MODIFICATION_TIME = new PropTag(0x30080040);

  /** 0x30090003, PT_LONG. */
  public static final PropTag PR_RESOURCE_FLAGS = new PropTag(0x30090003);

  /** 0x300A001F, PT_UNICODE. */
  public static final PropTag PR_PROVIDER_DLL_NAME = new PropTag(0x300A001F);

  /** 0x300A001E, PT_STRING8. */
  public static final PropTag PR_PROVIDER_DLL_NAME_A = new PropTag(0x300A001E);

  /** 0x300A001F, PT_UNICODE. */
  public static final PropTag PR_PROVIDER_DLL_NAME_W = new PropTag(0x300A001F);

  /** 0x300B0102, PT_BINARY. */
  public static final PropTag PR_SEARCH_KEY = new PropTag(0x300B0102);

  /** 0x300C0102, PT_BINARY. */
  public static final PropTag PR_PROVIDER_UID = new PropTag(0x300C0102);

  /** 0x300D0003, PT_LONG. */
  public static final PropTag PR_PROVIDER_ORDINAL = new PropTag(0x300D0003);

  /** 0x30130102, PT_BINARY. */
  public static final PropTag PR_CONVERSATION_ID = new PropTag(0x30130102);

  /** 0x30180102, PT_BINARY. */
  public static final PropTag PR_ARCHIVE_TAG = new PropTag(0x30180102);

  /** 0x30190102, PT_BINARY. */
  public static final PropTag PR_POLICY_TAG = new PropTag(0x30190102);

  /** 0x301A0003, PT_LONG. */
  public static final PropTag PR_RETENTION_PERIOD = new PropTag(0x301A0003);

  /** 0x301B0102, PT_BINARY. */
  public static final PropTag PR_START_DATE_ETC = new PropTag(0x301B0102);

  /** 0x301C0040, PT_SYSTIME. */
  public static final PropTag PR_RETENTION_DATE = new PropTag(0x301C0040);

  /** 0x301D0003, PT_LONG. */
  public static final PropTag PR_RETENTION_FLAGS = new PropTag(0x301D0003);

  /** 0x301E0003, PT_LONG. */
  public static final PropTag PR_ARCHIVE_PERIOD = new PropTag(0x301E0003);

  /** 0x301F0040, PT_SYSTIME. */
  public static final PropTag PR_ARCHIVE_DATE = new PropTag(0x301F0040);

  /** 0x30200102, PT_BINARY. */
  public static final PropTag PR_SORT_POSITION = new PropTag(0x30200102);

  /** 0x30210102, PT_BINARY. */
  public static final PropTag PR_SORT_PARENTID = new PropTag(0x30210102);

  /** 0x3301001F, PT_UNICODE. */
  public static final PropTag PR_FORM_VERSION = new PropTag(0x3301001F);

  /** 0x3301001E, PT_STRING8. */
  public static final PropTag PR_FORM_VERSION_A = new PropTag(0x3301001E);

  /** 0x3301001F, PT_UNICODE. */
  public static final PropTag PR_FORM_VERSION_W = new PropTag(0x3301001F);

  /** 0x33020048, PT_CLSID. */
  public static final PropTag PR_FORM_CLSID = new PropTag(0x33020048);

  /** 0x3303001F, PT_UNICODE. */
  public static final PropTag PR_FORM_CONTACT_NAME = new PropTag(0x3303001F);

  /** 0x3303001E, PT_STRING8. */
  public static final PropTag PR_FORM_CONTACT_NAME_A = new PropTag(0x3303001E);

  /** 0x3303001F, PT_UNICODE. */
  public static final PropTag PR_FORM_CONTACT_NAME_W = new PropTag(0x3303001F);

  /** 0x3304001F, PT_UNICODE. */
  public static final PropTag PR_FORM_CATEGORY = new PropTag(0x3304001F);

  /** 0x3304001E, PT_STRING8. */
  public static final PropTag PR_FORM_CATEGORY_A = new PropTag(0x3304001E);

  /** 0x3304001F, PT_UNICODE. */
  public static final PropTag PR_FORM_CATEGORY_W = new PropTag(0x3304001F);

  /** 0x3305001F, PT_UNICODE. */
  public static final PropTag PR_FORM_CATEGORY_SUB = new PropTag(0x3305001F);

  /** 0x3305001E, PT_STRING8. */
  public static final PropTag PR_FORM_CATEGORY_SUB_A = new PropTag(0x3305001E);

  /** 0x3305001F, PT_UNICODE. */
  public static final PropTag PR_FORM_CATEGORY_SUB_W = new PropTag(0x3305001F);

  /** 0x33061003, PT_MV_LONG. */
  public static final PropTag PR_FORM_HOST_MAP = new PropTag(0x33061003);

  /** 0x3307000B, PT_BOOLEAN. */
  public static final PropTag PR_FORM_HIDDEN = new PropTag(0x3307000B);

  /** 0x3308001F, PT_UNICODE. */
  public static final PropTag PR_FORM_DESIGNER_NAME = new PropTag(0x3308001F);

  /** 0x3308001E, PT_STRING8. */
  public static final PropTag PR_FORM_DESIGNER_NAME_A = new PropTag(0x3308001E);

  /** 0x3308001F, PT_UNICODE. */
  public static final PropTag PR_FORM_DESIGNER_NAME_W = new PropTag(0x3308001F);

  /** 0x33090048, PT_CLSID. */
  public static final PropTag PR_FORM_DESIGNER_GUID = new PropTag(0x33090048);

  /** 0x330A0003, PT_LONG. */
  public static final PropTag PR_FORM_MESSAGE_BEHAVIOR = new PropTag(0x330A0003);

  /** 0x3400000B, PT_BOOLEAN. */
  public static final PropTag PR_DEFAULT_STORE = new PropTag(0x3400000B);

  /** 0x340D0003, PT_LONG. */
  public static final PropTag PR_STORE_SUPPORT_MASK = new PropTag(0x340D0003);

  /** 0x340E0003, PT_LONG. */
  public static final PropTag PR_STORE_STATE = new PropTag(0x340E0003);

  /** 0x340F0003, PT_LONG. */
  public static final PropTag PR_STORE_UNICODE_MASK = new PropTag(0x340F0003);

  /** 0x34100102, PT_BINARY. */
  public static final PropTag PR_IPM_SUBTREE_SEARCH_KEY = new PropTag(0x34100102);

  /** 0x34110102, PT_BINARY. */
  public static final PropTag PR_IPM_OUTBOX_SEARCH_KEY = new PropTag(0x34110102);

  /** 0x34120102, PT_BINARY. */
  public static final PropTag PR_IPM_WASTEBASKET_SEARCH_KEY = new PropTag(0x34120102);

  /** 0x34130102, PT_BINARY. */
  public static final PropTag PR_IPM_SENTMAIL_SEARCH_KEY = new PropTag(0x34130102);

  /** 0x34140102, PT_BINARY. */
  public static final PropTag PR_MDB_PROVIDER = new PropTag(0x34140102);

  /** 0x3415000D, PT_OBJECT. */
  public static final PropTag PR_RECEIVE_FOLDER_SETTINGS = new PropTag(0x3415000D);

  /** 0x35DF0003, PT_LONG. */
  public static final PropTag PR_VALID_FOLDER_MASK = new PropTag(0x35DF0003);

  /** 0x35E00102, PT_BINARY. */
  public static final PropTag PR_IPM_SUBTREE_ENTRYID = new PropTag(0x35E00102);

  /** 0x35E20102, PT_BINARY. */
  public static final PropTag PR_IPM_OUTBOX_ENTRYID = new PropTag(0x35E20102);

  /** 0x35E30102, PT_BINARY. */
  public static final PropTag PR_IPM_WASTEBASKET_ENTRYID = new PropTag(0x35E30102);

  /** 0x35E40102, PT_BINARY. */
  public static final PropTag PR_IPM_SENTMAIL_ENTRYID = new PropTag(0x35E40102);

  /** 0x35E50102, PT_BINARY. */
  public static final PropTag PR_VIEWS_ENTRYID = new PropTag(0x35E50102);

  /** 0x35E60102, PT_BINARY. */
  public static final PropTag PR_COMMON_VIEWS_ENTRYID = new PropTag(0x35E60102);

  /** 0x35E70102, PT_BINARY. */
  public static final PropTag PR_FINDER_ENTRYID = new PropTag(0x35E70102);

  /** 0x35FF0102, PT_BINARY. */
  public static final PropTag PR_IPM_ARCHIVE_ENTRYID = new PropTag(0x35FF0102);

  /** 0x36000003, PT_LONG. */
  public static final PropTag PR_CONTAINER_FLAGS = new PropTag(0x36000003);

  /** 0x36010003, PT_LONG. */
  public static final PropTag PR_FOLDER_TYPE = new PropTag(0x36010003);

  /** 0x36020003, PT_LONG. */
  public static final PropTag PR_CONTENT_COUNT = new PropTag(0x36020003);

  /** 0x36030003, PT_LONG. */
  public static final PropTag PR_CONTENT_UNREAD = new PropTag(0x36030003);

  /** 0x3604000D, PT_OBJECT. */
  public static final PropTag PR_CREATE_TEMPLATES = new PropTag(0x3604000D);

  /** 0x3605000D, PT_OBJECT. */
  public static final PropTag PR_DETAILS_TABLE = new PropTag(0x3605000D);

  /** 0x3607000D, PT_OBJECT. */
  public static final PropTag PR_SEARCH = new PropTag(0x3607000D);

  /** 0x3609000B, PT_BOOLEAN. */
  public static final PropTag PR_SELECTABLE = new PropTag(0x3609000B);

  /** 0x360A000B, PT_BOOLEAN. */
  public static final PropTag PR_SUBFOLDERS = new PropTag(0x360A000B);

  /** 0x360B0003, PT_LONG. */
  public static final PropTag PR_STATUS = new PropTag(0x360B0003);

  /** 0x360C001F, PT_UNICODE. */
  public static final PropTag PR_ANR = new PropTag(0x360C001F);

  /** 0x360C001E, PT_STRING8. */
  public static final PropTag PR_ANR_A = new PropTag(0x360C001E);

  /** 0x360C001F, PT_UNICODE. */
  public static final PropTag PR_ANR_W = new PropTag(0x360C001F);

  /** 0x360D1003, PT_MV_LONG. */
  public static final PropTag PR_CONTENTS_SORT_ORDER = new PropTag(0x360D1003);

  /** 0x360E000D, PT_OBJECT. */
  public static final PropTag PR_CONTAINER_HIERARCHY = new PropTag(0x360E000D);

  /** 0x360F000D, PT_OBJECT. */
  public static final PropTag PR_CONTAINER_CONTENTS = new PropTag(0x360F000D);

  /** 0x3610000D, PT_OBJECT. */
  public static final PropTag PR_FOLDER_ASSOCIATED_CONTENTS = new PropTag(0x3610000D);

  /** 0x36110102, PT_BINARY. */
  public static final PropTag PR_DEF_CREATE_DL = new PropTag(0x36110102);

  /** 0x36120102, PT_BINARY. */
  public static final PropTag PR_DEF_CREATE_MAILUSER = new PropTag(0x36120102);

  /** 0x3613001F, PT_UNICODE. */
  public static final PropTag PR_CONTAINER_CLASS = new PropTag(0x3613001F);

  /** 0x3613001E, PT_STRING8. */
  public static final PropTag PR_CONTAINER_CLASS_A = new PropTag(0x3613001E);

  /** 0x3613001F, PT_UNICODE. */
  public static final PropTag PR_CONTAINER_CLASS_W = new PropTag(0x3613001F);

  /** 0x36140014, PT_I8. */
  public static final PropTag PR_CONTAINER_MODIFY_VERSION = new PropTag(0x36140014);

  /** 0x36150102, PT_BINARY. */
  public static final PropTag PR_AB_PROVIDER_ID = new PropTag(0x36150102);

  /** 0x36160102, PT_BINARY. */
  public static final PropTag PR_DEFAULT_VIEW_ENTRYID = new PropTag(0x36160102);

  /** 0x36170003, PT_LONG. */
  public static final PropTag PR_ASSOC_CONTENT_COUNT = new PropTag(0x36170003);

  /** 0x36D00102, PT_BINARY. */
  public static final PropTag PR_IPM_APPOINTMENT_ENTRYID = new PropTag(0x36D00102);

  /** 0x36D10102, PT_BINARY. */
  public static final PropTag PR_IPM_CONTACT_ENTRYID = new PropTag(0x36D10102);

  /** 0x36D20102, PT_BINARY. */
  public static final PropTag PR_IPM_JOURNAL_ENTRYID = new PropTag(0x36D20102);

  /** 0x36D30102, PT_BINARY. */
  public static final PropTag PR_IPM_NOTE_ENTRYID = new PropTag(0x36D30102);

  /** 0x36D40102, PT_BINARY. */
  public static final PropTag PR_IPM_TASK_ENTRYID = new PropTag(0x36D40102);

  /** 0x36D70102, PT_BINARY. */
  public static final PropTag PR_IPM_DRAFTS_ENTRYID = new PropTag(0x36D70102);

  /** 0x37000102, PT_BINARY. */
  public static final PropTag PR_ATTACHMENT_X400_PARAMETERS = new PropTag(0x37000102);

  /** 0x37010102, PT_BINARY. */
  public static final PropTag PR_ATTACH_DATA_BIN = new PropTag(0x37010102);

  /** 0x3701000D, PT_OBJECT. */
  public static final PropTag PR_ATTACH_DATA_OBJ = new PropTag(0x3701000D);

  /** 0x37020102, PT_BINARY. */
  public static final PropTag PR_ATTACH_ENCODING = new PropTag(0x37020102);

  /** 0x3703001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_EXTENSION = new PropTag(0x3703001F);

  /** 0x3703001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_EXTENSION_A = new PropTag(0x3703001E);

  /** 0x3703001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_EXTENSION_W = new PropTag(0x3703001F);

  /** 0x3704001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_FILENAME = new PropTag(0x3704001F);

  /** 0x3704001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_FILENAME_A = new PropTag(0x3704001E);

  /** 0x3704001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_FILENAME_W = new PropTag(0x3704001F);

  /** 0x37050003, PT_LONG. */
  public static final PropTag PR_ATTACH_METHOD = new PropTag(0x37050003);

  /** 0x3707001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_LONG_FILENAME = new PropTag(0x3707001F);

  /** 0x3707001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_LONG_FILENAME_A = new PropTag(0x3707001E);

  /** 0x3707001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_LONG_FILENAME_W = new PropTag(0x3707001F);

  /** 0x3708001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_PATHNAME = new PropTag(0x3708001F);

  /** 0x3708001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_PATHNAME_A = new PropTag(0x3708001E);

  /** 0x3708001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_PATHNAME_W = new PropTag(0x3708001F);

  /** 0x37090102, PT_BINARY. */
  public static final PropTag PR_ATTACH_RENDERING = new PropTag(0x37090102);

  /** 0x370A0102, PT_BINARY. */
  public static final PropTag PR_ATTACH_TAG = new PropTag(0x370A0102);

  /** 0x370B0003, PT_LONG. */
  public static final PropTag PR_RENDERING_POSITION = new PropTag(0x370B0003);

  /** 0x370C001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_TRANSPORT_NAME = new PropTag(0x370C001F);

  /** 0x370C001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_TRANSPORT_NAME_A = new PropTag(0x370C001E);

  /** 0x370C001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_TRANSPORT_NAME_W = new PropTag(0x370C001F);

  /** 0x370D001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_LONG_PATHNAME = new PropTag(0x370D001F);

  /** 0x370D001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_LONG_PATHNAME_A = new PropTag(0x370D001E);

  /** 0x370D001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_LONG_PATHNAME_W = new PropTag(0x370D001F);

  /** 0x370E001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_MIME_TAG = new PropTag(0x370E001F);

  /** 0x370E001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_MIME_TAG_A = new PropTag(0x370E001E);

  /** 0x370E001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_MIME_TAG_W = new PropTag(0x370E001F);

  /** 0x370F0102, PT_BINARY. */
  public static final PropTag PR_ATTACH_ADDITIONAL_INFO = new PropTag(0x370F0102);

  /** 0x3712001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_CONTENT_ID = new PropTag(0x3712001F);

  /** 0x3712001E, PT_STRING8. */
  public static final PropTag PR_ATTACH_CONTENT_ID_A = new PropTag(0x3712001E);

  /** 0x3712001F, PT_UNICODE. */
  public static final PropTag PR_ATTACH_CONTENT_ID_W = new PropTag(0x3712001F);

  /** 0x37140003, PT_LONG. */
  public static final PropTag PR_ATTACH_FLAGS = new PropTag(0x37140003);

  /** 0x38000014, PT_I8. */
  public static final PropTag PR_LOCK_BRANCH_ID = new PropTag(0x38000014);

  /** 0x38010014, PT_I8. */
  public static final PropTag PR_LOCK_RESOURCE_FID = new PropTag(0x38010014);

  /** 0x38020014, PT_I8. */
  public static final PropTag PR_LOCK_RESOURCE_DID = new PropTag(0x38020014);

  /** 0x38030014, PT_I8. */
  public static final PropTag PR_LOCK_RESOURCE_VID = new PropTag(0x38030014);

  /** 0x38040102, PT_BINARY. */
  public static final PropTag PR_LOCK_ENLISTMENT_CONTEXT = new PropTag(0x38040102);

  /** 0x38050002, PT_I2. */
  public static final PropTag PR_LOCK_TYPE = new PropTag(0x38050002);

  /** 0x38060002, PT_I2. */
  public static final PropTag PR_LOCK_SCOPE = new PropTag(0x38060002);

  /** 0x38070102, PT_BINARY. */
  public static final PropTag PR_LOCK_TRANSIENT_ID = new PropTag(0x38070102);

  /** 0x38080003, PT_LONG. */
  public static final PropTag PR_LOCK_DEPTH = new PropTag(0x38080003);

  /** 0x38090003, PT_LONG. */
  public static final PropTag PR_LOCK_TIMEOUT = new PropTag(0x38090003);

  /** 0x380A0040, PT_SYSTIME. */
  public static final PropTag PR_LOCK_EXPIRY_TIME = new PropTag(0x380A0040);

  /** 0x380B0102, PT_BINARY. */
  public static final PropTag PR_LOCK_GLID = new PropTag(0x380B0102);

  /** 0x380C001F, PT_UNICODE. */
  public static final PropTag PR_LOCK_NULL_URL_W = new PropTag(0x380C001F);

  /** 0x38800102, PT_BINARY. */
  public static final PropTag PR_SYNCEVENT_SUPPRESS_GUID = new PropTag(0x38800102);

  /** 0x39000003, PT_LONG. */
  public static final PropTag PR_DISPLAY_TYPE = new PropTag(0x39000003);

  /** 0x39020102, PT_BINARY. */
  public static final PropTag PR_TEMPLATEID = new PropTag(0x39020102);

  /** 0x39040102, PT_BINARY. */
  public static final PropTag PR_PRIMARY_CAPABILITY = new PropTag(0x39040102);

  /** 0x39050003, PT_LONG. */
  public static final PropTag PR_DISPLAY_TYPE_EX = new PropTag(0x39050003);

  /** 0x39FE001F, PT_UNICODE. */
  public static final PropTag PR_SMTP_ADDRESS = new PropTag(0x39FE001F);

  /** 0x39FE001E, PT_STRING8. */
  public static final PropTag PR_SMTP_ADDRESS_A = new PropTag(0x39FE001E);

  /** 0x39FE001F, PT_UNICODE. */
  public static final PropTag PR_SMTP_ADDRESS_W = new PropTag(0x39FE001F);

  /** 0x39FF001E, PT_STRING8. */
  public static final PropTag PR_7BIT_DISPLAY_NAME = new PropTag(0x39FF001E);

  /** 0x3A00001F, PT_UNICODE. */
  public static final PropTag PR_ACCOUNT = new PropTag(0x3A00001F);

  /** 0x3A00001E, PT_STRING8. */
  public static final PropTag PR_ACCOUNT_A = new PropTag(0x3A00001E);

  /** 0x3A00001F, PT_UNICODE. */
  public static final PropTag PR_ACCOUNT_W = new PropTag(0x3A00001F);

  /** 0x3A010102, PT_BINARY. */
  public static final PropTag PR_ALTERNATE_RECIPIENT = new PropTag(0x3A010102);

  /** 0x3A02001F, PT_UNICODE. */
  public static final PropTag PR_CALLBACK_TELEPHONE_NUMBER = new PropTag(0x3A02001F);

  /** 0x3A02001E, PT_STRING8. */
  public static final PropTag PR_CALLBACK_TELEPHONE_NUMBER_A = new PropTag(0x3A02001E);

  /** 0x3A02001F, PT_UNICODE. */
  public static final PropTag PR_CALLBACK_TELEPHONE_NUMBER_W = new PropTag(0x3A02001F);

  /** 0x3A03000B, PT_BOOLEAN. */
  public static final PropTag PR_CONVERSION_PROHIBITED = new PropTag(0x3A03000B);

  /** 0x3A04000B, PT_BOOLEAN. */
  public static final PropTag PR_DISCLOSE_RECIPIENTS = new PropTag(0x3A04000B);

  /** 0x3A05001F, PT_UNICODE. */
  public static final PropTag PR_GENERATION = new PropTag(0x3A05001F);

  /** 0x3A05001E, PT_STRING8. */
  public static final PropTag PR_GENERATION_A = new PropTag(0x3A05001E);

  /** 0x3A05001F, PT_UNICODE. */
  public static final PropTag PR_GENERATION_W = new PropTag(0x3A05001F);

  /** 0x3A06001F, PT_UNICODE. */
  public static final PropTag PR_GIVEN_NAME = new PropTag(0x3A06001F);

  /** 0x3A06001E, PT_STRING8. */
  public static final PropTag PR_GIVEN_NAME_A = new PropTag(0x3A06001E);

  /** 0x3A06001F, PT_UNICODE. */
  public static final PropTag PR_GIVEN_NAME_W = new PropTag(0x3A06001F);

  /** 0x3A07001F, PT_UNICODE. */
  public static final PropTag PR_GOVERNMENT_ID_NUMBER = new PropTag(0x3A07001F);

  /** 0x3A07001E, PT_STRING8. */
  public static final PropTag PR_GOVERNMENT_ID_NUMBER_A = new PropTag(0x3A07001E);

  /** 0x3A07001F, PT_UNICODE. */
  public static final PropTag PR_GOVERNMENT_ID_NUMBER_W = new PropTag(0x3A07001F);

  /** 0x3A08001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS_TELEPHONE_NUMBER = new PropTag(0x3A08001F);

  /** 0x3A08001E, PT_STRING8. */
  public static final PropTag PR_BUSINESS_TELEPHONE_NUMBER_A = new PropTag(0x3A08001E);

  /** 0x3A08001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS_TELEPHONE_NUMBER_W = new PropTag(0x3A08001F);

  /** 0x3A09001F, PT_UNICODE. */
  public static final PropTag PR_HOME_TELEPHONE_NUMBER = new PropTag(0x3A09001F);

  /** 0x3A09001E, PT_STRING8. */
  public static final PropTag PR_HOME_TELEPHONE_NUMBER_A = new PropTag(0x3A09001E);

  /** 0x3A09001F, PT_UNICODE. */
  public static final PropTag PR_HOME_TELEPHONE_NUMBER_W = new PropTag(0x3A09001F);

  /** 0x3A0A001F, PT_UNICODE. */
  public static final PropTag PR_INITIALS = new PropTag(0x3A0A001F);

  /** 0x3A0A001E, PT_STRING8. */
  public static final PropTag PR_INITIALS_A = new PropTag(0x3A0A001E);

  /** 0x3A0A001F, PT_UNICODE. */
  public static final PropTag PR_INITIALS_W = new PropTag(0x3A0A001F);

  /** 0x3A0B001F, PT_UNICODE. */
  public static final PropTag PR_KEYWORD = new PropTag(0x3A0B001F);

  /** 0x3A0B001E, PT_STRING8. */
  public static final PropTag PR_KEYWORD_A = new PropTag(0x3A0B001E);

  /** 0x3A0B001F, PT_UNICODE. */
  public static final PropTag PR_KEYWORD_W = new PropTag(0x3A0B001F);

  /** 0x3A0C001F, PT_UNICODE. */
  public static final PropTag PR_LANGUAGE = new PropTag(0x3A0C001F);

  /** 0x3A0C001E, PT_STRING8. */
  public static final PropTag PR_LANGUAGE_A = new PropTag(0x3A0C001E);

  /** 0x3A0C001F, PT_UNICODE. */
  public static final PropTag PR_LANGUAGE_W = new PropTag(0x3A0C001F);

  /** 0x3A0D001F, PT_UNICODE. */
  public static final PropTag PR_LOCATION = new PropTag(0x3A0D001F);

  /** 0x3A0D001E, PT_STRING8. */
  public static final PropTag PR_LOCATION_A = new PropTag(0x3A0D001E);

  /** 0x3A0D001F, PT_UNICODE. */
  public static final PropTag PR_LOCATION_W = new PropTag(0x3A0D001F);

  /** 0x3A0E000B, PT_BOOLEAN. */
  public static final PropTag PR_MAIL_PERMISSION = new PropTag(0x3A0E000B);

  /** 0x3A0F001F, PT_UNICODE. */
  public static final PropTag PR_MHS_COMMON_NAME = new PropTag(0x3A0F001F);

  /** 0x3A0F001E, PT_STRING8. */
  public static final PropTag PR_MHS_COMMON_NAME_A = new PropTag(0x3A0F001E);

  /** 0x3A0F001F, PT_UNICODE. */
  public static final PropTag PR_MHS_COMMON_NAME_W = new PropTag(0x3A0F001F);

  /** 0x3A10001F, PT_UNICODE. */
  public static final PropTag PR_ORGANIZATIONAL_ID_NUMBER = new PropTag(0x3A10001F);

  /** 0x3A10001E, PT_STRING8. */
  public static final PropTag PR_ORGANIZATIONAL_ID_NUMBER_A = new PropTag(0x3A10001E);

  /** 0x3A10001F, PT_UNICODE. */
  public static final PropTag PR_ORGANIZATIONAL_ID_NUMBER_W = new PropTag(0x3A10001F);

  /** 0x3A11001F, PT_UNICODE. */
  public static final PropTag PR_SURNAME = new PropTag(0x3A11001F);

  /** 0x3A11001E, PT_STRING8. */
  public static final PropTag PR_SURNAME_A = new PropTag(0x3A11001E);

  /** 0x3A11001F, PT_UNICODE. */
  public static final PropTag PR_SURNAME_W = new PropTag(0x3A11001F);

  /** 0x3A120102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_ENTRYID = new PropTag(0x3A120102);

  /** 0x3A13001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_NAME = new PropTag(0x3A13001F);

  /** 0x3A13001E, PT_STRING8. */
  public static final PropTag PR_ORIGINAL_DISPLAY_NAME_A = new PropTag(0x3A13001E);

  /** 0x3A13001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINAL_DISPLAY_NAME_W = new PropTag(0x3A13001F);

  /** 0x3A140102, PT_BINARY. */
  public static final PropTag PR_ORIGINAL_SEARCH_KEY = new PropTag(0x3A140102);

  /** 0x3A15001F, PT_UNICODE. */
  public static final PropTag PR_POSTAL_ADDRESS = new PropTag(0x3A15001F);

  /** 0x3A15001E, PT_STRING8. */
  public static final PropTag PR_POSTAL_ADDRESS_A = new PropTag(0x3A15001E);

  /** 0x3A15001F, PT_UNICODE. */
  public static final PropTag PR_POSTAL_ADDRESS_W = new PropTag(0x3A15001F);

  /** 0x3A16001F, PT_UNICODE. */
  public static final PropTag PR_COMPANY_NAME = new PropTag(0x3A16001F);

  /** 0x3A16001E, PT_STRING8. */
  public static final PropTag PR_COMPANY_NAME_A = new PropTag(0x3A16001E);

  /** 0x3A16001F, PT_UNICODE. */
  public static final PropTag PR_COMPANY_NAME_W = new PropTag(0x3A16001F);

  /** 0x3A17001F, PT_UNICODE. */
  public static final PropTag PR_TITLE = new PropTag(0x3A17001F);

  /** 0x3A17001E, PT_STRING8. */
  public static final PropTag PR_TITLE_A = new PropTag(0x3A17001E);

  /** 0x3A17001F, PT_UNICODE. */
  public static final PropTag PR_TITLE_W = new PropTag(0x3A17001F);

  /** 0x3A18001F, PT_UNICODE. */
  public static final PropTag PR_DEPARTMENT_NAME = new PropTag(0x3A18001F);

  /** 0x3A18001E, PT_STRING8. */
  public static final PropTag PR_DEPARTMENT_NAME_A = new PropTag(0x3A18001E);

  /** 0x3A18001F, PT_UNICODE. */
  public static final PropTag PR_DEPARTMENT_NAME_W = new PropTag(0x3A18001F);

  /** 0x3A19001F, PT_UNICODE. */
  public static final PropTag PR_OFFICE_LOCATION = new PropTag(0x3A19001F);

  /** 0x3A19001E, PT_STRING8. */
  public static final PropTag PR_OFFICE_LOCATION_A = new PropTag(0x3A19001E);

  /** 0x3A19001F, PT_UNICODE. */
  public static final PropTag PR_OFFICE_LOCATION_W = new PropTag(0x3A19001F);

  /** 0x3A1A001F, PT_UNICODE. */
  public static final PropTag PR_PRIMARY_TELEPHONE_NUMBER = new PropTag(0x3A1A001F);

  /** 0x3A1A001E, PT_STRING8. */
  public static final PropTag PR_PRIMARY_TELEPHONE_NUMBER_A = new PropTag(0x3A1A001E);

  /** 0x3A1A001F, PT_UNICODE. */
  public static final PropTag PR_PRIMARY_TELEPHONE_NUMBER_W = new PropTag(0x3A1A001F);

  /** 0x3A1B001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS2_TELEPHONE_NUMBER = new PropTag(0x3A1B001F);

  /** 0x3A1B001E, PT_STRING8. */
  public static final PropTag PR_BUSINESS2_TELEPHONE_NUMBER_A = new PropTag(0x3A1B001E);

  /** 0x3A1B001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS2_TELEPHONE_NUMBER_W = new PropTag(0x3A1B001F);

  /** 0x3A1C001F, PT_UNICODE. */
  public static final PropTag PR_MOBILE_TELEPHONE_NUMBER = new PropTag(0x3A1C001F);

  /** 0x3A1C001E, PT_STRING8. */
  public static final PropTag PR_MOBILE_TELEPHONE_NUMBER_A = new PropTag(0x3A1C001E);

  /** 0x3A1C001F, PT_UNICODE. */
  public static final PropTag PR_MOBILE_TELEPHONE_NUMBER_W = new PropTag(0x3A1C001F);

  /** 0x3A1D001F, PT_UNICODE. */
  public static final PropTag PR_RADIO_TELEPHONE_NUMBER = new PropTag(0x3A1D001F);

  /** 0x3A1D001E, PT_STRING8. */
  public static final PropTag PR_RADIO_TELEPHONE_NUMBER_A = new PropTag(0x3A1D001E);

  /** 0x3A1D001F, PT_UNICODE. */
  public static final PropTag PR_RADIO_TELEPHONE_NUMBER_W = new PropTag(0x3A1D001F);

  /** 0x3A1E001F, PT_UNICODE. */
  public static final PropTag PR_CAR_TELEPHONE_NUMBER = new PropTag(0x3A1E001F);

  /** 0x3A1E001E, PT_STRING8. */
  public static final PropTag PR_CAR_TELEPHONE_NUMBER_A = new PropTag(0x3A1E001E);

  /** 0x3A1E001F, PT_UNICODE. */
  public static final PropTag PR_CAR_TELEPHONE_NUMBER_W = new PropTag(0x3A1E001F);

  /** 0x3A1F001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_TELEPHONE_NUMBER = new PropTag(0x3A1F001F);

  /** 0x3A1F001E, PT_STRING8. */
  public static final PropTag PR_OTHER_TELEPHONE_NUMBER_A = new PropTag(0x3A1F001E);

  /** 0x3A1F001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_TELEPHONE_NUMBER_W = new PropTag(0x3A1F001F);

  /** 0x3A20001F, PT_UNICODE. */
  public static final PropTag PR_TRANSMITABLE_DISPLAY_NAME = new PropTag(0x3A20001F);

  /** 0x3A20001E, PT_STRING8. */
  public static final PropTag PR_TRANSMITABLE_DISPLAY_NAME_A = new PropTag(0x3A20001E);

  /** 0x3A20001F, PT_UNICODE. */
  public static final PropTag PR_TRANSMITABLE_DISPLAY_NAME_W = new PropTag(0x3A20001F);

  /** 0x3A21001F, PT_UNICODE. */
  public static final PropTag PR_PAGER_TELEPHONE_NUMBER = new PropTag(0x3A21001F);

  /** 0x3A21001E, PT_STRING8. */
  public static final PropTag PR_PAGER_TELEPHONE_NUMBER_A = new PropTag(0x3A21001E);

  /** 0x3A21001F, PT_UNICODE. */
  public static final PropTag PR_PAGER_TELEPHONE_NUMBER_W = new PropTag(0x3A21001F);

  /** 0x3A220102, PT_BINARY. */
  public static final PropTag PR_USER_CERTIFICATE = new PropTag(0x3A220102);

  /** 0x3A23001F, PT_UNICODE. */
  public static final PropTag PR_PRIMARY_FAX_NUMBER = new PropTag(0x3A23001F);

  /** 0x3A23001E, PT_STRING8. */
  public static final PropTag PR_PRIMARY_FAX_NUMBER_A = new PropTag(0x3A23001E);

  /** 0x3A23001F, PT_UNICODE. */
  public static final PropTag PR_PRIMARY_FAX_NUMBER_W = new PropTag(0x3A23001F);

  /** 0x3A24001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS_FAX_NUMBER = new PropTag(0x3A24001F);

  /** 0x3A24001E, PT_STRING8. */
  public static final PropTag PR_BUSINESS_FAX_NUMBER_A = new PropTag(0x3A24001E);

  /** 0x3A24001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS_FAX_NUMBER_W = new PropTag(0x3A24001F);

  /** 0x3A25001F, PT_UNICODE. */
  public static final PropTag PR_HOME_FAX_NUMBER = new PropTag(0x3A25001F);

  /** 0x3A25001E, PT_STRING8. */
  public static final PropTag PR_HOME_FAX_NUMBER_A = new PropTag(0x3A25001E);

  /** 0x3A25001F, PT_UNICODE. */
  public static final PropTag PR_HOME_FAX_NUMBER_W = new PropTag(0x3A25001F);

  /** 0x3A26001F, PT_UNICODE. */
  public static final PropTag PR_COUNTRY = new PropTag(0x3A26001F);

  /** 0x3A26001E, PT_STRING8. */
  public static final PropTag PR_COUNTRY_A = new PropTag(0x3A26001E);

  /** 0x3A26001F, PT_UNICODE. */
  public static final PropTag PR_COUNTRY_W = new PropTag(0x3A26001F);

  /** 0x3A27001F, PT_UNICODE. */
  public static final PropTag PR_LOCALITY = new PropTag(0x3A27001F);

  /** 0x3A27001E, PT_STRING8. */
  public static final PropTag PR_LOCALITY_A = new PropTag(0x3A27001E);

  /** 0x3A27001F, PT_UNICODE. */
  public static final PropTag PR_LOCALITY_W = new PropTag(0x3A27001F);

  /** 0x3A28001F, PT_UNICODE. */
  public static final PropTag PR_STATE_OR_PROVINCE = new PropTag(0x3A28001F);

  /** 0x3A28001E, PT_STRING8. */
  public static final PropTag PR_STATE_OR_PROVINCE_A = new PropTag(0x3A28001E);

  /** 0x3A28001F, PT_UNICODE. */
  public static final PropTag PR_STATE_OR_PROVINCE_W = new PropTag(0x3A28001F);

  /** 0x3A29001F, PT_UNICODE. */
  public static final PropTag PR_STREET_ADDRESS = new PropTag(0x3A29001F);

  /** 0x3A29001E, PT_STRING8. */
  public static final PropTag PR_STREET_ADDRESS_A = new PropTag(0x3A29001E);

  /** 0x3A29001F, PT_UNICODE. */
  public static final PropTag PR_STREET_ADDRESS_W = new PropTag(0x3A29001F);

  /** 0x3A2A001F, PT_UNICODE. */
  public static final PropTag PR_POSTAL_CODE = new PropTag(0x3A2A001F);

  /** 0x3A2A001E, PT_STRING8. */
  public static final PropTag PR_POSTAL_CODE_A = new PropTag(0x3A2A001E);

  /** 0x3A2A001F, PT_UNICODE. */
  public static final PropTag PR_POSTAL_CODE_W = new PropTag(0x3A2A001F);

  /** 0x3A2B001F, PT_UNICODE. */
  public static final PropTag PR_POST_OFFICE_BOX = new PropTag(0x3A2B001F);

  /** 0x3A2B001E, PT_STRING8. */
  public static final PropTag PR_POST_OFFICE_BOX_A = new PropTag(0x3A2B001E);

  /** 0x3A2B001F, PT_UNICODE. */
  public static final PropTag PR_POST_OFFICE_BOX_W = new PropTag(0x3A2B001F);

  /** 0x3A2C001F, PT_UNICODE. */
  public static final PropTag PR_TELEX_NUMBER = new PropTag(0x3A2C001F);

  /** 0x3A2C001E, PT_STRING8. */
  public static final PropTag PR_TELEX_NUMBER_A = new PropTag(0x3A2C001E);

  /** 0x3A2C001F, PT_UNICODE. */
  public static final PropTag PR_TELEX_NUMBER_W = new PropTag(0x3A2C001F);

  /** 0x3A2D001F, PT_UNICODE. */
  public static final PropTag PR_ISDN_NUMBER = new PropTag(0x3A2D001F);

  /** 0x3A2D001E, PT_STRING8. */
  public static final PropTag PR_ISDN_NUMBER_A = new PropTag(0x3A2D001E);

  /** 0x3A2D001F, PT_UNICODE. */
  public static final PropTag PR_ISDN_NUMBER_W = new PropTag(0x3A2D001F);

  /** 0x3A2E001F, PT_UNICODE. */
  public static final PropTag PR_ASSISTANT_TELEPHONE_NUMBER = new PropTag(0x3A2E001F);

  /** 0x3A2E001E, PT_STRING8. */
  public static final PropTag PR_ASSISTANT_TELEPHONE_NUMBER_A = new PropTag(0x3A2E001E);

  /** 0x3A2E001F, PT_UNICODE. */
  public static final PropTag PR_ASSISTANT_TELEPHONE_NUMBER_W = new PropTag(0x3A2E001F);

  /** 0x3A2F001F, PT_UNICODE. */
  public static final PropTag PR_HOME2_TELEPHONE_NUMBER = new PropTag(0x3A2F001F);

  /** 0x3A2F001E, PT_STRING8. */
  public static final PropTag PR_HOME2_TELEPHONE_NUMBER_A = new PropTag(0x3A2F001E);

  /** 0x3A2F001F, PT_UNICODE. */
  public static final PropTag PR_HOME2_TELEPHONE_NUMBER_W = new PropTag(0x3A2F001F);

  /** 0x3A30001F, PT_UNICODE. */
  public static final PropTag PR_ASSISTANT = new PropTag(0x3A30001F);

  /** 0x3A30001E, PT_STRING8. */
  public static final PropTag PR_ASSISTANT_A = new PropTag(0x3A30001E);

  /** 0x3A30001F, PT_UNICODE. */
  public static final PropTag PR_ASSISTANT_W = new PropTag(0x3A30001F);

  /** 0x3A40000B, PT_BOOLEAN. */
  public static final PropTag PR_SEND_RICH_INFO = new PropTag(0x3A40000B);

  /** 0x3A410040, PT_SYSTIME. */
  public static final PropTag PR_WEDDING_ANNIVERSARY = new PropTag(0x3A410040);

  /** 0x3A420040, PT_SYSTIME. */
  public static final PropTag PR_BIRTHDAY = new PropTag(0x3A420040);

  /** 0x3A43001F, PT_UNICODE. */
  public static final PropTag PR_HOBBIES = new PropTag(0x3A43001F);

  /** 0x3A43001E, PT_STRING8. */
  public static final PropTag PR_HOBBIES_A = new PropTag(0x3A43001E);

  /** 0x3A43001F, PT_UNICODE. */
  public static final PropTag PR_HOBBIES_W = new PropTag(0x3A43001F);

  /** 0x3A44001F, PT_UNICODE. */
  public static final PropTag PR_MIDDLE_NAME = new PropTag(0x3A44001F);

  /** 0x3A44001E, PT_STRING8. */
  public static final PropTag PR_MIDDLE_NAME_A = new PropTag(0x3A44001E);

  /** 0x3A44001F, PT_UNICODE. */
  public static final PropTag PR_MIDDLE_NAME_W = new PropTag(0x3A44001F);

  /** 0x3A45001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_NAME_PREFIX = new PropTag(0x3A45001F);

  /** 0x3A45001E, PT_STRING8. */
  public static final PropTag PR_DISPLAY_NAME_PREFIX_A = new PropTag(0x3A45001E);

  /** 0x3A45001F, PT_UNICODE. */
  public static final PropTag PR_DISPLAY_NAME_PREFIX_W = new PropTag(0x3A45001F);

  /** 0x3A46001F, PT_UNICODE. */
  public static final PropTag PR_PROFESSION = new PropTag(0x3A46001F);

  /** 0x3A46001E, PT_STRING8. */
  public static final PropTag PR_PROFESSION_A = new PropTag(0x3A46001E);

  /** 0x3A46001F, PT_UNICODE. */
  public static final PropTag PR_PROFESSION_W = new PropTag(0x3A46001F);

  /** 0x3A47001F, PT_UNICODE. */
  public static final PropTag PR_PREFERRED_BY_NAME = new PropTag(0x3A47001F);

  /** 0x3A47001E, PT_STRING8. */
  public static final PropTag PR_PREFERRED_BY_NAME_A = new PropTag(0x3A47001E);

  /** 0x3A47001F, PT_UNICODE. */
  public static final PropTag PR_PREFERRED_BY_NAME_W = new PropTag(0x3A47001F);

  /** 0x3A48001F, PT_UNICODE. */
  public static final PropTag PR_SPOUSE_NAME = new PropTag(0x3A48001F);

  /** 0x3A48001E, PT_STRING8. */
  public static final PropTag PR_SPOUSE_NAME_A = new PropTag(0x3A48001E);

  /** 0x3A48001F, PT_UNICODE. */
  public static final PropTag PR_SPOUSE_NAME_W = new PropTag(0x3A48001F);

  /** 0x3A49001F, PT_UNICODE. */
  public static final PropTag PR_COMPUTER_NETWORK_NAME = new PropTag(0x3A49001F);

  /** 0x3A49001E, PT_STRING8. */
  public static final PropTag PR_COMPUTER_NETWORK_NAME_A = new PropTag(0x3A49001E);

  /** 0x3A49001F, PT_UNICODE. */
  public static final PropTag PR_COMPUTER_NETWORK_NAME_W = new PropTag(0x3A49001F);

  /** 0x3A4A001F, PT_UNICODE. */
  public static final PropTag PR_CUSTOMER_ID = new PropTag(0x3A4A001F);

  /** 0x3A4A001E, PT_STRING8. */
  public static final PropTag PR_CUSTOMER_ID_A = new PropTag(0x3A4A001E);

  /** 0x3A4A001F, PT_UNICODE. */
  public static final PropTag PR_CUSTOMER_ID_W = new PropTag(0x3A4A001F);

  /** 0x3A4B001F, PT_UNICODE. */
  public static final PropTag PR_TTYTDD_PHONE_NUMBER = new PropTag(0x3A4B001F);

  /** 0x3A4B001E, PT_STRING8. */
  public static final PropTag PR_TTYTDD_PHONE_NUMBER_A = new PropTag(0x3A4B001E);

  /** 0x3A4B001F, PT_UNICODE. */
  public static final PropTag PR_TTYTDD_PHONE_NUMBER_W = new PropTag(0x3A4B001F);

  /** 0x3A4C001F, PT_UNICODE. */
  public static final PropTag PR_FTP_SITE = new PropTag(0x3A4C001F);

  /** 0x3A4C001E, PT_STRING8. */
  public static final PropTag PR_FTP_SITE_A = new PropTag(0x3A4C001E);

  /** 0x3A4C001F, PT_UNICODE. */
  public static final PropTag PR_FTP_SITE_W = new PropTag(0x3A4C001F);

  /** 0x3A4D0002, PT_I2. */
  public static final PropTag PR_GENDER = new PropTag(0x3A4D0002);

  /** 0x3A4E001F, PT_UNICODE. */
  public static final PropTag PR_MANAGER_NAME = new PropTag(0x3A4E001F);

  /** 0x3A4E001E, PT_STRING8. */
  public static final PropTag PR_MANAGER_NAME_A = new PropTag(0x3A4E001E);

  /** 0x3A4E001F, PT_UNICODE. */
  public static final PropTag PR_MANAGER_NAME_W = new PropTag(0x3A4E001F);

  /** 0x3A4F001F, PT_UNICODE. */
  public static final PropTag PR_NICKNAME = new PropTag(0x3A4F001F);

  /** 0x3A4F001E, PT_STRING8. */
  public static final PropTag PR_NICKNAME_A = new PropTag(0x3A4F001E);

  /** 0x3A4F001F, PT_UNICODE. */
  public static final PropTag PR_NICKNAME_W = new PropTag(0x3A4F001F);

  /** 0x3A50001F, PT_UNICODE. */
  public static final PropTag PR_PERSONAL_HOME_PAGE = new PropTag(0x3A50001F);

  /** 0x3A50001E, PT_STRING8. */
  public static final PropTag PR_PERSONAL_HOME_PAGE_A = new PropTag(0x3A50001E);

  /** 0x3A50001F, PT_UNICODE. */
  public static final PropTag PR_PERSONAL_HOME_PAGE_W = new PropTag(0x3A50001F);

  /** 0x3A51001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS_HOME_PAGE = new PropTag(0x3A51001F);

  /** 0x3A51001E, PT_STRING8. */
  public static final PropTag PR_BUSINESS_HOME_PAGE_A = new PropTag(0x3A51001E);

  /** 0x3A51001F, PT_UNICODE. */
  public static final PropTag PR_BUSINESS_HOME_PAGE_W = new PropTag(0x3A51001F);

  /** 0x3A520048, PT_CLSID. */
  public static final PropTag PR_CONTACT_VERSION = new PropTag(0x3A520048);

  /** 0x3A531102, PT_MV_BINARY. */
  public static final PropTag PR_CONTACT_ENTRYIDS = new PropTag(0x3A531102);

  /** 0x3A54101F, PT_MV_UNICODE. */
  public static final PropTag PR_CONTACT_ADDRTYPES = new PropTag(0x3A54101F);

  /** 0x3A54101E, PT_MV_STRING8. */
  public static final PropTag PR_CONTACT_ADDRTYPES_A = new PropTag(0x3A54101E);

  /** 0x3A54101F, PT_MV_UNICODE. */
  public static final PropTag PR_CONTACT_ADDRTYPES_W = new PropTag(0x3A54101F);

  /** 0x3A550003, PT_LONG. */
  public static final PropTag PR_CONTACT_DEFAULT_ADDRESS_INDEX = new PropTag(0x3A550003);

  /** 0x3A56101F, PT_MV_UNICODE. */
  public static final PropTag PR_CONTACT_EMAIL_ADDRESSES = new PropTag(0x3A56101F);

  /** 0x3A56101E, PT_MV_STRING8. */
  public static final PropTag PR_CONTACT_EMAIL_ADDRESSES_A = new PropTag(0x3A56101E);

  /** 0x3A56101F, PT_MV_UNICODE. */
  public static final PropTag PR_CONTACT_EMAIL_ADDRESSES_W = new PropTag(0x3A56101F);

  /** 0x3A57001F, PT_UNICODE. */
  public static final PropTag PR_COMPANY_MAIN_PHONE_NUMBER = new PropTag(0x3A57001F);

  /** 0x3A57001E, PT_STRING8. */
  public static final PropTag PR_COMPANY_MAIN_PHONE_NUMBER_A = new PropTag(0x3A57001E);

  /** 0x3A57001F, PT_UNICODE. */
  public static final PropTag PR_COMPANY_MAIN_PHONE_NUMBER_W = new PropTag(0x3A57001F);

  /** 0x3A58101F, PT_MV_UNICODE. */
  public static final PropTag PR_CHILDRENS_NAMES = new PropTag(0x3A58101F);

  /** 0x3A58101E, PT_MV_STRING8. */
  public static final PropTag PR_CHILDRENS_NAMES_A = new PropTag(0x3A58101E);

  /** 0x3A58101F, PT_MV_UNICODE. */
  public static final PropTag PR_CHILDRENS_NAMES_W = new PropTag(0x3A58101F);

  /** 0x3A59001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_CITY = new PropTag(0x3A59001F);

  /** 0x3A59001E, PT_STRING8. */
  public static final PropTag PR_HOME_ADDRESS_CITY_A = new PropTag(0x3A59001E);

  /** 0x3A59001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_CITY_W = new PropTag(0x3A59001F);

  /** 0x3A5A001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_COUNTRY = new PropTag(0x3A5A001F);

  /** 0x3A5A001E, PT_STRING8. */
  public static final PropTag PR_HOME_ADDRESS_COUNTRY_A = new PropTag(0x3A5A001E);

  /** 0x3A5A001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_COUNTRY_W = new PropTag(0x3A5A001F);

  /** 0x3A5B001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_POSTAL_CODE = new PropTag(0x3A5B001F);

  /** 0x3A5B001E, PT_STRING8. */
  public static final PropTag PR_HOME_ADDRESS_POSTAL_CODE_A = new PropTag(0x3A5B001E);

  /** 0x3A5B001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_POSTAL_CODE_W = new PropTag(0x3A5B001F);

  /** 0x3A5C001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_STATE_OR_PROVINCE = new PropTag(0x3A5C001F);

  /** 0x3A5C001E, PT_STRING8. */
  public static final PropTag PR_HOME_ADDRESS_STATE_OR_PROVINCE_A = new PropTag(0x3A5C001E);

  /** 0x3A5C001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_STATE_OR_PROVINCE_W = new PropTag(0x3A5C001F);

  /** 0x3A5D001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_STREET = new PropTag(0x3A5D001F);

  /** 0x3A5D001E, PT_STRING8. */
  public static final PropTag PR_HOME_ADDRESS_STREET_A = new PropTag(0x3A5D001E);

  /** 0x3A5D001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_STREET_W = new PropTag(0x3A5D001F);

  /** 0x3A5E001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_POST_OFFICE_BOX = new PropTag(0x3A5E001F);

  /** 0x3A5E001E, PT_STRING8. */
  public static final PropTag PR_HOME_ADDRESS_POST_OFFICE_BOX_A = new PropTag(0x3A5E001E);

  /** 0x3A5E001F, PT_UNICODE. */
  public static final PropTag PR_HOME_ADDRESS_POST_OFFICE_BOX_W = new PropTag(0x3A5E001F);

  /** 0x3A5F001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_CITY = new PropTag(0x3A5F001F);

  /** 0x3A5F001E, PT_STRING8. */
  public static final PropTag PR_OTHER_ADDRESS_CITY_A = new PropTag(0x3A5F001E);

  /** 0x3A5F001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_CITY_W = new PropTag(0x3A5F001F);

  /** 0x3A60001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_COUNTRY = new PropTag(0x3A60001F);

  /** 0x3A60001E, PT_STRING8. */
  public static final PropTag PR_OTHER_ADDRESS_COUNTRY_A = new PropTag(0x3A60001E);

  /** 0x3A60001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_COUNTRY_W = new PropTag(0x3A60001F);

  /** 0x3A61001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_POSTAL_CODE = new PropTag(0x3A61001F);

  /** 0x3A61001E, PT_STRING8. */
  public static final PropTag PR_OTHER_ADDRESS_POSTAL_CODE_A = new PropTag(0x3A61001E);

  /** 0x3A61001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_POSTAL_CODE_W = new PropTag(0x3A61001F);

  /** 0x3A62001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_STATE_OR_PROVINCE = new PropTag(0x3A62001F);

  /** 0x3A62001E, PT_STRING8. */
  public static final PropTag PR_OTHER_ADDRESS_STATE_OR_PROVINCE_A = new PropTag(0x3A62001E);

  /** 0x3A62001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_STATE_OR_PROVINCE_W = new PropTag(0x3A62001F);

  /** 0x3A63001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_STREET = new PropTag(0x3A63001F);

  /** 0x3A63001E, PT_STRING8. */
  public static final PropTag PR_OTHER_ADDRESS_STREET_A = new PropTag(0x3A63001E);

  /** 0x3A63001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_STREET_W = new PropTag(0x3A63001F);

  /** 0x3A64001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_POST_OFFICE_BOX = new PropTag(0x3A64001F);

  /** 0x3A64001E, PT_STRING8. */
  public static final PropTag PR_OTHER_ADDRESS_POST_OFFICE_BOX_A = new PropTag(0x3A64001E);

  /** 0x3A64001F, PT_UNICODE. */
  public static final PropTag PR_OTHER_ADDRESS_POST_OFFICE_BOX_W = new PropTag(0x3A64001F);

  /** 0x3D000102, PT_BINARY. */
  public static final PropTag PR_STORE_PROVIDERS = new PropTag(0x3D000102);

  /** 0x3D010102, PT_BINARY. */
  public static final PropTag PR_AB_PROVIDERS = new PropTag(0x3D010102);

  /** 0x3D020102, PT_BINARY. */
  public static final PropTag PR_TRANSPORT_PROVIDERS = new PropTag(0x3D020102);

  /** 0x3D04000B, PT_BOOLEAN. */
  public static final PropTag PR_DEFAULT_PROFILE = new PropTag(0x3D04000B);

  /** 0x3D051102, PT_MV_BINARY. */
  public static final PropTag PR_AB_SEARCH_PATH = new PropTag(0x3D051102);

  /** 0x3D060102, PT_BINARY. */
  public static final PropTag PR_AB_DEFAULT_DIR = new PropTag(0x3D060102);

  /** 0x3D070102, PT_BINARY. */
  public static final PropTag PR_AB_DEFAULT_PAB = new PropTag(0x3D070102);

  /** 0x3D080102, PT_BINARY. */
  public static final PropTag PR_FILTERING_HOOKS = new PropTag(0x3D080102);

  /** 0x3D09001F, PT_UNICODE. */
  public static final PropTag PR_SERVICE_NAME = new PropTag(0x3D09001F);

  /** 0x3D09001E, PT_STRING8. */
  public static final PropTag PR_SERVICE_NAME_A = new PropTag(0x3D09001E);

  /** 0x3D09001F, PT_UNICODE. */
  public static final PropTag PR_SERVICE_NAME_W = new PropTag(0x3D09001F);

  /** 0x3D0A001F, PT_UNICODE. */
  public static final PropTag PR_SERVICE_DLL_NAME = new PropTag(0x3D0A001F);

  /** 0x3D0A001E, PT_STRING8. */
  public static final PropTag PR_SERVICE_DLL_NAME_A = new PropTag(0x3D0A001E);

  /** 0x3D0A001F, PT_UNICODE. */
  public static final PropTag PR_SERVICE_DLL_NAME_W = new PropTag(0x3D0A001F);

  /** 0x3D0B001E, PT_STRING8. */
  public static final PropTag PR_SERVICE_ENTRY_NAME = new PropTag(0x3D0B001E);

  /** 0x3D0C0102, PT_BINARY. */
  public static final PropTag PR_SERVICE_UID = new PropTag(0x3D0C0102);

  /** 0x3D0D0102, PT_BINARY. */
  public static final PropTag PR_SERVICE_EXTRA_UIDS = new PropTag(0x3D0D0102);

  /** 0x3D0E0102, PT_BINARY. */
  public static final PropTag PR_SERVICES = new PropTag(0x3D0E0102);

  /** 0x3D0F101F, PT_MV_UNICODE. */
  public static final PropTag PR_SERVICE_SUPPORT_FILES = new PropTag(0x3D0F101F);

  /** 0x3D0F101E, PT_MV_STRING8. */
  public static final PropTag PR_SERVICE_SUPPORT_FILES_A = new PropTag(0x3D0F101E);

  /** 0x3D0F101F, PT_MV_UNICODE. */
  public static final PropTag PR_SERVICE_SUPPORT_FILES_W = new PropTag(0x3D0F101F);

  /** 0x3D10101F, PT_MV_UNICODE. */
  public static final PropTag PR_SERVICE_DELETE_FILES = new PropTag(0x3D10101F);

  /** 0x3D10101E, PT_MV_STRING8. */
  public static final PropTag PR_SERVICE_DELETE_FILES_A = new PropTag(0x3D10101E);

  /** 0x3D10101F, PT_MV_UNICODE. */
  public static final PropTag PR_SERVICE_DELETE_FILES_W = new PropTag(0x3D10101F);

  /** 0x3D110102, PT_BINARY. */
  public static final PropTag PR_AB_SEARCH_PATH_UPDATE = new PropTag(0x3D110102);

  /** 0x3D12001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_NAME = new PropTag(0x3D12001F);

  /** 0x3D12001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_NAME_A = new PropTag(0x3D12001E);

  /** 0x3D12001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_NAME_W = new PropTag(0x3D12001F);

  /** 0x3D210102, PT_BINARY. */
  public static final PropTag PR_ADMIN_SECURITY_DESCRIPTOR = new PropTag(0x3D210102);

  /** 0x3D220102, PT_BINARY. */
  public static final PropTag PR_WIN32_SECURITY_DESCRIPTOR = new PropTag(0x3D220102);

  /** 0x3D23000B, PT_BOOLEAN. */
  public static final PropTag PR_NON_WIN32_ACL = new PropTag(0x3D23000B);

  /** 0x3D24000B, PT_BOOLEAN. */
  public static final PropTag PR_ITEM_LEVEL_ACL = new PropTag(0x3D24000B);

  /** 0x3D250102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_1 = new PropTag(0x3D250102);

  /** 0x3D25001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_1_AS_XML = new PropTag(0x3D25001F);

  /** 0x3D25001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_1_AS_XML_A = new PropTag(0x3D25001E);

  /** 0x3D25001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_1_AS_XML_W = new PropTag(0x3D25001F);

  /** 0x3D260102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_2 = new PropTag(0x3D260102);

  /** 0x3D26001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_2_AS_XML = new PropTag(0x3D26001F);

  /** 0x3D26001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_2_AS_XML_A = new PropTag(0x3D26001E);

  /** 0x3D26001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_2_AS_XML_W = new PropTag(0x3D26001F);

  /** 0x3D270102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_3 = new PropTag(0x3D270102);

  /** 0x3D27001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_3_AS_XML = new PropTag(0x3D27001F);

  /** 0x3D27001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_3_AS_XML_A = new PropTag(0x3D27001E);

  /** 0x3D27001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_3_AS_XML_W = new PropTag(0x3D27001F);

  /** 0x3D280102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_4 = new PropTag(0x3D280102);

  /** 0x3D28001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_4_AS_XML = new PropTag(0x3D28001F);

  /** 0x3D28001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_4_AS_XML_A = new PropTag(0x3D28001E);

  /** 0x3D28001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_4_AS_XML_W = new PropTag(0x3D28001F);

  /** 0x3D290102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_5 = new PropTag(0x3D290102);

  /** 0x3D29001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_5_AS_XML = new PropTag(0x3D29001F);

  /** 0x3D29001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_5_AS_XML_A = new PropTag(0x3D29001E);

  /** 0x3D29001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_5_AS_XML_W = new PropTag(0x3D29001F);

  /** 0x3D2A0102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_6 = new PropTag(0x3D2A0102);

  /** 0x3D2A001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_6_AS_XML = new PropTag(0x3D2A001F);

  /** 0x3D2A001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_6_AS_XML_A = new PropTag(0x3D2A001E);

  /** 0x3D2A001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_6_AS_XML_W = new PropTag(0x3D2A001F);

  /** 0x3D2B0102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_7 = new PropTag(0x3D2B0102);

  /** 0x3D2B001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_7_AS_XML = new PropTag(0x3D2B001F);

  /** 0x3D2B001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_7_AS_XML_A = new PropTag(0x3D2B001E);

  /** 0x3D2B001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_7_AS_XML_W = new PropTag(0x3D2B001F);

  /** 0x3D2C0102, PT_BINARY. */
  public static final PropTag PR_XMT_SECURITY_ROLE_8 = new PropTag(0x3D2C0102);

  /** 0x3D2C001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_8_AS_XML = new PropTag(0x3D2C001F);

  /** 0x3D2C001E, PT_STRING8. */
  public static final PropTag PR_XMT_SECURITY_ROLE_8_AS_XML_A = new PropTag(0x3D2C001E);

  /** 0x3D2C001F, PT_UNICODE. */
  public static final PropTag PR_XMT_SECURITY_ROLE_8_AS_XML_W = new PropTag(0x3D2C001F);

  /** 0x3E00001F, PT_UNICODE. */
  public static final PropTag PR_IDENTITY_DISPLAY = new PropTag(0x3E00001F);

  /** 0x3E00001E, PT_STRING8. */
  public static final PropTag PR_IDENTITY_DISPLAY_A = new PropTag(0x3E00001E);

  /** 0x3E00001F, PT_UNICODE. */
  public static final PropTag PR_IDENTITY_DISPLAY_W = new PropTag(0x3E00001F);

  /** 0x3E010102, PT_BINARY. */
  public static final PropTag PR_IDENTITY_ENTRYID = new PropTag(0x3E010102);

  /** 0x3E020003, PT_LONG. */
  public static final PropTag PR_RESOURCE_METHODS = new PropTag(0x3E020003);

  /** 0x3E030003, PT_LONG. */
  public static final PropTag PR_RESOURCE_TYPE = new PropTag(0x3E030003);

  /** 0x3E040003, PT_LONG. */
  public static final PropTag PR_STATUS_CODE = new PropTag(0x3E040003);

  /** 0x3E050102, PT_BINARY. */
  public static final PropTag PR_IDENTITY_SEARCH_KEY = new PropTag(0x3E050102);

  /** 0x3E060102, PT_BINARY. */
  public static final PropTag PR_OWN_STORE_ENTRYID = new PropTag(0x3E060102);

  /** 0x3E07001F, PT_UNICODE. */
  public static final PropTag PR_RESOURCE_PATH = new PropTag(0x3E07001F);

  /** 0x3E07001E, PT_STRING8. */
  public static final PropTag PR_RESOURCE_PATH_A = new PropTag(0x3E07001E);

  /** 0x3E07001F, PT_UNICODE. */
  public static final PropTag PR_RESOURCE_PATH_W = new PropTag(0x3E07001F);

  /** 0x3E08001F, PT_UNICODE. */
  public static final PropTag PR_STATUS_STRING = new PropTag(0x3E08001F);

  /** 0x3E08001E, PT_STRING8. */
  public static final PropTag PR_STATUS_STRING_A = new PropTag(0x3E08001E);

  /** 0x3E08001F, PT_UNICODE. */
  public static final PropTag PR_STATUS_STRING_W = new PropTag(0x3E08001F);

  /** 0x3E09000B, PT_BOOLEAN. */
  public static final PropTag PR_X400_DEFERRED_DELIVERY_CANCEL = new PropTag(0x3E09000B);

  /** 0x3E0A0102, PT_BINARY. */
  public static final PropTag PR_HEADER_FOLDER_ENTRYID = new PropTag(0x3E0A0102);

  /** 0x3E0B0003, PT_LONG. */
  public static final PropTag PR_REMOTE_PROGRESS = new PropTag(0x3E0B0003);

  /** 0x3E0C001F, PT_UNICODE. */
  public static final PropTag PR_REMOTE_PROGRESS_TEXT = new PropTag(0x3E0C001F);

  /** 0x3E0C001E, PT_STRING8. */
  public static final PropTag PR_REMOTE_PROGRESS_TEXT_A = new PropTag(0x3E0C001E);

  /** 0x3E0C001F, PT_UNICODE. */
  public static final PropTag PR_REMOTE_PROGRESS_TEXT_W = new PropTag(0x3E0C001F);

  /** 0x3E0D000B, PT_BOOLEAN. */
  public static final PropTag PR_REMOTE_VALIDATE_OK = new PropTag(0x3E0D000B);

  /** 0x3F000003, PT_LONG. */
  public static final PropTag PR_CONTROL_FLAGS = new PropTag(0x3F000003);

  /** 0x3F010102, PT_BINARY. */
  public static final PropTag PR_CONTROL_STRUCTURE = new PropTag(0x3F010102);

  /** 0x3F020003, PT_LONG. */
  public static final PropTag PR_CONTROL_TYPE = new PropTag(0x3F020003);

  /** 0x3F030003, PT_LONG. */
  public static final PropTag PR_DELTAX = new PropTag(0x3F030003);

  /** 0x3F040003, PT_LONG. */
  public static final PropTag PR_DELTAY = new PropTag(0x3F040003);

  /** 0x3F050003, PT_LONG. */
  public static final PropTag PR_XPOS = new PropTag(0x3F050003);

  /** 0x3F060003, PT_LONG. */
  public static final PropTag PR_YPOS = new PropTag(0x3F060003);

  /** 0x3F070102, PT_BINARY. */
  public static final PropTag PR_CONTROL_ID = new PropTag(0x3F070102);

  /** 0x3F080003, PT_LONG. */
  public static final PropTag PR_INITIAL_DETAILS_PANE = new PropTag(0x3F080003);

  /** 0x3FDE0003, PT_LONG. */
  public static final PropTag PR_INTERNET_CPID = new PropTag(0x3FDE0003);

  /** 0x3FE00102, PT_BINARY. */
  public static final PropTag PR_ACL_DATA = new PropTag(0x3FE00102);

  /** 0x3FE0000D, PT_OBJECT. */
  public static final PropTag PR_ACL_TABLE = new PropTag(0x3FE0000D);

  /** 0x3FE10102, PT_BINARY. */
  public static final PropTag PR_RULES_DATA = new PropTag(0x3FE10102);

  /** 0x3FE1000D, PT_OBJECT. */
  public static final PropTag PR_RULES_TABLE = new PropTag(0x3FE1000D);

  /** 0x3FE20003, PT_LONG. */
  public static final PropTag PR_FOLDER_DESIGN_FLAGS = new PropTag(0x3FE20003);

  /** 0x3FE3000B, PT_BOOLEAN. */
  public static final PropTag PR_DELEGATED_BY_RULE = new PropTag(0x3FE3000B);

  /** 0x3FE4000B, PT_BOOLEAN. */
  public static final PropTag PR_DESIGN_IN_PROGRESS = new PropTag(0x3FE4000B);

  /** 0x3FE5000B, PT_BOOLEAN. */
  public static final PropTag PR_SECURE_ORIGINATION = new PropTag(0x3FE5000B);

  /** 0x3FE6000B, PT_BOOLEAN. */
  public static final PropTag PR_PUBLISH_IN_ADDRESS_BOOK = new PropTag(0x3FE6000B);

  /** 0x3FE70003, PT_LONG. */
  public static final PropTag PR_RESOLVE_METHOD = new PropTag(0x3FE70003);

  /** 0x3FE8001F, PT_UNICODE. */
  public static final PropTag PR_ADDRESS_BOOK_DISPLAY_NAME = new PropTag(0x3FE8001F);

  /** 0x3FE8001E, PT_STRING8. */
  public static final PropTag PR_ADDRESS_BOOK_DISPLAY_NAME_A = new PropTag(0x3FE8001E);

  /** 0x3FE8001F, PT_UNICODE. */
  public static final PropTag PR_ADDRESS_BOOK_DISPLAY_NAME_W = new PropTag(0x3FE8001F);

  /** 0x3FE90003, PT_LONG. */
  public static final PropTag PR_EFORMS_LOCALE_ID = new PropTag(0x3FE90003);

  /** 0x3FEA000B, PT_BOOLEAN. */
  public static final PropTag PR_HAS_DAMS = new PropTag(0x3FEA000B);

  /** 0x3FEB0003, PT_LONG. */
  public static final PropTag PR_DEFERRED_SEND_NUMBER = new PropTag(0x3FEB0003);

  /** 0x3FEC0003, PT_LONG. */
  public static final PropTag PR_DEFERRED_SEND_UNITS = new PropTag(0x3FEC0003);

  /** 0x3FED0003, PT_LONG. */
  public static final PropTag PR_EXPIRY_NUMBER = new PropTag(0x3FED0003);

  /** 0x3FEE0003, PT_LONG. */
  public static final PropTag PR_EXPIRY_UNITS = new PropTag(0x3FEE0003);

  /** 0x3FEF0040, PT_SYSTIME. */
  public static final PropTag PR_DEFERRED_SEND_TIME = new PropTag(0x3FEF0040);

  /** 0x3FF00102, PT_BINARY. */
  public static final PropTag PR_CONFLICT_ENTRYID = new PropTag(0x3FF00102);

  /** 0x3FF10003, PT_LONG. */
  public static final PropTag PR_MESSAGE_LOCALE_ID = new PropTag(0x3FF10003);

  /** 0x3FF20102, PT_BINARY. */
  public static final PropTag PR_RULE_TRIGGER_HISTORY = new PropTag(0x3FF20102);

  /** 0x3FF30102, PT_BINARY. */
  public static final PropTag PR_MOVE_TO_STORE_ENTRYID = new PropTag(0x3FF30102);

  /** 0x3FF40102, PT_BINARY. */
  public static final PropTag PR_MOVE_TO_FOLDER_ENTRYID = new PropTag(0x3FF40102);

  /** 0x3FF50003, PT_LONG. */
  public static final PropTag PR_STORAGE_QUOTA_LIMIT = new PropTag(0x3FF50003);

  /** 0x3FF60003, PT_LONG. */
  public static final PropTag PR_EXCESS_STORAGE_USED = new PropTag(0x3FF60003);

  /** 0x3FF7001F, PT_UNICODE. */
  public static final PropTag PR_SVR_GENERATING_QUOTA_MSG = new PropTag(0x3FF7001F);

  /** 0x3FF7001E, PT_STRING8. */
  public static final PropTag PR_SVR_GENERATING_QUOTA_MSG_A = new PropTag(0x3FF7001E);

  /** 0x3FF7001F, PT_UNICODE. */
  public static final PropTag PR_SVR_GENERATING_QUOTA_MSG_W = new PropTag(0x3FF7001F);

  /** 0x3FF8001F, PT_UNICODE. */
  public static final PropTag PR_CREATOR_NAME = new PropTag(0x3FF8001F);

  /** 0x3FF8001E, PT_STRING8. */
  public static final PropTag PR_CREATOR_NAME_A = new PropTag(0x3FF8001E);

  /** 0x3FF8001F, PT_UNICODE. */
  public static final PropTag PR_CREATOR_NAME_W = new PropTag(0x3FF8001F);

  /** 0x3FF90102, PT_BINARY. */
  public static final PropTag PR_CREATOR_ENTRYID = new PropTag(0x3FF90102);

  /** 0x3FFA001F, PT_UNICODE. */
  public static final PropTag PR_LAST_MODIFIER_NAME = new PropTag(0x3FFA001F);

  /** 0x3FFA001E, PT_STRING8. */
  public static final PropTag PR_LAST_MODIFIER_NAME_A = new PropTag(0x3FFA001E);

  /** 0x3FFA001F, PT_UNICODE. */
  public static final PropTag PR_LAST_MODIFIER_NAME_W = new PropTag(0x3FFA001F);

  /** 0x3FFB0102, PT_BINARY. */
  public static final PropTag PR_LAST_MODIFIER_ENTRYID = new PropTag(0x3FFB0102);

  /** 0x3FFC001F, PT_UNICODE. */
  public static final PropTag PR_REPLY_RECIPIENT_SMTP_PROXIES = new PropTag(0x3FFC001F);

  /** 0x3FFC001E, PT_STRING8. */
  public static final PropTag PR_REPLY_RECIPIENT_SMTP_PROXIES_A = new PropTag(0x3FFC001E);

  /** 0x3FFC001F, PT_UNICODE. */
  public static final PropTag PR_REPLY_RECIPIENT_SMTP_PROXIES_W = new PropTag(0x3FFC001F);

  /** 0x3FFD0003, PT_LONG. */
  public static final PropTag PR_MESSAGE_CODEPAGE = new PropTag(0x3FFD0003);

  /** 0x3FFE0102, PT_BINARY. */
  public static final PropTag PR_EXTENDED_ACL_DATA = new PropTag(0x3FFE0102);

  /** 0x59090003, PT_LONG. */
  public static final PropTag PR_MSG_EDITOR_FORMAT = new PropTag(0x59090003);

  /** 0x5D01001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_SMTP_ADDRESS = new PropTag(0x5D01001F);

  /** 0x5D01001E, PT_STRING8. */
  public static final PropTag PR_SENDER_SMTP_ADDRESS_A = new PropTag(0x5D01001E);

  /** 0x5D01001F, PT_UNICODE. */
  public static final PropTag PR_SENDER_SMTP_ADDRESS_W = new PropTag(0x5D01001F);

  /** 0x5D02001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_SMTP_ADDRESS = new PropTag(0x5D02001F);

  /** 0x5D02001E, PT_STRING8. */
  public static final PropTag PR_SENT_REPRESENTING_SMTP_ADDRESS_A = new PropTag(0x5D02001E);

  /** 0x5D02001F, PT_UNICODE. */
  public static final PropTag PR_SENT_REPRESENTING_SMTP_ADDRESS_W = new PropTag(0x5D02001F);

  /** 0x5D07001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_SMTP_ADDRESS = new PropTag(0x5D07001F);

  /** 0x5D07001E, PT_STRING8. */
  public static final PropTag PR_RECEIVED_BY_SMTP_ADDRESS_A = new PropTag(0x5D07001E);

  /** 0x5D07001F, PT_UNICODE. */
  public static final PropTag PR_RECEIVED_BY_SMTP_ADDRESS_W = new PropTag(0x5D07001F);

  /** 0x5D08001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_SMTP_ADDRESS = new PropTag(0x5D08001F);

  /** 0x5D08001E, PT_STRING8. */
  public static final PropTag PR_RCVD_REPRESENTING_SMTP_ADDRESS_A = new PropTag(0x5D08001E);

  /** 0x5D08001F, PT_UNICODE. */
  public static final PropTag PR_RCVD_REPRESENTING_SMTP_ADDRESS_W = new PropTag(0x5D08001F);

  /** 0x65D0001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_ALTERNATE_STORE_TYPE_W = new PropTag(0x65D0001F);

  /** 0x65E00102, PT_BINARY. */
  public static final PropTag PR_SOURCE_KEY = new PropTag(0x65E00102);

  /** 0x65E10102, PT_BINARY. */
  public static final PropTag PR_PARENT_SOURCE_KEY = new PropTag(0x65E10102);

  /** 0x65E20102, PT_BINARY. */
  public static final PropTag PR_CHANGE_KEY = new PropTag(0x65E20102);

  /** 0x65E30102, PT_BINARY. */
  public static final PropTag PR_PREDECESSOR_CHANGE_LIST = new PropTag(0x65E30102);

  /** 0x65E40003, PT_LONG. */
  public static final PropTag PR_SYNCHRONIZE_FLAGS = new PropTag(0x65E40003);

  /** 0x65E5000B, PT_BOOLEAN. */
  public static final PropTag PR_AUTO_ADD_NEW_SUBS = new PropTag(0x65E5000B);

  /** 0x65E6000B, PT_BOOLEAN. */
  public static final PropTag PR_NEW_SUBS_GET_AUTO_ADD = new PropTag(0x65E6000B);

  /** 0x65E7001F, PT_UNICODE. */
  public static final PropTag PR_MESSAGE_SITE_NAME = new PropTag(0x65E7001F);

  /** 0x65E7001E, PT_STRING8. */
  public static final PropTag PR_MESSAGE_SITE_NAME_A = new PropTag(0x65E7001E);

  /** 0x65E7001F, PT_UNICODE. */
  public static final PropTag PR_MESSAGE_SITE_NAME_W = new PropTag(0x65E7001F);

  /** 0x65E8000B, PT_BOOLEAN. */
  public static final PropTag PR_MESSAGE_PROCESSED = new PropTag(0x65E8000B);

  /** 0x65E90003, PT_LONG. */
  public static final PropTag PR_RULE_MSG_STATE = new PropTag(0x65E90003);

  /** 0x65EA0003, PT_LONG. */
  public static final PropTag PR_RULE_MSG_USER_FLAGS = new PropTag(0x65EA0003);

  /** 0x65EB001F, PT_UNICODE. */
  public static final PropTag PR_RULE_MSG_PROVIDER_W = new PropTag(0x65EB001F);

  /** 0x65EC001F, PT_UNICODE. */
  public static final PropTag PR_RULE_MSG_NAME_W = new PropTag(0x65EC001F);

  /** 0x65ED0003, PT_LONG. */
  public static final PropTag PR_RULE_MSG_LEVEL = new PropTag(0x65ED0003);

  /** 0x65EE0102, PT_BINARY. */
  public static final PropTag PR_RULE_MSG_PROVIDER_DATA = new PropTag(0x65EE0102);

  /** 0x65F30003, PT_LONG. */
  public static final PropTag PR_RULE_MSG_SEQUENCE = new PropTag(0x65F30003);

  /** 0x65F4000B, PT_BOOLEAN. */
  public static final PropTag PR_PREVENT_MSG_CREATE = new PropTag(0x65F4000B);

  /** 0x65F50040, PT_SYSTIME. */
  public static final PropTag PR_IMAP_INTERNAL_DATE = new PropTag(0x65F50040);

  /** 0x66000003, PT_LONG. */
  public static final PropTag PR_PROFILE_VERSION = new PropTag(0x66000003);

  /** 0x66010003, PT_LONG. */
  public static final PropTag PR_PROFILE_CONFIG_FLAGS = new PropTag(0x66010003);

  /** 0x6602001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_HOME_SERVER = new PropTag(0x6602001E);

  /** 0x6603001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_USER = new PropTag(0x6603001E);

  /** 0x66040003, PT_LONG. */
  public static final PropTag PR_PROFILE_CONNECT_FLAGS = new PropTag(0x66040003);

  /** 0x66050003, PT_LONG. */
  public static final PropTag PR_PROFILE_TRANSPORT_FLAGS = new PropTag(0x66050003);

  /** 0x66060003, PT_LONG. */
  public static final PropTag PR_PROFILE_UI_STATE = new PropTag(0x66060003);

  /** 0x6607001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_UNRESOLVED_NAME = new PropTag(0x6607001E);

  /** 0x6607001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_UNRESOLVED_NAME_A = new PropTag(0x6607001E);

  /** 0x6607001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_UNRESOLVED_NAME_W = new PropTag(0x6607001F);

  /** 0x6608001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_UNRESOLVED_SERVER = new PropTag(0x6608001E);

  /** 0x6609001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_BINDING_ORDER = new PropTag(0x6609001E);

  /** 0x66090003, PT_LONG. */
  public static final PropTag PR_PROFILE_OPEN_FLAGS = new PropTag(0x66090003);

  /** 0x660A0003, PT_LONG. */
  public static final PropTag PR_PROFILE_TYPE = new PropTag(0x660A0003);

  /** 0x660B001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_MAILBOX = new PropTag(0x660B001E);

  /** 0x660C001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_SERVER = new PropTag(0x660C001E);

  /** 0x660D0003, PT_LONG. */
  public static final PropTag PR_PROFILE_MAX_RESTRICT = new PropTag(0x660D0003);

  /** 0x660E001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_AB_FILES_PATH = new PropTag(0x660E001E);

  /** 0x660E001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_AB_FILES_PATH_W = new PropTag(0x660E001F);

  /** 0x660F001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_FAVFLD_DISPLAY_NAME = new PropTag(0x660F001E);

  /** 0x660F001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_FAVFLD_DISPLAY_NAME_W = new PropTag(0x660F001F);

  /** 0x6610001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_OFFLINE_STORE_PATH = new PropTag(0x6610001E);

  /** 0x6610001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_OFFLINE_STORE_PATH_W = new PropTag(0x6610001F);

  /** 0x66110102, PT_BINARY. */
  public static final PropTag PR_PROFILE_OFFLINE_INFO = new PropTag(0x66110102);

  /** 0x6612001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_HOME_SERVER_DN = new PropTag(0x6612001E);

  /** 0x6613101E, PT_MV_STRING8. */
  public static final PropTag PR_PROFILE_HOME_SERVER_ADDRS = new PropTag(0x6613101E);

  /** 0x6614001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_SERVER_DN = new PropTag(0x6614001E);

  /** 0x6615001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_FAVFLD_COMMENT = new PropTag(0x6615001E);

  /** 0x6615001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_FAVFLD_COMMENT_W = new PropTag(0x6615001F);

  /** 0x6616001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_ALLPUB_DISPLAY_NAME = new PropTag(0x6616001E);

  /** 0x6616001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_ALLPUB_DISPLAY_NAME_W = new PropTag(0x6616001F);

  /** 0x6617001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_ALLPUB_COMMENT = new PropTag(0x6617001E);

  /** 0x6617001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_ALLPUB_COMMENT_W = new PropTag(0x6617001F);

  /** 0x66180003, PT_LONG. */
  public static final PropTag PR_DISABLE_WINSOCK = new PropTag(0x66180003);

  /** 0x6618000B, PT_BOOLEAN. */
  public static final PropTag PR_IN_TRANSIT = new PropTag(0x6618000B);

  /** 0x66190003, PT_LONG. */
  public static final PropTag PR_PROFILE_AUTH_PACKAGE = new PropTag(0x66190003);

  /** 0x66190102, PT_BINARY. */
  public static final PropTag PR_USER_ENTRYID = new PropTag(0x66190102);

  /** 0x661A0003, PT_LONG. */
  public static final PropTag PR_PROFILE_RECONNECT_INTERVAL = new PropTag(0x661A0003);

  /** 0x661A001E, PT_STRING8. */
  public static final PropTag PR_USER_NAME = new PropTag(0x661A001E);

  /** 0x661B0102, PT_BINARY. */
  public static final PropTag PR_MAILBOX_OWNER_ENTRYID = new PropTag(0x661B0102);

  /** 0x661B0003, PT_LONG. */
  public static final PropTag PR_PROFILE_SERVER_VERSION = new PropTag(0x661B0003);

  /** 0x661C001F, PT_UNICODE. */
  public static final PropTag PR_MAILBOX_OWNER_NAME = new PropTag(0x661C001F);

  /** 0x661C001E, PT_STRING8. */
  public static final PropTag PR_MAILBOX_OWNER_NAME_A = new PropTag(0x661C001E);

  /** 0x661C001F, PT_UNICODE. */
  public static final PropTag PR_MAILBOX_OWNER_NAME_W = new PropTag(0x661C001F);

  /** 0x661D000B, PT_BOOLEAN. */
  public static final PropTag PR_OOF_STATE = new PropTag(0x661D000B);

  /** 0x661E0102, PT_BINARY. */
  public static final PropTag PR_SCHEDULE_FOLDER_ENTRYID = new PropTag(0x661E0102);

  /** 0x661F0102, PT_BINARY. */
  public static final PropTag PR_IPM_DAF_ENTRYID = new PropTag(0x661F0102);

  /** 0x66200102, PT_BINARY. */
  public static final PropTag PR_NON_IPM_SUBTREE_ENTRYID = new PropTag(0x66200102);

  /** 0x66210102, PT_BINARY. */
  public static final PropTag PR_EFORMS_REGISTRY_ENTRYID = new PropTag(0x66210102);

  /** 0x66220102, PT_BINARY. */
  public static final PropTag PR_SPLUS_FREE_BUSY_ENTRYID = new PropTag(0x66220102);

  /** 0x66230102, PT_BINARY. */
  public static final PropTag PR_OFFLINE_ADDRBOOK_ENTRYID = new PropTag(0x66230102);

  /** 0x66230003, PT_LONG. */
  public static final PropTag PR_ROH_FLAGS = new PropTag(0x66230003);

  /** 0x66240102, PT_BINARY. */
  public static final PropTag PR_EFORMS_FOR_LOCALE_ENTRYID = new PropTag(0x66240102);

  /** 0x66250102, PT_BINARY. */
  public static final PropTag PR_FREE_BUSY_FOR_LOCAL_SITE_ENTRYID = new PropTag(0x66250102);

  /** 0x66260102, PT_BINARY. */
  public static final PropTag PR_ADDRBOOK_FOR_LOCAL_SITE_ENTRYID = new PropTag(0x66260102);

  /** 0x66270102, PT_BINARY. */
  public static final PropTag PR_OFFLINE_MESSAGE_ENTRYID = new PropTag(0x66270102);

  /** 0x66270003, PT_LONG. */
  public static final PropTag PR_ROH_PROXY_AUTH_SCHEME = new PropTag(0x66270003);

  /** 0x66280102, PT_BINARY. */
  public static final PropTag PR_GW_MTSIN_ENTRYID = new PropTag(0x66280102);

  /** 0x66290102, PT_BINARY. */
  public static final PropTag PR_GW_MTSOUT_ENTRYID = new PropTag(0x66290102);

  /** 0x662A000B, PT_BOOLEAN. */
  public static final PropTag PR_TRANSFER_ENABLED = new PropTag(0x662A000B);

  /** 0x662B0102, PT_BINARY. */
  public static final PropTag PR_TEST_LINE_SPEED = new PropTag(0x662B0102);

  /** 0x662C000D, PT_OBJECT. */
  public static final PropTag PR_HIERARCHY_SYNCHRONIZER = new PropTag(0x662C000D);

  /** 0x662D000D, PT_OBJECT. */
  public static final PropTag PR_CONTENTS_SYNCHRONIZER = new PropTag(0x662D000D);

  /** 0x662E000D, PT_OBJECT. */
  public static final PropTag PR_COLLECTOR = new PropTag(0x662E000D);

  /** 0x662F000D, PT_OBJECT. */
  public static final PropTag PR_FAST_TRANSFER = new PropTag(0x662F000D);

  /** 0x66300102, PT_BINARY. */
  public static final PropTag PR_IPM_FAVORITES_ENTRYID = new PropTag(0x66300102);

  /** 0x66310102, PT_BINARY. */
  public static final PropTag PR_IPM_PUBLIC_FOLDERS_ENTRYID = new PropTag(0x66310102);

  /** 0x6632000B, PT_BOOLEAN. */
  public static final PropTag PR_STORE_OFFLINE = new PropTag(0x6632000B);

  /** 0x6633001F, PT_UNICODE. */
  public static final PropTag PR_HIERARCHY_SERVER = new PropTag(0x6633001F);

  /** 0x6633001E, PT_STRING8. */
  public static final PropTag PR_HIERARCHY_SERVER_A = new PropTag(0x6633001E);

  /** 0x6633001F, PT_UNICODE. */
  public static final PropTag PR_HIERARCHY_SERVER_W = new PropTag(0x6633001F);

  /** 0x6634000D, PT_OBJECT. */
  public static final PropTag PR_CHANGE_ADVISOR = new PropTag(0x6634000D);

  /** 0x6635001E, PT_STRING8. */
  public static final PropTag PR_FAVORITES_DEFAULT_NAME = new PropTag(0x6635001E);

  /** 0x6635001F, PT_UNICODE. */
  public static final PropTag PR_FAVORITES_DEFAULT_NAME_W = new PropTag(0x6635001F);

  /** 0x66360102, PT_BINARY. */
  public static final PropTag PR_SYS_CONFIG_FOLDER_ENTRYID = new PropTag(0x66360102);

  /** 0x66370048, PT_CLSID. */
  public static final PropTag PR_CHANGE_NOTIFICATION_GUID = new PropTag(0x66370048);

  /** 0x66380003, PT_LONG. */
  public static final PropTag PR_FOLDER_CHILD_COUNT = new PropTag(0x66380003);

  /** 0x66390003, PT_LONG. */
  public static final PropTag PR_PROFILE_ABP_ALLOW_RECONNECT = new PropTag(0x66390003);

  /** 0x66390003, PT_LONG. */
  public static final PropTag PR_RIGHTS = new PropTag(0x66390003);

  /** 0x663A000B, PT_BOOLEAN. */
  public static final PropTag PR_HAS_RULES = new PropTag(0x663A000B);

  /** 0x663A0003, PT_LONG. */
  public static final PropTag PR_PROFILE_ABP_MTHREAD_TIMEOUT_SECS = new PropTag(0x663A0003);

  /** 0x663B0102, PT_BINARY. */
  public static final PropTag PR_ADDRESS_BOOK_ENTRYID = new PropTag(0x663B0102);

  /** 0x663B0102, PT_BINARY. */
  public static final PropTag PR_PROFILE_SERVER_FULL_VERSION = new PropTag(0x663B0102);

  /** 0x663C0102, PT_BINARY. */
  public static final PropTag PR_PUBLIC_FOLDER_ENTRYID = new PropTag(0x663C0102);

  /** 0x663D0003, PT_LONG. */
  public static final PropTag PR_OFFLINE_FLAGS = new PropTag(0x663D0003);

  /** 0x663E0003, PT_LONG. */
  public static final PropTag PR_HIERARCHY_CHANGE_NUM = new PropTag(0x663E0003);

  /** 0x663F000B, PT_BOOLEAN. */
  public static final PropTag PR_HAS_MODERATOR_RULES = new PropTag(0x663F000B);

  /** 0x66400003, PT_LONG. */
  public static final PropTag PR_DELETED_MSG_COUNT = new PropTag(0x66400003);

  /** 0x66410003, PT_LONG. */
  public static final PropTag PR_DELETED_FOLDER_COUNT = new PropTag(0x66410003);

  /** 0x6641001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_USER_SMTP_EMAIL_ADDRESS = new PropTag(0x6641001F);

  /** 0x6641001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_USER_SMTP_EMAIL_ADDRESS_A = new PropTag(0x6641001E);

  /** 0x6641001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_USER_SMTP_EMAIL_ADDRESS_W = new PropTag(0x6641001F);

  /** 0x66420040, PT_SYSTIME. */
  public static final PropTag PR_OLDEST_DELETED_ON = new PropTag(0x66420040);

  /** 0x66430003, PT_LONG. */
  public static final PropTag PR_DELETED_ASSOC_MSG_COUNT = new PropTag(0x66430003);

  /** 0x6644001F, PT_UNICODE. */
  public static final PropTag PR_REPLICA_SERVER = new PropTag(0x6644001F);

  /** 0x6644001E, PT_STRING8. */
  public static final PropTag PR_REPLICA_SERVER_A = new PropTag(0x6644001E);

  /** 0x6644001F, PT_UNICODE. */
  public static final PropTag PR_REPLICA_SERVER_W = new PropTag(0x6644001F);

  /** 0x66450102, PT_BINARY. */
  public static final PropTag PR_CLIENT_ACTIONS = new PropTag(0x66450102);

  /** 0x66460102, PT_BINARY. */
  public static final PropTag PR_DAM_ORIGINAL_ENTRYID = new PropTag(0x66460102);

  /** 0x6647000B, PT_BOOLEAN. */
  public static final PropTag PR_DAM_BACK_PATCHED = new PropTag(0x6647000B);

  /** 0x66480003, PT_LONG. */
  public static final PropTag PR_RULE_ERROR = new PropTag(0x66480003);

  /** 0x66490003, PT_LONG. */
  public static final PropTag PR_RULE_ACTION_TYPE = new PropTag(0x66490003);

  /** 0x664A000B, PT_BOOLEAN. */
  public static final PropTag PR_HAS_NAMED_PROPERTIES = new PropTag(0x664A000B);

  /** 0x664B0014, PT_I8. */
  public static final PropTag PR_REPLICA_VERSION = new PropTag(0x664B0014);

  /** 0x664C0102, PT_BINARY. */
  public static final PropTag PR_FID_VID = new PropTag(0x664C0102);

  /** 0x664D0102, PT_BINARY. */
  public static final PropTag PR_ORIGIN_ID = new PropTag(0x664D0102);

  /** 0x664F000B, PT_BOOLEAN. */
  public static final PropTag PR_SYNCEVENT_FIRED = new PropTag(0x664F000B);

  /** 0x66500003, PT_LONG. */
  public static final PropTag PR_RULE_ACTION_NUMBER = new PropTag(0x66500003);

  /** 0x66510102, PT_BINARY. */
  public static final PropTag PR_RULE_FOLDER_ENTRYID = new PropTag(0x66510102);

  /** 0x66520102, PT_BINARY. */
  public static final PropTag PR_ACTIVE_USER_ENTRYID = new PropTag(0x66520102);

  /** 0x66530003, PT_LONG. */
  public static final PropTag PR_X400_ENVELOPE_TYPE = new PropTag(0x66530003);

  /** 0x66540040, PT_SYSTIME. */
  public static final PropTag PR_MSG_FOLD_TIME = new PropTag(0x66540040);

  /** 0x66550102, PT_BINARY. */
  public static final PropTag PR_ICS_CHANGE_KEY = new PropTag(0x66550102);

  /** 0x66580003, PT_LONG. */
  public static final PropTag PR_GW_ADMIN_OPERATIONS = new PropTag(0x66580003);

  /** 0x66590102, PT_BINARY. */
  public static final PropTag PR_INTERNET_CONTENT = new PropTag(0x66590102);

  /** 0x665B001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_NAME = new PropTag(0x665B001F);

  /** 0x665B001E, PT_STRING8. */
  public static final PropTag PR_ORIGINATOR_NAME_A = new PropTag(0x665B001E);

  /** 0x665B001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_NAME_W = new PropTag(0x665B001F);

  /** 0x665C001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_ADDR = new PropTag(0x665C001F);

  /** 0x665C001E, PT_STRING8. */
  public static final PropTag PR_ORIGINATOR_ADDR_A = new PropTag(0x665C001E);

  /** 0x665C001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_ADDR_W = new PropTag(0x665C001F);

  /** 0x665D001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_ADDRTYPE = new PropTag(0x665D001F);

  /** 0x665D001E, PT_STRING8. */
  public static final PropTag PR_ORIGINATOR_ADDRTYPE_A = new PropTag(0x665D001E);

  /** 0x665D001F, PT_UNICODE. */
  public static final PropTag PR_ORIGINATOR_ADDRTYPE_W = new PropTag(0x665D001F);

  /** 0x665E0102, PT_BINARY. */
  public static final PropTag PR_ORIGINATOR_ENTRYID = new PropTag(0x665E0102);

  /** 0x665F0040, PT_SYSTIME. */
  public static final PropTag PR_ARRIVAL_TIME = new PropTag(0x665F0040);

  /** 0x66600102, PT_BINARY. */
  public static final PropTag PR_TRACE_INFO = new PropTag(0x66600102);

  /** 0x66610102, PT_BINARY. */
  public static final PropTag PR_SUBJECT_TRACE_INFO = new PropTag(0x66610102);

  /** 0x66620003, PT_LONG. */
  public static final PropTag PR_RECIPIENT_NUMBER = new PropTag(0x66620003);

  /** 0x66630102, PT_BINARY. */
  public static final PropTag PR_MTS_SUBJECT_ID = new PropTag(0x66630102);

  /** 0x6664001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_DESTINATION_NAME = new PropTag(0x6664001F);

  /** 0x6664001E, PT_STRING8. */
  public static final PropTag PR_REPORT_DESTINATION_NAME_A = new PropTag(0x6664001E);

  /** 0x6664001F, PT_UNICODE. */
  public static final PropTag PR_REPORT_DESTINATION_NAME_W = new PropTag(0x6664001F);

  /** 0x66650102, PT_BINARY. */
  public static final PropTag PR_REPORT_DESTINATION_ENTRYID = new PropTag(0x66650102);

  /** 0x66660102, PT_BINARY. */
  public static final PropTag PR_CONTENT_SEARCH_KEY = new PropTag(0x66660102);

  /** 0x66670102, PT_BINARY. */
  public static final PropTag PR_FOREIGN_ID = new PropTag(0x66670102);

  /** 0x66680102, PT_BINARY. */
  public static final PropTag PR_FOREIGN_REPORT_ID = new PropTag(0x66680102);

  /** 0x66690102, PT_BINARY. */
  public static final PropTag PR_FOREIGN_SUBJECT_ID = new PropTag(0x66690102);

  /** 0x666A0102, PT_BINARY. */
  public static final PropTag PR_INTERNAL_TRACE_INFO = new PropTag(0x666A0102);

  /** 0x666A0003, PT_LONG. */
  public static final PropTag PR_PROHIBIT_RECEIVE_QUOTA = new PropTag(0x666A0003);

  /** 0x666B0102, PT_BINARY. */
  public static final PropTag PR_PROMOTE_PROP_ID_LIST = new PropTag(0x666B0102);

  /** 0x666C000B, PT_BOOLEAN. */
  public static final PropTag PR_IN_CONFLICT = new PropTag(0x666C000B);

  /** 0x666D0003, PT_LONG. */
  public static final PropTag PR_MAX_SUBMIT_MESSAGE_SIZE = new PropTag(0x666D0003);

  /** 0x666E0003, PT_LONG. */
  public static final PropTag PR_PROHIBIT_SEND_QUOTA = new PropTag(0x666E0003);

  /** 0x66700102, PT_BINARY. */
  public static final PropTag PR_LONGTERM_ENTRYID_FROM_TABLE = new PropTag(0x66700102);

  /** 0x66710014, PT_I8. */
  public static final PropTag PR_MEMBER_ID = new PropTag(0x66710014);

  /** 0x66710102, PT_BINARY. */
  public static final PropTag PR_SHORTTERM_PARENT_ENTRYID_FROM_OBJECT = new PropTag(0x66710102);

  /** 0x6672001F, PT_UNICODE. */
  public static final PropTag PR_MEMBER_NAME = new PropTag(0x6672001F);

  /** 0x6672001E, PT_STRING8. */
  public static final PropTag PR_MEMBER_NAME_A = new PropTag(0x6672001E);

  /** 0x6672001F, PT_UNICODE. */
  public static final PropTag PR_MEMBER_NAME_W = new PropTag(0x6672001F);

  /** 0x66720102, PT_BINARY. */
  public static final PropTag PR_SHORTTERM_ENTRYID_FROM_OBJECT = new PropTag(0x66720102);

  /** 0x66730003, PT_LONG. */
  public static final PropTag PR_MEMBER_RIGHTS = new PropTag(0x66730003);

  /** 0x66740014, PT_I8. */
  public static final PropTag PR_RULE_ID = new PropTag(0x66740014);

  /** 0x66750102, PT_BINARY. */
  public static final PropTag PR_RULE_IDS = new PropTag(0x66750102);

  /** 0x66760003, PT_LONG. */
  public static final PropTag PR_RULE_SEQUENCE = new PropTag(0x66760003);

  /** 0x66770003, PT_LONG. */
  public static final PropTag PR_RULE_STATE = new PropTag(0x66770003);

  /** 0x66780003, PT_LONG. */
  public static final PropTag PR_RULE_USER_FLAGS = new PropTag(0x66780003);

  /** 0x667A0102, PT_BINARY. */
  public static final PropTag PR_EVENTS_ROOT_FOLDER_ENTRYID = new PropTag(0x667A0102);

  /** 0x667B001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_MOAB = new PropTag(0x667B001E);

  /** 0x667B001F, PT_UNICODE. */
  public static final PropTag PR_PROFILE_MOAB_W = new PropTag(0x667B001F);

  /** 0x667C001E, PT_STRING8. */
  public static final PropTag PR_PROFILE_MOAB_GUID = new PropTag(0x667C001E);

  /** 0x667D0003, PT_LONG. */
  public static final PropTag PR_PROFILE_MOAB_SEQ = new PropTag(0x667D0003);

  /** 0x667E0102, PT_BINARY. */
  public static final PropTag PR_GET_PROPS_EXCLUDE_PROP_ID_LIST = new PropTag(0x667E0102);

  /** 0x667F1102, PT_MV_BINARY. */
  public static final PropTag PR_IMPLIED_RESTRICTIONS = new PropTag(0x667F1102);

  /** 0x6681001E, PT_STRING8. */
  public static final PropTag PR_RULE_PROVIDER = new PropTag(0x6681001E);

  /** 0x6682001F, PT_UNICODE. */
  public static final PropTag PR_RULE_NAME = new PropTag(0x6682001F);

  /** 0x6682001E, PT_STRING8. */
  public static final PropTag PR_RULE_NAME_A = new PropTag(0x6682001E);

  /** 0x6682001F, PT_UNICODE. */
  public static final PropTag PR_RULE_NAME_W = new PropTag(0x6682001F);

  /** 0x66830003, PT_LONG. */
  public static final PropTag PR_RULE_LEVEL = new PropTag(0x66830003);

  /** 0x66840102, PT_BINARY. */
  public static final PropTag PR_RULE_PROVIDER_DATA = new PropTag(0x66840102);

  /** 0x66850040, PT_SYSTIME. */
  public static final PropTag PR_LAST_FULL_BACKUP = new PropTag(0x66850040);

  /** 0x66860014, PT_I8. */
  public static final PropTag PR_PROFILE_ADDR_TIMESTAMP = new PropTag(0x66860014);

  /** 0x66870102, PT_BINARY. */
  public static final PropTag PR_PROFILE_ADDR_INFO = new PropTag(0x66870102);

  /** 0x66880003, PT_LONG. */
  public static final PropTag PR_PROFILE_DISPLAYNAME_SET = new PropTag(0x66880003);

  /** 0x66890102, PT_BINARY. */
  public static final PropTag PR_PROFILE_OPTIONS_DATA = new PropTag(0x66890102);

  /** 0x668A0102, PT_BINARY. */
  public static final PropTag PR_NNTP_ARTICLE_FOLDER_ENTRYID = new PropTag(0x668A0102);

  /** 0x668B0102, PT_BINARY. */
  public static final PropTag PR_NNTP_CONTROL_FOLDER_ENTRYID = new PropTag(0x668B0102);

  /** 0x668C0102, PT_BINARY. */
  public static final PropTag PR_NEWSGROUP_ROOT_FOLDER_ENTRYID = new PropTag(0x668C0102);

  /** 0x668D001E, PT_STRING8. */
  public static final PropTag PR_INBOUND_NEWSFEED_DN = new PropTag(0x668D001E);

  /** 0x668D0002, PT_I2. */
  public static final PropTag PR_RULE_VERSION = new PropTag(0x668D0002);

  /** 0x668E001E, PT_STRING8. */
  public static final PropTag PR_OUTBOUND_NEWSFEED_DN = new PropTag(0x668E001E);

  /** 0x668F0040, PT_SYSTIME. */
  public static final PropTag PR_DELETED_ON = new PropTag(0x668F0040);

  /** 0x66900003, PT_LONG. */
  public static final PropTag PR_REPLICATION_STYLE = new PropTag(0x66900003);

  /** 0x66910102, PT_BINARY. */
  public static final PropTag PR_REPLICATION_SCHEDULE = new PropTag(0x66910102);

  /** 0x66920003, PT_LONG. */
  public static final PropTag PR_REPLICATION_MESSAGE_PRIORITY = new PropTag(0x66920003);

  /** 0x66930003, PT_LONG. */
  public static final PropTag PR_OVERALL_MSG_AGE_LIMIT = new PropTag(0x66930003);

  /** 0x66940003, PT_LONG. */
  public static final PropTag PR_REPLICATION_ALWAYS_INTERVAL = new PropTag(0x66940003);

  /** 0x66950003, PT_LONG. */
  public static final PropTag PR_REPLICATION_MSG_SIZE = new PropTag(0x66950003);

  /** 0x6696000B, PT_BOOLEAN. */
  public static final PropTag PR_IS_NEWSGROUP_ANCHOR = new PropTag(0x6696000B);

  /** 0x6697000B, PT_BOOLEAN. */
  public static final PropTag PR_IS_NEWSGROUP = new PropTag(0x6697000B);

  /** 0x66980102, PT_BINARY. */
  public static final PropTag PR_REPLICA_LIST = new PropTag(0x66980102);

  /** 0x66990003, PT_LONG. */
  public static final PropTag PR_OVERALL_AGE_LIMIT = new PropTag(0x66990003);

  /** 0x669A001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_CHARSET = new PropTag(0x669A001F);

  /** 0x669A001E, PT_STRING8. */
  public static final PropTag PR_INTERNET_CHARSET_A = new PropTag(0x669A001E);

  /** 0x669A001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_CHARSET_W = new PropTag(0x669A001F);

  /** 0x669B0014, PT_I8. */
  public static final PropTag PR_DELETED_MESSAGE_SIZE_EXTENDED = new PropTag(0x669B0014);

  /** 0x669C0014, PT_I8. */
  public static final PropTag PR_DELETED_NORMAL_MESSAGE_SIZE_EXTENDED = new PropTag(0x669C0014);

  /** 0x669D0014, PT_I8. */
  public static final PropTag PR_DELETED_ASSOC_MESSAGE_SIZE_EXTENDED = new PropTag(0x669D0014);

  /** 0x669E000B, PT_BOOLEAN. */
  public static final PropTag PR_SECURE_IN_SITE = new PropTag(0x669E000B);

  /** 0x66A0001F, PT_UNICODE. */
  public static final PropTag PR_NT_USER_NAME = new PropTag(0x66A0001F);

  /** 0x66A0001E, PT_STRING8. */
  public static final PropTag PR_NT_USER_NAME_A = new PropTag(0x66A0001E);

  /** 0x66A0001F, PT_UNICODE. */
  public static final PropTag PR_NT_USER_NAME_W = new PropTag(0x66A0001F);

  /** 0x66A10003, PT_LONG. */
  public static final PropTag PR_LOCALE_ID = new PropTag(0x66A10003);

  /** 0x66A20040, PT_SYSTIME. */
  public static final PropTag PR_LAST_LOGON_TIME = new PropTag(0x66A20040);

  /** 0x66A30040, PT_SYSTIME. */
  public static final PropTag PR_LAST_LOGOFF_TIME = new PropTag(0x66A30040);

  /** 0x66A40003, PT_LONG. */
  public static final PropTag PR_STORAGE_LIMIT_INFORMATION = new PropTag(0x66A40003);

  /** 0x66A5001E, PT_STRING8. */
  public static final PropTag PR_NEWSGROUP_COMPONENT = new PropTag(0x66A5001E);

  /** 0x66A60102, PT_BINARY. */
  public static final PropTag PR_NEWSFEED_INFO = new PropTag(0x66A60102);

  /** 0x66A7001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_NEWSGROUP_NAME = new PropTag(0x66A7001F);

  /** 0x66A7001E, PT_STRING8. */
  public static final PropTag PR_INTERNET_NEWSGROUP_NAME_A = new PropTag(0x66A7001E);

  /** 0x66A7001F, PT_UNICODE. */
  public static final PropTag PR_INTERNET_NEWSGROUP_NAME_W = new PropTag(0x66A7001F);

  /** 0x66A80003, PT_LONG. */
  public static final PropTag PR_FOLDER_FLAGS = new PropTag(0x66A80003);

  /** 0x66A90040, PT_SYSTIME. */
  public static final PropTag PR_LAST_ACCESS_TIME = new PropTag(0x66A90040);

  /** 0x66AA0003, PT_LONG. */
  public static final PropTag PR_RESTRICTION_COUNT = new PropTag(0x66AA0003);

  /** 0x66AB0003, PT_LONG. */
  public static final PropTag PR_CATEG_COUNT = new PropTag(0x66AB0003);

  /** 0x66AC0003, PT_LONG. */
  public static final PropTag PR_CACHED_COLUMN_COUNT = new PropTag(0x66AC0003);

  /** 0x66AD0003, PT_LONG. */
  public static final PropTag PR_NORMAL_MSG_W_ATTACH_COUNT = new PropTag(0x66AD0003);

  /** 0x66AE0003, PT_LONG. */
  public static final PropTag PR_ASSOC_MSG_W_ATTACH_COUNT = new PropTag(0x66AE0003);

  /** 0x66AF0003, PT_LONG. */
  public static final PropTag PR_RECIPIENT_ON_NORMAL_MSG_COUNT = new PropTag(0x66AF0003);

  /** 0x66B00003, PT_LONG. */
  public static final PropTag PR_RECIPIENT_ON_ASSOC_MSG_COUNT = new PropTag(0x66B00003);

  /** 0x66B10003, PT_LONG. */
  public static final PropTag PR_ATTACH_ON_NORMAL_MSG_COUNT = new PropTag(0x66B10003);

  /** 0x66B20003, PT_LONG. */
  public static final PropTag PR_ATTACH_ON_ASSOC_MSG_COUNT = new PropTag(0x66B20003);

  /** 0x66B30003, PT_LONG. */
  public static final PropTag PR_NORMAL_MESSAGE_SIZE = new PropTag(0x66B30003);

  /** 0x66B30014, PT_I8. */
  public static final PropTag PR_NORMAL_MESSAGE_SIZE_EXTENDED = new PropTag(0x66B30014);

  /** 0x66B40003, PT_LONG. */
  public static final PropTag PR_ASSOC_MESSAGE_SIZE = new PropTag(0x66B40003);

  /** 0x66B40014, PT_I8. */
  public static final PropTag PR_ASSOC_MESSAGE_SIZE_EXTENDED = new PropTag(0x66B40014);

  /** 0x66B5001F, PT_UNICODE. */
  public static final PropTag PR_FOLDER_PATHNAME = new PropTag(0x66B5001F);

  /** 0x66B5001E, PT_STRING8. */
  public static final PropTag PR_FOLDER_PATHNAME_A = new PropTag(0x66B5001E);

  /** 0x66B5001F, PT_UNICODE. */
  public static final PropTag PR_FOLDER_PATHNAME_W = new PropTag(0x66B5001F);

  /** 0x66B60003, PT_LONG. */
  public static final PropTag PR_OWNER_COUNT = new PropTag(0x66B60003);

  /** 0x66B70003, PT_LONG. */
  public static final PropTag PR_CONTACT_COUNT = new PropTag(0x66B70003);

  /** 0x66C30003, PT_LONG. */
  public static final PropTag PR_CODE_PAGE_ID = new PropTag(0x66C30003);

  /** 0x66C40003, PT_LONG. */
  public static final PropTag PR_RETENTION_AGE_LIMIT = new PropTag(0x66C40003);

  /** 0x66C5000B, PT_BOOLEAN. */
  public static final PropTag PR_DISABLE_PERUSER_READ = new PropTag(0x66C5000B);

  /** 0x67020003, PT_LONG. */
  public static final PropTag PR_OST_ENCRYPTION = new PropTag(0x67020003);

  /** 0x67050003, PT_LONG. */
  public static final PropTag PR_SORT_LOCALE_ID = new PropTag(0x67050003);

  /** 0x6707001F, PT_UNICODE. */
  public static final PropTag PR_URL_NAME = new PropTag(0x6707001F);

  /** 0x6707001E, PT_STRING8. */
  public static final PropTag PR_URL_NAME_A = new PropTag(0x6707001E);

  /** 0x6707001F, PT_UNICODE. */
  public static final PropTag PR_URL_NAME_W = new PropTag(0x6707001F);

  /** 0x6708000B, PT_BOOLEAN. */
  public static final PropTag PR_SUBFOLDER = new PropTag(0x6708000B);

  /** 0x67090040, PT_SYSTIME. */
  public static final PropTag PR_LOCAL_COMMIT_TIME = new PropTag(0x67090040);

  /** 0x670A0040, PT_SYSTIME. */
  public static final PropTag PR_LOCAL_COMMIT_TIME_MAX = new PropTag(0x670A0040);

  /** 0x670B0003, PT_LONG. */
  public static final PropTag PR_DELETED_COUNT_TOTAL = new PropTag(0x670B0003);

  /** 0x670C1048, PT_MV_CLSID. */
  public static final PropTag PR_AUTO_RESET = new PropTag(0x670C1048);

  /** 0x670D001F, PT_UNICODE. */
  public static final PropTag PR_PARENT_URL_NAME = new PropTag(0x670D001F);

  /** 0x670D001E, PT_STRING8. */
  public static final PropTag PR_PARENT_URL_NAME_A = new PropTag(0x670D001E);

  /** 0x670D001F, PT_UNICODE. */
  public static final PropTag PR_PARENT_URL_NAME_W = new PropTag(0x670D001F);

  /** 0x670E001F, PT_UNICODE. */
  public static final PropTag PR_FLAT_URL_NAME = new PropTag(0x670E001F);

  /** 0x670E001E, PT_STRING8. */
  public static final PropTag PR_FLAT_URL_NAME_A = new PropTag(0x670E001E);

  /** 0x670E001F, PT_UNICODE. */
  public static final PropTag PR_FLAT_URL_NAME_W = new PropTag(0x670E001F);

  /** 0x670F001F, PT_UNICODE. */
  public static final PropTag PR_SRC_URL_NAME = new PropTag(0x670F001F);

  /** 0x670F001E, PT_STRING8. */
  public static final PropTag PR_SRC_URL_NAME_A = new PropTag(0x670F001E);

  /** 0x670F001F, PT_UNICODE. */
  public static final PropTag PR_SRC_URL_NAME_W = new PropTag(0x670F001F);

  /** 0x67120003, PT_LONG. */
  public static final PropTag PR_RANK = new PropTag(0x67120003);

  /** 0x67210014, PT_I8. */
  public static final PropTag PR_PF_OVER_HARD_QUOTA_LIMIT = new PropTag(0x67210014);

  /** 0x67210003, PT_LONG. */
  public static final PropTag PR_QUOTA_WARNING_THRESHOLD = new PropTag(0x67210003);

  /** 0x67220014, PT_I8. */
  public static final PropTag PR_PF_MSG_SIZE_LIMIT = new PropTag(0x67220014);

  /** 0x67220003, PT_LONG. */
  public static final PropTag PR_QUOTA_SEND_THRESHOLD = new PropTag(0x67220003);

  /** 0x6723000B, PT_BOOLEAN. */
  public static final PropTag PR_PF_DISALLOW_MDB_WIDE_EXPIRY = new PropTag(0x6723000B);

  /** 0x67230003, PT_LONG. */
  public static final PropTag PR_QUOTA_RECEIVE_THRESHOLD = new PropTag(0x67230003);

  /** 0x67460003, PT_LONG. */
  public static final PropTag PR_MIME_SIZE = new PropTag(0x67460003);

  /** 0x67460014, PT_I8. */
  public static final PropTag PR_MIME_SIZE_EXTENDED = new PropTag(0x67460014);

  /** 0x67470003, PT_LONG. */
  public static final PropTag PR_FILE_SIZE = new PropTag(0x67470003);

  /** 0x67470014, PT_I8. */
  public static final PropTag PR_FILE_SIZE_EXTENDED = new PropTag(0x67470014);

  /** 0x7C0A000B, PT_BOOLEAN. */
  public static final PropTag PR_STORE_SLOWLINK = new PropTag(0x7C0A000B);

  private PropTags() {}

  /**
   * The name of a property.
   *
   * @param tag the tag; with another type than the one in the headers the name of the identifier is
   *     taken
   * @return the shortest name in the headers, empty if there is none
   */
  public static Optional<String> nameOf(PropTag tag) {
    return PropTagNames.ofTagOrId(tag);
  }
}
