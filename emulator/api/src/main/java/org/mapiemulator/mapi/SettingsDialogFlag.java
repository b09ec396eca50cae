package org.mapiemulator.mapi;

/** Flags of IMAPIStatus::SettingsDialog. */
public enum SettingsDialogFlag implements MapiFlag {
  /** Nothing should be changed; a provider may ignore that. */
  READ_ONLY(0x00000001, "UI_READONLY");

  private final int value;
  private final String macro;

  SettingsDialogFlag(int value, String macro) {
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
