package org.mapiemulator.internal.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be put back as it was, because what living processes did depends on it, and so stays
 * as it is (D-143): a folder with something in it that lives, and what would go to a place that is
 * gone.
 */
final class LossClosure {

  private final MailboxState present;
  private final Map<Entity, @Nullable Object> values;
  private final Set<Long> wanted;
  private final Set<Entity> staying = new TreeSet<>();

  /**
   * Looks at what is to be put back.
   *
   * @param wanted folders that living processes may need again
   */
  LossClosure(MailboxState present, Map<Entity, @Nullable Object> values, Set<Long> wanted) {
    this.present = present;
    this.wanted = wanted;
    this.values = new TreeMap<>(values);
  }

  Set<Entity> staying() {
    boolean changed = true;
    while (changed) {
      // First the folders that are needed: what goes into them may go there then.
      changed = keep(needed()) || keep(impossible());
    }
    return staying;
  }

  private boolean keep(Set<Entity> some) {
    values.keySet().removeAll(some);
    return staying.addAll(some);
  }

  private Set<Entity> needed() {
    Set<Long> filled = filled();
    Set<Entity> some = new TreeSet<>();
    values.forEach(
        (entity, value) -> {
          if (value == null
              && entity.kind() == Entity.Kind.FOLDER
              && filled.contains(entity.number())) {
            some.add(entity);
          }
        });
    return some;
  }

  private Set<Entity> impossible() {
    Set<Entity> some = new TreeSet<>();
    values.forEach(
        (entity, value) -> {
          if ((value instanceof Located located && folder(located.folder()) == null)
              || (value instanceof Placed && !reachesRoot(entity.number()))) {
            some.add(entity);
          }
        });
    return some;
  }

  /** A folder as it would be. */
  private @Nullable Placed folder(long number) {
    Entity entity = Entity.folder(number);
    return values.containsKey(entity) ? (Placed) values.get(entity) : Placed.of(present, number);
  }

  private boolean reachesRoot(long number) {
    Set<Long> way = new HashSet<>();
    long at = number;
    while (way.add(at)) {
      @Nullable Placed folder = folder(at);
      if (folder == null) {
        return false;
      }
      if (folder.parent() == at) {
        return true;
      }
      at = folder.parent();
    }
    return false;
  }

  /** The folders in which something would be. */
  private Set<Long> filled() {
    Set<Long> filled = new HashSet<>(wanted);
    values.forEach(
        (entity, value) -> {
          if (value instanceof Located located) {
            filled.add(located.folder());
          } else if (value instanceof Placed placed && placed.parent() != entity.number()) {
            filled.add(placed.parent());
          } else if (value == null && entity.kind() == Entity.Kind.FOLDER) {
            addStaying(entity.number(), filled);
          }
        });
    return filled;
  }

  /** A folder that is to go is filled by whatever is in it and is not put elsewhere. */
  private void addStaying(long number, Set<Long> filled) {
    @Nullable FolderState folder = present.folder(number);
    if (folder == null) {
      return;
    }
    boolean stays =
        folder.children().stream().anyMatch(each -> !values.containsKey(Entity.folder(each)))
            || folder.rest().buried().stream()
                .anyMatch(each -> !values.containsKey(Entity.folder(each)));
    for (Contents contents : WriteClosure.messages(folder)) {
      for (long message : contents.numbers()) {
        stays |= !values.containsKey(Entity.message(message));
      }
    }
    if (stays) {
      filled.add(number);
    }
  }
}
