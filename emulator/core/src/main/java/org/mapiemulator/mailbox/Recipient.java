package org.mapiemulator.mailbox;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;

/**
 * One recipient of a message.
 *
 * @param type MAPI_TO, MAPI_CC or MAPI_BCC
 * @param address name and SMTP address
 * @param properties all properties of the recipient's row
 */
public record Recipient(RecipientType type, Address address, List<PropValue> properties) {

  /**
   * Copies the list.
   *
   * @param type MAPI_TO, MAPI_CC or MAPI_BCC
   * @param address name and SMTP address
   * @param properties all properties of the recipient's row
   */
  public Recipient {
    properties = List.copyOf(properties);
  }

  /**
   * One property of the recipient's row.
   *
   * @param tag the property; its type does not matter
   * @return empty if the row does not have it
   */
  public Optional<PropValue> property(PropTag tag) {
    return properties.stream().filter(value -> value.tag().id() == tag.id()).findFirst();
  }

  /**
   * Type and address.
   *
   * @return for instance {@code to Bob <bob@example.org>}
   */
  @Override
  public String toString() {
    String kind =
        switch (type) {
          case CC -> "cc";
          case BCC -> "bcc";
          case ORIG -> "originator";
          case TO, P1, SUBMITTED -> "to";
        };
    return kind + " " + address;
  }
}
