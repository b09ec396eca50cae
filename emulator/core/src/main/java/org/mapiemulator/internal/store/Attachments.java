package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/**
 * The attachments of one open message: each with PR_ATTACH_NUM, which lives as long as the object
 * (ATT-06). An immutable value.
 *
 * @param entries the attachments in the order in which they were created
 * @param next the next PR_ATTACH_NUM
 */
record Attachments(List<Entry> entries, int next) {

  static final Attachments NONE = new Attachments(List.of(), 0);

  static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ATTACH_NUM,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_RENDERING_POSITION,
          PropTags.PR_ATTACH_METHOD,
          PropTags.PR_ATTACH_SIZE,
          PropTags.PR_ATTACH_FILENAME,
          PropTags.PR_ATTACH_LONG_FILENAME,
          PropTags.PR_ATTACH_EXTENSION,
          PropTags.PR_ATTACH_ENCODING,
          PropTags.PR_ATTACH_PATHNAME,
          PropTags.PR_ATTACH_LONG_PATHNAME,
          PropTags.PR_ATTACH_TAG,
          PropTags.PR_ATTACH_TRANSPORT_NAME,
          PropTags.PR_CREATION_TIME,
          PropTags.PR_LAST_MODIFICATION_TIME,
          PropTags.PR_DISPLAY_NAME);

  /**
   * One attachment.
   *
   * @param number PR_ATTACH_NUM
   * @param saved what its own last save left, null before the first
   * @param stored what the message's last save left, null before the first
   */
  record Entry(int number, @Nullable AttachState saved, @Nullable AttachState stored) {}

  /** The attachments of a saved message, numbered from 0. */
  static Attachments of(List<AttachState> saved) {
    if (saved.isEmpty()) {
      return NONE;
    }
    List<Entry> entries = new ArrayList<>(saved.size());
    for (AttachState each : saved) {
      entries.add(new Entry(entries.size(), each, each));
    }
    return new Attachments(List.copyOf(entries), entries.size());
  }

  @Nullable Entry get(int number) {
    for (Entry entry : entries) {
      if (entry.number() == number) {
        return entry;
      }
    }
    return null;
  }

  /** Adds an attachment that has not been saved. */
  Attachments created() {
    List<Entry> all = new ArrayList<>(entries);
    all.add(new Entry(next, null, null));
    return new Attachments(List.copyOf(all), next + 1);
  }

  /** Adds attachments as if each had been created and saved. */
  Attachments adding(List<AttachState> added) {
    List<Entry> all = new ArrayList<>(entries);
    int number = next;
    for (AttachState each : added) {
      all.add(new Entry(number++, each, null));
    }
    return new Attachments(List.copyOf(all), number);
  }

  /** What the save of an attachment does. */
  Attachments with(int number, AttachState saved) {
    List<Entry> all = new ArrayList<>(entries.size());
    for (Entry each : entries) {
      all.add(each.number() == number ? new Entry(number, saved, each.stored()) : each);
    }
    return new Attachments(List.copyOf(all), next);
  }

  Attachments without(int number) {
    List<Entry> rest = new ArrayList<>(entries);
    rest.removeIf(each -> each.number() == number);
    return new Attachments(List.copyOf(rest), next);
  }

  /** Nothing; numbers are not given again. */
  Attachments none() {
    return new Attachments(List.of(), next);
  }

  /** What the save of the message stores: the attachments that were saved themselves (ATT-02). */
  List<AttachState> saved() {
    List<AttachState> saved = new ArrayList<>(entries.size());
    for (Entry each : entries) {
      if (each.saved() != null) {
        saved.add(each.saved());
      }
    }
    return List.copyOf(saved);
  }

  /** The same after the message was saved. */
  Attachments stored() {
    List<Entry> all = new ArrayList<>(entries.size());
    for (Entry each : entries) {
      all.add(new Entry(each.number(), each.saved(), each.saved()));
    }
    return new Attachments(List.copyOf(all), next);
  }

  /**
   * The rows of the attachment table, by PR_RENDERING_POSITION and PR_ATTACH_NUM (ATT-18).
   *
   * @param afterMessageSave whether only what the message's save left is shown (D-54)
   */
  List<PropsRow> rows(Identity identity, boolean afterMessageSave) {
    List<PropsRow> rows = new ArrayList<>(entries.size());
    for (Entry each : entries) {
      @Nullable AttachState shown = afterMessageSave ? each.stored() : each.saved();
      if (shown != null) {
        rows.add(row(each.number(), shown, identity));
      }
    }
    rows.sort(Comparator.comparingInt(Attachments::position).thenComparingLong(PropsRow::id));
    return rows;
  }

  private static PropsRow row(int number, AttachState shown, Identity identity) {
    Props props =
        shown
            .props()
            .with(Ids.ATTACH_NUM, PropTags.PR_ATTACH_NUM.type(), number)
            .with(
                Ids.RECORD_KEY,
                PropTags.PR_RECORD_KEY.type(),
                identity.recordKey(ObjectType.ATTACH, shown.number()))
            .with(
                PropTags.PR_OBJECT_TYPE.id(),
                PropTags.PR_OBJECT_TYPE.type(),
                ObjectType.ATTACH.value());
    return new PropsRow(number, props);
  }

  private static int position(PropsRow row) {
    return row.props().value(Ids.RENDERING) instanceof Integer position
        ? position
        : SavedAttachment.NOT_RENDERED;
  }
}
