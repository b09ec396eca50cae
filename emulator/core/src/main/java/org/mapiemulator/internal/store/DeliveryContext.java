package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.spi.MapiSup;

/** A message that arrives, and that nobody has opened through a logon. */
final class DeliveryContext implements MessageContext {

  private final Mailbox mailbox;
  private final PropSettings propSettings;
  private final NameMap names;
  private final Writers writers;

  DeliveryContext(Mailbox mailbox) {
    this.mailbox = mailbox;
    this.propSettings = PropSettings.of(mailbox.environment().settings());
    this.names = new MailboxNames(mailbox, true);
    this.writers = new Writers(mailbox.environment());
  }

  @Override
  public Mailbox mailbox() {
    return mailbox;
  }

  @Override
  public NameMap names() {
    return names;
  }

  @Override
  public PropSettings propSettings() {
    return propSettings;
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public boolean isSpooler() {
    return false;
  }

  @Override
  public @Nullable MapiSup support() {
    return null;
  }

  @Override
  public void report(MessageState message, boolean read) {}

  @Override
  public Writers writers() {
    return writers;
  }

  @Override
  public Binary storeEntryId() {
    return mailbox.identity().store().bytes();
  }

  @Override
  public TableEvents tableEvents() {
    return TableEvents.NONE;
  }
}
