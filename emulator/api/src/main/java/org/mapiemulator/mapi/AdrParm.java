package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ADRPARM: how the dialog of {@link AddrBook#address} looks and what it does.
 *
 * @param container the container that is shown at first, null for the default one
 * @param flags see {@link AddressFlag}
 * @param helpContext the place in the help file
 * @param helpFileName the help file, may be null
 * @param accelerate handles keys for a dialog that is not waited for, may be null
 * @param dismiss told when a dialog that is not waited for ends, may be null
 * @param dismissContext passed to it
 * @param caption the caption of the dialog, may be null
 * @param newEntryTitle the title of the field for a name, may be null
 * @param destWellsTitle the title of the lists of recipients, may be null
 * @param destFields how many lists of recipients there are
 * @param destFieldFocus the one that has the focus
 * @param destTitles their titles, null for the usual ones
 * @param destComps their kinds, see {@link RecipientType}; null for the usual ones
 * @param contRestriction limits contents tables, may be null
 * @param hierRestriction limits hierarchy tables, may be null
 */
public record AdrParm(
    @Nullable EntryId container,
    @Flags(AddressFlag.class) int flags,
    int helpContext,
    @Nullable String helpFileName,
    @Nullable AccelerateAbSdi accelerate,
    @Nullable DismissModeless dismiss,
    @Nullable Object dismissContext,
    @Nullable String caption,
    @Nullable String newEntryTitle,
    @Nullable String destWellsTitle,
    int destFields,
    int destFieldFocus,
    @Nullable List<String> destTitles,
    @Nullable List<Integer> destComps,
    @Nullable Restriction contRestriction,
    @Nullable Restriction hierRestriction) {

  /**
   * Copies the lists.
   *
   * @param container the container that is shown at first, null for the default one
   * @param flags see {@link AddressFlag}
   * @param helpContext the place in the help file
   * @param helpFileName the help file, may be null
   * @param accelerate handles keys for a dialog that is not waited for, may be null
   * @param dismiss told when a dialog that is not waited for ends, may be null
   * @param dismissContext passed to it
   * @param caption the caption of the dialog, may be null
   * @param newEntryTitle the title of the field for a name, may be null
   * @param destWellsTitle the title of the lists of recipients, may be null
   * @param destFields how many lists of recipients there are
   * @param destFieldFocus the one that has the focus
   * @param destTitles their titles, null for the usual ones
   * @param destComps their kinds, see {@link RecipientType}; null for the usual ones
   * @param contRestriction limits contents tables, may be null
   * @param hierRestriction limits hierarchy tables, may be null
   */
  public AdrParm {
    destTitles = destTitles == null ? null : List.copyOf(destTitles);
    destComps = destComps == null ? null : List.copyOf(destComps);
  }

  /**
   * The plainest dialog: a caption and one list of recipients.
   *
   * @param flags see {@link AddressFlag}
   * @param caption the caption of the dialog, may be null
   * @return the parameters
   */
  public static AdrParm of(@Flags(AddressFlag.class) int flags, @Nullable String caption) {
    return new AdrParm(
        null, flags, 0, null, null, null, null, caption, null, null, 1, 0, null, null, null, null);
  }
}
