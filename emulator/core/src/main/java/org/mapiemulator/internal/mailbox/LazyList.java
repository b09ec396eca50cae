package org.mapiemulator.internal.mailbox;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list whose elements are made when they are asked for: views of a million messages. */
final class LazyList<S, T> extends AbstractList<T> implements RandomAccess {

  private final List<S> source;
  private final Function<S, T> view;

  LazyList(List<S> source, Function<S, T> view) {
    this.source = source;
    this.view = view;
  }

  @Override
  public T get(int index) {
    return view.apply(source.get(index));
  }

  @Override
  public int size() {
    return source.size();
  }
}
