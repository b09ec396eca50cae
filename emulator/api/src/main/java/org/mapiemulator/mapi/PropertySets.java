package org.mapiemulator.mapi;

import static java.util.Map.entry;

import java.util.Map;

/** The property sets that named properties mostly belong to (spec/stores.md 0.2). */
public final class PropertySets {

  private static final String OLE = "-0000-0000-C000-000000000046}";

  /** Names that providers make for properties below 0x8000 (NAM-17, D-25). */
  public static final MapiUid PS_MAPI = guid("{00020328" + OLE);

  /** Names that users and add-ins make. */
  public static final MapiUid PS_PUBLIC_STRINGS = guid("{00020329" + OLE);

  /** Header fields of Internet messages. */
  public static final MapiUid PS_INTERNET_HEADERS = guid("{00020386" + OLE);

  /** Appointments. */
  public static final MapiUid PSETID_APPOINTMENT = guid("{00062002" + OLE);

  /** Tasks. */
  public static final MapiUid PSETID_TASK = guid("{00062003" + OLE);

  /** Contacts. */
  public static final MapiUid PSETID_ADDRESS = guid("{00062004" + OLE);

  /** All kinds of items. */
  public static final MapiUid PSETID_COMMON = guid("{00062008" + OLE);

  /** Journal entries. */
  public static final MapiUid PSETID_LOG = guid("{0006200A" + OLE);

  /** Notes. */
  public static final MapiUid PSETID_NOTE = guid("{0006200E" + OLE);

  /** Meeting requests. */
  public static final MapiUid PSETID_MEETING = guid("{6ED8DA90-450B-101B-98DA-00AA003F1305}");

  private static final Map<MapiUid, String> NAMES =
      Map.ofEntries(
          entry(PS_MAPI, "PS_MAPI"),
          entry(PS_PUBLIC_STRINGS, "PS_PUBLIC_STRINGS"),
          entry(PS_INTERNET_HEADERS, "PS_INTERNET_HEADERS"),
          entry(PSETID_APPOINTMENT, "PSETID_Appointment"),
          entry(PSETID_TASK, "PSETID_Task"),
          entry(PSETID_ADDRESS, "PSETID_Address"),
          entry(PSETID_COMMON, "PSETID_Common"),
          entry(PSETID_LOG, "PSETID_Log"),
          entry(PSETID_NOTE, "PSETID_Note"),
          entry(PSETID_MEETING, "PSETID_Meeting"));

  private PropertySets() {}

  /**
   * Makes a GUID of its text; the first three groups are stored with their lowest byte first.
   *
   * @param text for instance {@code {00062008-0000-0000-C000-000000000046}}
   * @return the sixteen bytes
   * @throws IllegalArgumentException if the text has another form
   */
  public static MapiUid guid(String text) {
    if (!Iid.isRegistryForm(text)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no GUID. Write {00062008-0000-0000-C000-000000000046}, for one.");
    }
    String hex = text.replaceAll("[{}-]", "");
    return MapiUid.ofHex(
        swap(hex.substring(0, 8))
            + swap(hex.substring(8, 12))
            + swap(hex.substring(12, 16))
            + hex.substring(16));
  }

  private static String swap(String hex) {
    StringBuilder swapped = new StringBuilder(hex.length());
    for (int i = hex.length(); i > 0; i -= 2) {
      swapped.append(hex, i - 2, i);
    }
    return swapped.toString();
  }

  /**
   * The name of a property set.
   *
   * @param propertySet the property set
   * @return the name in the headers, or the bytes in hexadecimal digits
   */
  public static String nameOf(MapiUid propertySet) {
    return NAMES.getOrDefault(propertySet, propertySet.toString());
  }
}
