package org.mapiemulator.tests.property;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.internal.property.PropReader;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;

/** Compiles restrictions and tests rows with them. */
final class Conditions {

  private Conditions() {}

  static Condition compile(Restriction restriction, Setting... settings) {
    return Condition.compile(restriction, Settings.outlook2016().with(settings), true);
  }

  static boolean test(Restriction restriction, Props row, Setting... settings) {
    return compile(restriction, settings).test(Props.READER, row);
  }

  static Props row(PropValue... values) {
    return Props.of(List.of(values));
  }

  static Restriction property(PropTag tag, Relop relop, PropTag constantTag, Object constant) {
    return new Restriction.Property(relop.value(), tag, PropValue.of(constantTag, constant));
  }

  static Restriction content(int level, PropTag tag, PropTag constantTag, Object constant) {
    return new Restriction.Content(level, tag, PropValue.of(constantTag, constant));
  }

  /** A row with sub-objects. */
  record Whole(Props props, List<Props> recipients, List<Props> attachments) {}

  /** Reads rows with sub-objects. */
  static final class WholeReader implements PropReader<Whole> {

    @Override
    public int type(Whole row, int id) {
      return row.props().type(id);
    }

    @Override
    public @Nullable Object value(Whole row, int id) {
      return row.props().value(id);
    }

    @Override
    public List<Props> sub(Whole row, int subObjectId) {
      return subObjectId == Tags.RECIPIENTS.id() ? row.recipients() : row.attachments();
    }
  }
}
