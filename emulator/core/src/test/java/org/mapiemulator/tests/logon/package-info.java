/** MAPILogonEx: joining, profiles, dialogs, flags, and the lock that serializes logons. */
@NullMarked
package org.mapiemulator.tests.logon;

import org.jspecify.annotations.NullMarked;
