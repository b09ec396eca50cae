package org.mapiemulator.mapi;

/** Bits of PR_RESOURCE_METHODS: what a status object can do. */
public enum ResourceMethod implements MapiFlag {
  /** ValidateState. */
  VALIDATE_STATE(0x00000001, "STATUS_VALIDATE_STATE"),

  /** SettingsDialog. */
  SETTINGS_DIALOG(0x00000002, "STATUS_SETTINGS_DIALOG"),

  /** ChangePassword. */
  CHANGE_PASSWORD(0x00000004, "STATUS_CHANGE_PASSWORD"),

  /** FlushQueues. */
  FLUSH_QUEUES(0x00000008, "STATUS_FLUSH_QUEUES");

  private final int value;
  private final String macro;

  ResourceMethod(int value, String macro) {
    this.value = value;
    this.macro = macro;
  }

  @Override
  public int value() {
    return value;
  }

  @Override
  public String macro() {
    return macro;
  }
}
