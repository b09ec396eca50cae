package org.mapiemulator.internal.life;

import java.util.List;

/** An object that a client has got and has to give back. */
public interface Held {

  LifeNode node();

  /** The sinks that are registered on it. */
  List<HeldSink> sinks();
}
