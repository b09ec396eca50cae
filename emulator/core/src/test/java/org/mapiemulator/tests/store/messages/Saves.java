package org.mapiemulator.tests.store.messages;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.AttachState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.SaveRules;
import org.mapiemulator.internal.store.SavedAttachment;
import org.mapiemulator.internal.store.SavedMessage;
import org.mapiemulator.internal.store.StoreEnvironment;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;

/** Makes saved messages as values, with a clock that stands still. */
final class Saves {

  static final long NOW = 132_000_000_000_000_000L;
  static final long LATER = NOW + 10_000_000L;

  private final SaveRules rules;

  private Saves(SaveRules rules) {
    this.rules = rules;
  }

  static Saves with(Setting... settings) {
    AtomicInteger uids = new AtomicInteger();
    return new Saves(
        new SaveRules(
            new StoreEnvironment(
                () -> NOW,
                () -> {
                  byte[] bytes = new byte[MapiUid.SIZE];
                  bytes[0] = (byte) uids.incrementAndGet();
                  return MapiUid.of(bytes);
                },
                Settings.outlook2016().with(settings))));
  }

  SaveRules rules() {
    return rules;
  }

  /** The first save of a message with these properties alone. */
  MessageState first(PropValue... values) {
    return first(props(values), List.of(), List.of());
  }

  MessageState first(Props written, List<Props> recipients, List<AttachState> attachments) {
    return SavedMessage.first(7, written, recipients, attachments, false, NOW, rules);
  }

  MessageState again(MessageState before, PropValue... changes) {
    return SavedMessage.again(
        before,
        before.props().with(List.of(changes)),
        before.recipients(),
        before.attachments(),
        LATER,
        rules);
  }

  AttachState attachment(PropValue... values) {
    return SavedAttachment.of(8, props(values), null, NOW, rules);
  }

  AttachState attachment(MessageState embedded) {
    return SavedAttachment.of(9, Props.EMPTY, embedded, NOW, rules);
  }

  static Props props(PropValue... values) {
    return Props.of(List.of(values));
  }

  static PropValue value(PropTag tag, Object value) {
    return PropValue.of(tag, value);
  }
}
