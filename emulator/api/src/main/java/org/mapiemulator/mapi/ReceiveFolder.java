package org.mapiemulator.mapi;

/**
 * What IMsgStore::GetReceiveFolder tells (STO-25 to STO-29).
 *
 * @param entryId the folder
 * @param explicitClass the class that is registered for it, empty for the default
 */
public record ReceiveFolder(EntryId entryId, String explicitClass) {}
