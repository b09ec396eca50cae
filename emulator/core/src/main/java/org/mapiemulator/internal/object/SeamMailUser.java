package org.mapiemulator.internal.object;

import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.MailUser;

/** IMailUser: a messaging user of the address book. */
final class SeamMailUser extends SeamPropObject<MailUser> implements MailUser {

  SeamMailUser(Home home, LifeNode node, MailUser inner) {
    super(home, node, Kind.MAIL_USER, inner, Unsaved.ofTransacted(), Unsaved.notNeeded());
  }
}
