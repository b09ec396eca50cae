package org.mapiemulator.settings;

/**
 * One thing that the documentation leaves open or that differs between versions of Outlook.
 *
 * <p>Each setting is an enum or a small value of its own; {@link Settings#with} puts it in place of
 * the one of the same kind.
 */
public interface Setting {

  /**
   * What identifies the setting among others: two values with equal keys replace each other.
   *
   * @return the class of the setting, unless it says otherwise
   */
  default Object key() {
    return this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
  }
}
