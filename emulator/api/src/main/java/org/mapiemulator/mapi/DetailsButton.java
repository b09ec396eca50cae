package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/** LPFNBUTTON: the function behind a button of the caller's own in the details of an entry. */
@FunctionalInterface
public interface DetailsButton {

  /**
   * Does what the button says: {@code SCODE LPFNBUTTON(ULONG_PTR, LPVOID, ULONG, LPENTRYID,
   * ULONG)}.
   *
   * @param uiParam the window of the dialog
   * @param context what the caller gave with the function
   * @param selection the entry that is shown
   * @param flags must be zero
   * @return the result
   */
  Hresult pressed(
      long uiParam, @Nullable Object context, @Nullable EntryId selection, @Flags int flags);
}
