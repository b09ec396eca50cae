package org.mapiemulator.mapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An interface identifier (IID).
 *
 * @param uuid the 128 bits
 */
public record Iid(UUID uuid) {

  private static final Pattern REGISTRY_FORM = registryForm();

  /** IID_IMAPISession. */
  public static final Iid MAPI_SESSION = of("{00020300-0000-0000-C000-000000000046}");

  /** IID_IMAPITable. */
  public static final Iid MAPI_TABLE = of("{00020301-0000-0000-C000-000000000046}");

  /** IID_IMAPIAdviseSink. */
  public static final Iid MAPI_ADVISE_SINK = of("{00020302-0000-0000-C000-000000000046}");

  /** IID_IMAPIProp. */
  public static final Iid MAPI_PROP = of("{00020303-0000-0000-C000-000000000046}");

  /** IID_IProfSect. */
  public static final Iid PROF_SECT = of("{00020304-0000-0000-C000-000000000046}");

  /** IID_IMAPIStatus. */
  public static final Iid MAPI_STATUS = of("{00020305-0000-0000-C000-000000000046}");

  /** IID_IMsgStore. */
  public static final Iid MSG_STORE = of("{00020306-0000-0000-C000-000000000046}");

  /** IID_IMessage. */
  public static final Iid MESSAGE = of("{00020307-0000-0000-C000-000000000046}");

  /** IID_IAttachment. */
  public static final Iid ATTACHMENT = of("{00020308-0000-0000-C000-000000000046}");

  /** IID_IAddrBook. */
  public static final Iid ADDR_BOOK = of("{00020309-0000-0000-C000-000000000046}");

  /** IID_IMailUser. */
  public static final Iid MAIL_USER = of("{0002030A-0000-0000-C000-000000000046}");

  /** IID_IMAPIContainer. */
  public static final Iid MAPI_CONTAINER = of("{0002030B-0000-0000-C000-000000000046}");

  /** IID_IMAPIFolder. */
  public static final Iid MAPI_FOLDER = of("{0002030C-0000-0000-C000-000000000046}");

  /** IID_IABContainer. */
  public static final Iid AB_CONTAINER = of("{0002030D-0000-0000-C000-000000000046}");

  /** IID_IDistList. */
  public static final Iid DIST_LIST = of("{0002030E-0000-0000-C000-000000000046}");

  /** IID_IMAPISup. */
  public static final Iid MAPI_SUP = of("{0002030F-0000-0000-C000-000000000046}");

  /** IID_IMSProvider. */
  public static final Iid MS_PROVIDER = of("{00020310-0000-0000-C000-000000000046}");

  /** IID_IABProvider. */
  public static final Iid AB_PROVIDER = of("{00020311-0000-0000-C000-000000000046}");

  /** IID_IXPProvider. */
  public static final Iid XP_PROVIDER = of("{00020312-0000-0000-C000-000000000046}");

  /** IID_IMSLogon. */
  public static final Iid MS_LOGON = of("{00020313-0000-0000-C000-000000000046}");

  /** IID_IABLogon. */
  public static final Iid AB_LOGON = of("{00020314-0000-0000-C000-000000000046}");

  /** IID_IXPLogon. */
  public static final Iid XP_LOGON = of("{00020315-0000-0000-C000-000000000046}");

  /** IID_IMAPITableData. */
  public static final Iid MAPI_TABLE_DATA = of("{00020316-0000-0000-C000-000000000046}");

  /** IID_IMAPISpoolerInit. */
  public static final Iid MAPI_SPOOLER_INIT = of("{00020317-0000-0000-C000-000000000046}");

  /** IID_IMAPISpoolerSession. */
  public static final Iid MAPI_SPOOLER_SESSION = of("{00020318-0000-0000-C000-000000000046}");

  /** IID_IMAPISpoolerService. */
  public static final Iid MAPI_SPOOLER_SERVICE = of("{0002031E-0000-0000-C000-000000000046}");

  /** IID_IMAPIPropData. */
  public static final Iid MAPI_PROP_DATA = of("{0002031A-0000-0000-C000-000000000046}");

  /** IID_IMAPIControl. */
  public static final Iid MAPI_CONTROL = of("{0002031B-0000-0000-C000-000000000046}");

  /** IID_IProfAdmin. */
  public static final Iid PROF_ADMIN = of("{0002031C-0000-0000-C000-000000000046}");

  /** IID_IMsgServiceAdmin. */
  public static final Iid MSG_SERVICE_ADMIN = of("{0002031D-0000-0000-C000-000000000046}");

  /** IID_IMAPIProgress. */
  public static final Iid MAPI_PROGRESS = of("{0002031F-0000-0000-C000-000000000046}");

  /** IID_ISpoolerHook. */
  public static final Iid SPOOLER_HOOK = of("{00020320-0000-0000-C000-000000000046}");

  /** IID_IProviderAdmin. */
  public static final Iid PROVIDER_ADMIN = of("{00020325-0000-0000-C000-000000000046}");

  /** IID_IMAPIClientShutdown. */
  public static final Iid MAPI_CLIENT_SHUTDOWN = of("{00020397-0000-0000-C000-000000000046}");

  /** IID_IMAPIProviderShutdown. */
  public static final Iid MAPI_PROVIDER_SHUTDOWN = of("{00020398-0000-0000-C000-000000000046}");

