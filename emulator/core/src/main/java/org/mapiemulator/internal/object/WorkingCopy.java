package org.mapiemulator.internal.object;

import java.util.List;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.life.LifeNode;

/**
 * An open object that something was changed of and not saved.
 *
 * @param kind what it is
 * @param node its life
 * @param provider the provider's object, which may know more of it
 * @param edits the changes, the first first
 * @param savedBy the calls that would have saved it, in words
 */
public record WorkingCopy(
    Kind kind, LifeNode node, Object provider, List<Change> edits, String savedBy) {

  /** What can be open and not saved. */
  public enum Kind {
    MESSAGE,
    ATTACHMENT,
    STREAM
  }

  /**
   * One change.
   *
   * @param call the call that made it
   * @param what the properties that were set (PropValue) or otherwise changed (PropTag)
   */
  public record Change(Call call, List<?> what) {}
}
