package org.mapiemulator.mapi;

/** A number that the MAPI headers give a name. */
public interface MapiConstant {

  /**
   * The number.
   *
   * @return the value, to be read as unsigned
   */
  int value();

  /**
   * The name in the headers.
   *
   * @return for instance {@code MAPI_LOGOFF_SHARED}
   */
  String macro();
}
