package org.mapiemulator.internal.store;

import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTags;

/**
 * The working copy of an open message. An immutable value, so that readers need no lock.
 *
 * @param props the properties as they are stored and as the client has changed them
 * @param recipients the recipients
 * @param attachments the attachments
 * @param changed whether anything differs from what was saved last
 * @param prefixGiven whether the client has set PR_SUBJECT_PREFIX since the last save
 */
record Draft(
    Props props,
    Recipients recipients,
    Attachments attachments,
    boolean changed,
    boolean prefixGiven) {

  /** A new message: it has a search key and a time of creation at once (MSG-02). */
  static Draft created(SaveRules rules) {
    Props props =
        Props.EMPTY
            .with(Ids.CREATED, PropTags.PR_CREATION_TIME.type(), rules.now())
            .with(Ids.SEARCH_KEY, PropTags.PR_SEARCH_KEY.type(), rules.newUid().bytes());
    return new Draft(props, Recipients.NONE, Attachments.NONE, false, false);
  }

  /** A saved message. */
  static Draft of(MessageState state) {
    return new Draft(
        state.props(),
        Recipients.of(state.recipients()),
        Attachments.of(state.attachments()),
        false,
        false);
  }

  /** After SetProps, DeleteProps, or what was written to a stream. */
  Draft edited(PropEdit edit, boolean lastBodyWins) {
    Props after = Bodies.edited(props, edit, lastBodyWins);
    boolean given =
        edit.sets().has(Ids.PREFIX) || (prefixGiven && !edit.deletes().contains(Ids.PREFIX));
    if (edit.touches(Ids.SUBJECT) || edit.touches(Ids.PREFIX)) {
      after = Subjects.edited(after, given);
    }
    return new Draft(
        after,
        edit.deletes().contains(Ids.RECIPIENTS) ? recipients.none() : recipients,
        edit.deletes().contains(Ids.ATTACHMENTS) ? attachments.none() : attachments,
        true,
        given);
  }

  Draft with(Recipients next) {
    return new Draft(props, next, attachments, true, prefixGiven);
  }

  Draft with(Attachments next) {
    return new Draft(props, recipients, next, true, prefixGiven);
  }

  /** An attachment that was created and not saved changes nothing yet (ATT-02). */
  Draft withUnsaved(Attachments next) {
    return new Draft(props, recipients, next, changed, prefixGiven);
  }

  /** With a property that SetReadFlag has stored beside this working copy. */
  Draft withStored(Props next) {
    return new Draft(next, recipients, attachments, changed, prefixGiven);
  }

  /** After a save. Recipients and attachments keep their numbers while the object is open. */
  Draft saved(MessageState state) {
    return new Draft(state.props(), recipients, attachments.stored(), false, false);
  }
}
