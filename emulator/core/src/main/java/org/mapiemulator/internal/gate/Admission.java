package org.mapiemulator.internal.gate;

/** Which of the first checks of the specification (0.3) a method has to pass. */
public enum Admission {
  /** None: MAPIInitialize, MAPIUninitialize, the initialization monitor. */
  FREE,
  /** The utilities must be initialized, by MAPIInitialize or ScInitMapiUtil. */
  UTILITY,
  /** The process must be initialized; there is no object. */
  FUNCTION,
  /** The process must be initialized and the object alive. */
  OBJECT,
  /** As OBJECT, but stays legal when somebody else ended the session. */
  CLEANUP,
  /** As CLEANUP, with what a second Logoff gives. */
  LOGOFF,
  /** As OBJECT, but may be repeated. */
  STORE_LOGOFF,
  /** The object may be dead; QueryInterface decides itself. */
  IDENTITY
}
