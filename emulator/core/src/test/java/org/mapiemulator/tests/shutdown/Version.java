package org.mapiemulator.tests.shutdown;

import org.mapiemulator.settings.Settings;

/** The versions of Outlook. */
enum Version {
  BEFORE_2007_SP2("before 2007 SP2"),
  OUTLOOK_2007_SP2("2007 SP2"),
  OUTLOOK_2010("2010"),
  OUTLOOK_2013("2013"),
  OUTLOOK_2016("2016");

  private final String words;

  Version(String words) {
    this.words = words;
  }

  Settings settings() {
    return switch (this) {
      case BEFORE_2007_SP2 -> Settings.beforeOutlook2007Sp2();
      case OUTLOOK_2007_SP2 -> Settings.outlook2007Sp2();
      case OUTLOOK_2010 -> Settings.outlook2010();
      case OUTLOOK_2013 -> Settings.outlook2013();
      case OUTLOOK_2016 -> Settings.outlook2016();
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
