/**
 * Reads Outlook message files (MS-OXMSG) with the OLE storages of Apache POI, which is optional.
 */
@NullMarked
package org.mapiemulator.internal.mail.msg;

import org.jspecify.annotations.NullMarked;
