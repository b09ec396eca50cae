package org.mapiemulator.mapi;

/**
 * A value was read as something that it is not: a PT_ERROR slot as a value, say, or a number as a
 * text. It is no failure of MAPI but of the code that reads.
 */
public class PropValueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message which property, what it is, and what to do
   */
  public PropValueException(String message) {
    super(message);
  }
}
