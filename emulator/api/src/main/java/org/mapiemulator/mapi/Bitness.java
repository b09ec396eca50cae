package org.mapiemulator.mapi;

/** How wide the pointers of a Windows process are; sizes of structures depend on it. */
public enum Bitness {
  /** A process of 32 bits. */
  X86(4),

  /** A process of 64 bits. */
  X64(8);

  private final int pointer;

  Bitness(int pointer) {
    this.pointer = pointer;
  }

  /**
   * The size of a pointer.
   *
   * @return 4 or 8 bytes
   */
  public int pointerSize() {
    return pointer;
  }

  /**
   * The size of an SBinary: a count and a pointer, aligned.
   *
   * @return 8 or 16 bytes
   */
  public int binarySize() {
    return 2 * pointer;
  }

  /**
   * The size of an SPropValue: tag, padding, and a union as large as an SBinary.
   *
   * @return 16 or 24 bytes
   */
  public int propValueSize() {
    return 8 + binarySize();
  }
}
