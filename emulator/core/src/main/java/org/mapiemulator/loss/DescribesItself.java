package org.mapiemulator.loss;

import java.util.Optional;
import org.mapiemulator.mapi.PropTag;

/**
 * Can be implemented by messages and attachments of a provider, so that the report can say where an
 * unsaved one belongs. The built-in store does.
 *
 * <p>It is no interface of MAPI: the emulator asks when the process dies. What it throws is
 * ignored.
 */
public interface DescribesItself {

  /**
   * The name of the message store.
   *
   * @return the name, empty if unknown
   */
  String mailbox();

  /**
   * The path of the folder that the message is in, or is to be in.
   *
   * @return the path, empty if unknown
   */
  String folder();

  /**
   * A property as it was saved last: what is left of it.
   *
   * @param tag the property
   * @return the value; empty if there is none
   */
  Optional<Object> saved(PropTag tag);
}
