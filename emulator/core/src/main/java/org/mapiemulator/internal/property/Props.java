package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/**
 * Properties as one immutable value: two flat arrays, sorted by identifier, with one value for each
 * (PRP-50).
 *
 * <p>Values are in their internal form: strings as PT_UNICODE (D-26), PR_HTML as bytes (D-16). The
 * arrays are flat because a mailbox can have a million of these with few properties each: a map
 * would cost four times as much.
 */
public final class Props {

  public static final Props EMPTY = new Props(new int[0], new Object[0]);

  /** Reads properties as a row that has nothing computed. */
  public static final StoredReader READER = new StoredReader();

  private final int[] tags;
  private final Object[] values;

  Props(int[] tags, Object[] values) {
    this.tags = tags;
    this.values = values;
  }

  /** Of several values of one identifier the last one counts; values that are null are left out. */
  public static Props of(Iterable<PropValue> values) {
    PropsBuilder builder = new PropsBuilder();
    for (PropValue each : values) {
      builder.add(each);
    }
    return builder.build();
  }

  public int size() {
    return tags.length;
  }

  public boolean isEmpty() {
    return tags.length == 0;
  }

  public int tagAt(int index) {
    return tags[index];
  }

  public int idAt(int index) {
    return tags[index] >>> 16;
  }

  public int typeAt(int index) {
    return tags[index] & 0xFFFF;
  }

  public Object valueAt(int index) {
    return values[index];
  }

  public boolean has(int id) {
    return indexOf(id) >= 0;
  }

  /** The type of a property, 0 if it is not there. */
  public int type(int id) {
    int index = indexOf(id);
    return index < 0 ? 0 : tags[index] & 0xFFFF;
  }

  /** The value of a property, null if it is not there. */
  public @Nullable Object value(int id) {
    int index = indexOf(id);
    return index < 0 ? null : values[index];
  }

  /** A property in its internal form, null if it is not there. */
  public @Nullable PropValue get(int id) {
    int index = indexOf(id);
    return index < 0 ? null : new PropValue(new PropTag(tags[index]), values[index]);
  }

  /** The index of a property; below 0, and the complement of its place, if it is not there. */
  public int indexOf(int id) {
    int low = 0;
    int high = tags.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = tags[middle] >>> 16;
      if (found < id) {
        low = middle + 1;
      } else if (found > id) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return ~low;
  }

  /** Sets a property; PR_NULL, and what is null, changes nothing. */
  public Props with(PropValue value) {
    Object internal = InternalForm.value(value);
    return internal == null ? this : put(InternalForm.tag(value.tag()), internal);
  }

  /** Sets a property whose value has its internal form already. */
  public Props with(int id, int type, Object value) {
    return put(id << 16 | type, value);
  }

  public Props with(Collection<PropValue> some) {
    return some.isEmpty() ? this : with(of(some));
  }

  /** Sets all properties of another value. */
  public Props with(Props other) {
    if (other.tags.length == 0 || tags.length == 0) {
      return tags.length == 0 ? other : this;
    }
    return other.tags.length == 1 ? put(other.tags[0], other.values[0]) : merge(other);
  }

  private Props put(int tag, Object value) {
    int index = indexOf(tag >>> 16);
    if (index >= 0) {
      Object[] newValues = values.clone();
      newValues[index] = value;
      return new Props(tags[index] == tag ? tags : replaced(index, tag), newValues);
    }
    int place = ~index;
    int[] newTags = new int[tags.length + 1];
    Object[] newValues = new Object[tags.length + 1];
    System.arraycopy(tags, 0, newTags, 0, place);
    System.arraycopy(values, 0, newValues, 0, place);
    newTags[place] = tag;
    newValues[place] = value;
    System.arraycopy(tags, place, newTags, place + 1, tags.length - place);
    System.arraycopy(values, place, newValues, place + 1, tags.length - place);
    return new Props(newTags, newValues);
  }

  private int[] replaced(int index, int tag) {
    int[] newTags = tags.clone();
    newTags[index] = tag;
    return newTags;
  }

  private Props merge(Props other) {
    int[] newTags = new int[tags.length + other.tags.length];
    Object[] newValues = new Object[newTags.length];
    int mine = 0;
    int its = 0;
    int count = 0;
    while (mine < tags.length || its < other.tags.length) {
      int myId = mine < tags.length ? tags[mine] >>> 16 : Integer.MAX_VALUE;
      int itsId = its < other.tags.length ? other.tags[its] >>> 16 : Integer.MAX_VALUE;
      if (itsId <= myId) {
        newTags[count] = other.tags[its];
        newValues[count++] = other.values[its++];
        mine += itsId == myId ? 1 : 0;
      } else {
        newTags[count] = tags[mine];
        newValues[count++] = values[mine++];
      }
    }
    // A new set of tags that equals the old one shares its array: most changes only change values.
    int[] cut = Arrays.copyOf(newTags, count);
    return new Props(Arrays.equals(cut, tags) ? tags : cut, Arrays.copyOf(newValues, count));
  }

  public Props without(int id) {
    int index = indexOf(id);
    if (index < 0) {
      return this;
    }
    int[] newTags = new int[tags.length - 1];
    Object[] newValues = new Object[tags.length - 1];
    System.arraycopy(tags, 0, newTags, 0, index);
    System.arraycopy(values, 0, newValues, 0, index);
    System.arraycopy(tags, index + 1, newTags, index, newTags.length - index);
    System.arraycopy(values, index + 1, newValues, index, newTags.length - index);
    return newTags.length == 0 ? EMPTY : new Props(newTags, newValues);
  }

  public Props without(int... ids) {
    Props rest = this;
    for (int id : ids) {
      rest = rest.without(id);
    }
    return rest;
  }

  /** The same properties, with the array of tags that others like it use. */
  public Props sharing(TagSets sets) {
    int[] shared = sets.share(tags);
    return shared == tags ? this : new Props(shared, values);
  }

  public List<PropTag> tags() {
    List<PropTag> all = new ArrayList<>(tags.length);
    for (int tag : tags) {
      all.add(new PropTag(tag));
    }
    return all;
  }

  /** All properties in their internal form. */
  public List<PropValue> values() {
    List<PropValue> all = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      all.add(new PropValue(new PropTag(tags[i]), values[i]));
    }
    return all;
  }

  /** The sum of the sizes of the values (RES-14, D-78). */
  public long bytes() {
    long sum = 0;
    for (int i = 0; i < tags.length; i++) {
      sum += ValueSize.of(values[i]);
    }
    return sum;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Props that
        && Arrays.equals(tags, that.tags)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(tags) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return values().toString();
  }
}
