package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * IMAPIStatus: the state of a resource of the session, which a row of the status table stands for.
 *
 * <p>Its properties are those of the row. They cannot be changed, save for PR_DISPLAY_NAME and
 * PR_PROVIDER_DISPLAY. PR_RESOURCE_METHODS tells which methods there are.
 */
@ComInterface(name = "IMAPIStatus", iid = "{00020305-0000-0000-C000-000000000046}")
public interface MapiStatus extends MapiProp {

  /**
   * Checks the state of the resource: {@code HRESULT ValidateState(ULONG_PTR, ULONG)}.
   *
   * @param uiParam the window of the caller
   * @param flags see {@link ValidateStateFlag}
   * @throws MapiException with MAPI_E_BUSY while something else is going on, MAPI_E_NO_SUPPORT,
   *     MAPI_E_USER_CANCEL, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(
      name = "IMAPIStatus::ValidateState",
      slot = 14,
      results = {"MAPI_E_BUSY", "MAPI_E_NO_SUPPORT", "MAPI_E_USER_CANCEL"})
  void validateState(long uiParam, @Flags(ValidateStateFlag.class) int flags);

  /**
   * Shows the settings of the resource: {@code HRESULT SettingsDialog(ULONG_PTR, ULONG)}.
   *
   * @param uiParam the window of the caller
   * @param flags see {@link SettingsDialogFlag}
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_USER_CANCEL
   */
  @ComMethod(
      name = "IMAPIStatus::SettingsDialog",
      slot = 15,
      results = {"MAPI_E_NO_SUPPORT", "MAPI_E_USER_CANCEL"})
  void settingsDialog(long uiParam, @Flags(SettingsDialogFlag.class) int flags);

  /**
   * Changes the password of the provider: {@code HRESULT ChangePassword(LPTSTR, LPTSTR, ULONG)}.
   *
   * @param oldPassword the password so far
   * @param newPassword the new one
   * @param flags see {@link StringFlag}
   * @throws MapiException with MAPI_E_NO_ACCESS if the old password is wrong, MAPI_E_NO_SUPPORT
   *     (R-287)
   */
  @ComMethod(
      name = "IMAPIStatus::ChangePassword",
      slot = 16,
      results = {"MAPI_E_NO_ACCESS", "MAPI_E_NO_SUPPORT"})
  void changePassword(
      @Nullable String oldPassword,
      @Nullable String newPassword,
      @Flags(StringFlag.class) int flags);

  /**
   * Sends all that waits to be sent, and fetches all that waits to be fetched: {@code HRESULT
   * FlushQueues(ULONG_PTR, ULONG, LPENTRYID, ULONG)}.
   *
   * @param uiParam the window of the caller
   * @param targetTransport the status row of the one transport that is meant; null for all, and on
   *     the status object of a transport
   * @param flags see {@link FlushQueuesFlag}
   * @throws MapiException with MAPI_E_BUSY while something else is going on, MAPI_E_NO_SUPPORT
   *     (R-288 to R-290)
   */
  @ComMethod(
      name = "IMAPIStatus::FlushQueues",
      slot = 17,
      results = {
        "MAPI_E_BUSY",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_UNKNOWN_ENTRYID"
      })
  void flushQueues(
      long uiParam, @Nullable EntryId targetTransport, @Flags(FlushQueuesFlag.class) int flags);
}
