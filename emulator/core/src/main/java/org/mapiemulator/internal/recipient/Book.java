package org.mapiemulator.internal.recipient;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.AbLogon;

/** The open address book of one provider. */
public interface Book {

  /** The small stable name of the logon. */
  String name();

  AbLogon logon();

  /** Whether entry identifiers of a kind are the provider's. */
  boolean hasUid(MapiUid uid);

  /**
   * Calls the provider, or an object of it, for something that it has to give.
   *
   * @param method the method in the headers' spelling
   * @return what it gave
   * @throws org.mapiemulator.mapi.MapiException what it failed with; MAPI_E_CALL_FAILED if it gave
   *     nothing or threw something else, which is reported
   */
  <T> T get(String method, Callable<@Nullable T> body);

  /** As {@link #get}, for methods without a value. */
  default void run(String method, Runnable body) {
    get(
        method,
        () -> {
          body.run();
          return true;
        });
  }
}
