package org.mapiemulator.mapi;

/** The types of properties: the low word of a tag (TAG-03, TAG-04). */
public enum PropType implements MapiConstant {
  /** Any type; for requests only. */
  UNSPECIFIED(0x00000000, "PT_UNSPECIFIED"),

  /** No value. */
  NULL(0x00000001, "PT_NULL"),

  /** A {@link Short}. */
  I2(0x00000002, "PT_I2"),

  /** An {@link Integer}. */
  LONG(0x00000003, "PT_LONG"),

  /** A {@link Float}. */
  R4(0x00000004, "PT_R4"),

  /** A {@link Double}. */
  DOUBLE(0x00000005, "PT_DOUBLE"),

  /** A {@link Long} with four implied decimals. */
  CURRENCY(0x00000006, "PT_CURRENCY"),

  /** A {@link Double}: days since 1899-12-30. */
  APPTIME(0x00000007, "PT_APPTIME"),

  /** An {@link Hresult} in place of a value. */
  ERROR(0x0000000A, "PT_ERROR"),

  /** A {@link Boolean}. */
  BOOLEAN(0x0000000B, "PT_BOOLEAN"),

  /** An object, to be opened; as a value the {@link Integer} 0. */
  OBJECT(0x0000000D, "PT_OBJECT"),

  /** A {@link Long}. */
  I8(0x00000014, "PT_I8"),

  /** A {@link String8}. */
  STRING8(0x0000001E, "PT_STRING8"),

  /** A {@link String}. */
  UNICODE(0x0000001F, "PT_UNICODE"),

  /** A {@link Long}: FILETIME, units of 100 ns since 1601-01-01 UTC. */
  SYSTIME(0x00000040, "PT_SYSTIME"),

  /** A {@link MapiUid}. */
  CLSID(0x00000048, "PT_CLSID"),

  /** A {@link Binary}. */
  BINARY(0x00000102, "PT_BINARY"),

  /** A list of {@link Short}. */
  MV_I2(0x00001002, "PT_MV_I2"),

  /** A list of {@link Integer}. */
  MV_LONG(0x00001003, "PT_MV_LONG"),

  /** A list of {@link Float}. */
  MV_R4(0x00001004, "PT_MV_R4"),

  /** A list of {@link Double}. */
  MV_DOUBLE(0x00001005, "PT_MV_DOUBLE"),

  /** A list of {@link Long}. */
  MV_CURRENCY(0x00001006, "PT_MV_CURRENCY"),

  /** A list of {@link Double}. */
  MV_APPTIME(0x00001007, "PT_MV_APPTIME"),

  /** A list of {@link Long}. */
  MV_I8(0x00001014, "PT_MV_I8"),

  /** A list of {@link String8}. */
  MV_STRING8(0x0000101E, "PT_MV_STRING8"),

  /** A list of {@link String}. */
  MV_UNICODE(0x0000101F, "PT_MV_UNICODE"),

  /** A list of {@link Long}. */
  MV_SYSTIME(0x00001040, "PT_MV_SYSTIME"),

  /** A list of {@link MapiUid}. */
  MV_CLSID(0x00001048, "PT_MV_CLSID"),

  /** A list of {@link Binary}. */
  MV_BINARY(0x00001102, "PT_MV_BINARY");

  private final int value;
  private final String macro;

  PropType(int value, String macro) {
    this.value = value;
    this.macro = macro;
  }

  @Override
  public int value() {
    return value;
  }

  @Override
  public String macro() {
    return macro;
  }
}
