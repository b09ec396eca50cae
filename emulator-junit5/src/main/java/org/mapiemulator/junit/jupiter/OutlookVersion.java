package org.mapiemulator.junit.jupiter;

import org.apiguardian.api.API;
import org.mapiemulator.settings.Settings;

/** The versions of Outlook whose MAPI subsystem a test can have. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum OutlookVersion {
  /** {@link Settings#outlook2016()}: Outlook 2016 and later; the default. */
  OUTLOOK_2016,
  /** {@link Settings#outlook2013()}. */
  OUTLOOK_2013,
  /** {@link Settings#outlook2010()}. */
  OUTLOOK_2010,
  /** {@link Settings#outlook2007Sp2()}: the first version with fast shutdown. */
  OUTLOOK_2007_SP2,
  /** {@link Settings#beforeOutlook2007Sp2()}. */
  BEFORE_OUTLOOK_2007_SP2;

  /**
   * How the subsystem of this version behaves.
   *
   * @return the settings
   */
  public Settings settings() {
    return switch (this) {
      case OUTLOOK_2016 -> Settings.outlook2016();
      case OUTLOOK_2013 -> Settings.outlook2013();
      case OUTLOOK_2010 -> Settings.outlook2010();
      case OUTLOOK_2007_SP2 -> Settings.outlook2007Sp2();
      case BEFORE_OUTLOOK_2007_SP2 -> Settings.beforeOutlook2007Sp2();
    };
  }

  /**
   * The name in reports.
   *
   * @return for instance {@code Outlook 2010}
   */
  @Override
  public String toString() {
    return settings().toString();
  }
}
