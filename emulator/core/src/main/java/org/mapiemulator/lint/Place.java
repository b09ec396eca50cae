package org.mapiemulator.lint;

/**
 * A place in the code of the emulator's user.
 *
 * @param className the class
 * @param methodName the method
 * @param fileName the file, {@code Unknown Source} if it is not known
 * @param line the line, negative if it is not known
 */
public record Place(String className, String methodName, String fileName, int line) {

  /**
   * The form that development environments turn into a link; a lambda goes by the method it is in.
   *
   * @return for instance {@code com.acme.Archiver.stop(Archiver.java:61)}
   */
  @Override
  public String toString() {
    String method = methodName.replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1");
    return className + "." + method + "(" + fileName + (line < 0 ? "" : ":" + line) + ")";
  }
}