  /** IID_IMsgServiceAdmin2. */
  public static final Iid MSG_SERVICE_ADMIN2 = of("{00020387-0000-0000-C000-000000000046}");

  /** IID_IUnknown. */
  public static final Iid UNKNOWN = of("{00000000-0000-0000-C000-000000000046}");

  /** IID_IMAPIGetSession. */
  public static final Iid MAPI_GET_SESSION = of("{614AB435-491D-4F5B-A8B4-60EB031030C6}");

  /** IID_IStream. */
  public static final Iid STREAM = of("{0000000C-0000-0000-C000-000000000046}");

  /** IID_IStorage. */
  public static final Iid STORAGE = of("{0000000B-0000-0000-C000-000000000046}");

  /** IID_IStreamDocfile. */
  public static final Iid STREAM_DOCFILE = of("{0002032C-0000-0000-C000-000000000046}");

  private static final Map<Iid, String> NAMES = names();

  private static Pattern registryForm() {
    String digits = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";
    return Pattern.compile("\\{" + digits + "\\}|" + digits);
  }

  private static Map<Iid, String> names() {
    Map<Iid, String> names = new HashMap<>();
    names.put(MAPI_SESSION, "IID_IMAPISession");
    names.put(MAPI_TABLE, "IID_IMAPITable");
    names.put(MAPI_ADVISE_SINK, "IID_IMAPIAdviseSink");
    names.put(MAPI_PROP, "IID_IMAPIProp");
    names.put(PROF_SECT, "IID_IProfSect");
    names.put(MAPI_STATUS, "IID_IMAPIStatus");
    names.put(MSG_STORE, "IID_IMsgStore");
    names.put(MESSAGE, "IID_IMessage");
    names.put(ATTACHMENT, "IID_IAttachment");
    names.put(ADDR_BOOK, "IID_IAddrBook");
    names.put(MAIL_USER, "IID_IMailUser");
    names.put(MAPI_CONTAINER, "IID_IMAPIContainer");
    names.put(MAPI_FOLDER, "IID_IMAPIFolder");
    names.put(AB_CONTAINER, "IID_IABContainer");
    names.put(DIST_LIST, "IID_IDistList");
    names.put(MAPI_SUP, "IID_IMAPISup");
    names.put(MS_PROVIDER, "IID_IMSProvider");
    names.put(AB_PROVIDER, "IID_IABProvider");
    names.put(XP_PROVIDER, "IID_IXPProvider");
    names.put(MS_LOGON, "IID_IMSLogon");
    names.put(AB_LOGON, "IID_IABLogon");
    names.put(XP_LOGON, "IID_IXPLogon");
    names.put(MAPI_TABLE_DATA, "IID_IMAPITableData");
    names.put(MAPI_SPOOLER_INIT, "IID_IMAPISpoolerInit");
    names.put(MAPI_SPOOLER_SESSION, "IID_IMAPISpoolerSession");
    names.put(MAPI_SPOOLER_SERVICE, "IID_IMAPISpoolerService");
    names.put(MAPI_PROP_DATA, "IID_IMAPIPropData");
    names.put(MAPI_CONTROL, "IID_IMAPIControl");
    names.put(PROF_ADMIN, "IID_IProfAdmin");
    names.put(MSG_SERVICE_ADMIN, "IID_IMsgServiceAdmin");
    names.put(MAPI_PROGRESS, "IID_IMAPIProgress");
    names.put(SPOOLER_HOOK, "IID_ISpoolerHook");
    names.put(PROVIDER_ADMIN, "IID_IProviderAdmin");
    names.put(MAPI_CLIENT_SHUTDOWN, "IID_IMAPIClientShutdown");
    names.put(MAPI_PROVIDER_SHUTDOWN, "IID_IMAPIProviderShutdown");
    names.put(MSG_SERVICE_ADMIN2, "IID_IMsgServiceAdmin2");
    names.put(UNKNOWN, "IID_IUnknown");
    names.put(MAPI_GET_SESSION, "IID_IMAPIGetSession");
    names.put(STREAM, "IID_IStream");
    names.put(STORAGE, "IID_IStorage");
    names.put(STREAM_DOCFILE, "IID_IStreamDocfile");
    return Map.copyOf(names);
  }

  /**
   * Reads an identifier in registry form.
   *
   * @param text for instance {@code {00020300-0000-0000-C000-000000000046}}; the braces may be left
   *     out
   * @return the identifier
   * @throws IllegalArgumentException if the text has another form
   */
  public static Iid of(String text) {
    // UUID.fromString alone would take signs and groups of other lengths.
    if (!isRegistryForm(text)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no interface identifier. Write {8-4-4-4-12 hexadecimal digits}.");
    }
    return new Iid(UUID.fromString(text.replace("{", "").replace("}", "")));
  }

  static boolean isRegistryForm(String text) {
    return REGISTRY_FORM.matcher(text).matches();
  }

  /**
   * The name in the headers, or the registry form.
   *
   * @return for instance {@code IID_IMAPISession}
   */
  public String name() {
    @Nullable String name = NAMES.get(this);
    return name == null ? toString() : name;
  }

  /**
   * The registry form.
   *
   * @return for instance {@code {00020300-0000-0000-C000-000000000046}}
   */
  @Override
  public String toString() {
    return "{" + uuid.toString().toUpperCase(Locale.ROOT) + "}";
  }
}
