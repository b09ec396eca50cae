package org.mapiemulator.mapi;

/**
 * What IMessage::CreateAttach gives (ATT-01).
 *
 * @param attachmentNumber PR_ATTACH_NUM, valid while the message is open
 * @param attach the attachment, with one reference for the caller
 */
public record CreatedAttach(int attachmentNumber, Attach attach) {}
