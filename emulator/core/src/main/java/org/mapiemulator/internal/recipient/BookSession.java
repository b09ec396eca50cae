package org.mapiemulator.internal.recipient;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.Settings;

/** What the address book needs of the session that it is opened in. */
public interface BookSession {

  /** The open address books, in the order of the profile. */
  List<Book> books();

  /** What was chosen for good: PR_AB_SEARCH_PATH, PR_AB_DEFAULT_DIR, PR_AB_DEFAULT_PAB. */
  Props choices();

  /** Changes that, at once (ABK-19). */
  void choose(UnaryOperator<Props> how);

  PropSettings propSettings();

  Settings settings();

  MapiUid newUid();

  /** A number that no other registration has. */
  long nextConnection();
}
