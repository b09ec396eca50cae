package org.mapiemulator.internal.addressbook;

import org.mapiemulator.mapi.MailUser;

/** IMailUser: a contact. */
final class ContactObject extends ContactEntry implements MailUser {

  ContactObject(LogonAccess logon, Contact contact, boolean writable, int createFlags) {
    super(EntryOpener.USER, logon, contact, writable, createFlags);
  }
}
