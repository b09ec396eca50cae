package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of numbers from 0, in their order; versions share what they have in common.
 *
 * <p>A trie of 32 branches whose nodes keep no empty slots: for numbers that were given one after
 * the other it costs about five bytes for each entry, where a tree with a node for each entry costs
 * 64. That is what a folder of a million messages needs.
 */
final class LongMap<V> {

  private static final int BITS = 5;
  private static final LongMap<?> EMPTY = new LongMap<>(new Node(0, new Object[0]), 0, 0);

  /** Children, or values on the lowest level, for the bits that are set. */
  private static final class Node {

    private final int bitmap;
    private final Object[] slots;

    Node(int bitmap, Object[] slots) {
      this.bitmap = bitmap;
      this.slots = slots;
    }

    int slot(int index) {
      return Integer.bitCount(bitmap & ((1 << index) - 1));
    }

    boolean has(int index) {
      return (bitmap & (1 << index)) != 0;
    }

    Node with(int index, Object child) {
      int slot = slot(index);
      if (has(index)) {
        Object[] copy = slots.clone();
        copy[slot] = child;
        return new Node(bitmap, copy);
      }
      Object[] copy = new Object[slots.length + 1];
      System.arraycopy(slots, 0, copy, 0, slot);
      copy[slot] = child;
      System.arraycopy(slots, slot, copy, slot + 1, slots.length - slot);
      return new Node(bitmap | (1 << index), copy);
    }

    Node without(int index) {
      int slot = slot(index);
      Object[] copy = new Object[slots.length - 1];
      System.arraycopy(slots, 0, copy, 0, slot);
      System.arraycopy(slots, slot + 1, copy, slot, copy.length - slot);
      return new Node(bitmap & ~(1 << index), copy);
    }
  }

  private final Node root;
  private final int height;
  private final int size;

  private LongMap(Node root, int height, int size) {
    this.root = root;
    this.height = height;
    this.size = size;
  }

  @SuppressWarnings("unchecked") // it holds nothing
  static <V> LongMap<V> empty() {
    return (LongMap<V>) EMPTY;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  private static int index(long key, int level) {
    return (int) (key >>> (level * BITS)) & 31;
  }

  private boolean reaches(long key) {
    return key >= 0 && ((height + 1) * BITS >= Long.SIZE || key >>> ((height + 1) * BITS) == 0);
  }

  @SuppressWarnings("unchecked") // the lowest level holds values only
  @Nullable V get(long key) {
    if (!reaches(key)) {
      return null;
    }
    Node node = root;
    for (int level = height; level > 0; level--) {
      int index = index(key, level);
      if (!node.has(index)) {
        return null;
      }
      node = (Node) node.slots[node.slot(index)];
    }
    int index = index(key, 0);
    return node.has(index) ? (V) node.slots[node.slot(index)] : null;
  }

  boolean contains(long key) {
    return get(key) != null;
  }

  LongMap<V> with(long key, V value) {
    if (key < 0) {
      throw new IllegalArgumentException("key (" + key + ") must not be negative.");
    }
    Node top = root;
    int levels = height;
    while ((levels + 1) * BITS < Long.SIZE && key >>> ((levels + 1) * BITS) != 0) {
      top = size == 0 ? new Node(0, new Object[0]) : new Node(1, new Object[] {top});
      levels++;
    }
    boolean added = !contains(key);
    return new LongMap<>(put(top, key, value, levels), levels, added ? size + 1 : size);
  }

  private static Node put(Node node, long key, Object value, int level) {
    int index = index(key, level);
    if (level == 0) {
      return node.with(index, value);
    }
    Node child = node.has(index) ? (Node) node.slots[node.slot(index)] : new Node(0, new Object[0]);
    return node.with(index, put(child, key, value, level - 1));
  }

  LongMap<V> without(long key) {
    if (!contains(key)) {
      return this;
    }
    if (size == 1) {
      return empty();
    }
    @Nullable Node rest = remove(root, key, height);
    return new LongMap<>(rest == null ? new Node(0, new Object[0]) : rest, height, size - 1);
  }

  private static @Nullable Node remove(Node node, long key, int level) {
    int index = index(key, level);
    if (level == 0) {
      return node.slots.length == 1 ? null : node.without(index);
    }
    @Nullable Node child = remove((Node) node.slots[node.slot(index)], key, level - 1);
    if (child != null) {
      return node.with(index, child);
    }
    return node.slots.length == 1 ? null : node.without(index);
  }

  /** All values, in the order of their numbers. */
  void forEach(Consumer<? super V> action) {
    visit(root, height, action);
  }

  @SuppressWarnings("unchecked") // the lowest level holds values only
  private static <V> void visit(Node node, int level, Consumer<? super V> action) {
    for (Object slot : node.slots) {
      if (level == 0) {
        action.accept((V) slot);
      } else {
        visit((Node) slot, level - 1, action);
      }
    }
  }

  List<V> values() {
    Object[] all = new Object[size];
    fill(root, height, all, 0);
    @SuppressWarnings("unchecked") // they are the values
    List<V> values = (List<V>) Arrays.asList(all);
    return values;
  }

  private static int fill(Node node, int level, Object[] all, int from) {
    if (level == 0) {
      System.arraycopy(node.slots, 0, all, from, node.slots.length);
      return from + node.slots.length;
    }
    int at = from;
    for (Object slot : node.slots) {
      at = fill((Node) slot, level - 1, all, at);
    }
    return at;
  }

  LongMap<V> withoutAll(long... keys) {
    LongMap<V> rest = this;
    for (long key : keys) {
      rest = rest.without(key);
    }
    return rest;
  }

  @Override
  public String toString() {
    List<V> values = new ArrayList<>();
    forEach(values::add);
    return values.toString();
  }
}
