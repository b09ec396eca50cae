package org.mapiemulator.mapi;

/**
 * IMailUser: a messaging user of the address book (ABK-25). Its changes are there for others after
 * SaveChanges.
 */
@ComInterface(name = "IMailUser", iid = "{0002030A-0000-0000-C000-000000000046}")
public interface MailUser extends MapiProp {}
