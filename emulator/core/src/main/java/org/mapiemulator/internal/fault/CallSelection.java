package org.mapiemulator.internal.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;

/**
 * Which calls a fault is for.
 *
 * @param aim the methods
 * @param facts the methods on each kind of object that has them
 * @param client the client, null for any
 * @param object the name of the object, null for any
 * @param owner the client that the object belongs to, null if that is not known
 * @param numbers which of the calls
 */
record CallSelection(
    Aim aim,
    List<MethodFacts> facts,
    @Nullable String client,
    @Nullable String object,
    @Nullable ClientLife owner,
    Numbers numbers) {

  CallSelection by(String other) {
    return new CallSelection(aim, facts, other, object, owner, numbers);
  }

  CallSelection of(String other, @Nullable ClientLife otherOwner) {
    return new CallSelection(aim, facts, client, other, otherOwner, numbers);
  }

  CallSelection with(Numbers other) {
    return new CallSelection(aim, facts, client, object, owner, other);
  }

  /** The method in the headers' spelling. */
  String name() {
    List<MethodFacts> meant = meant();
    String first = meant.isEmpty() ? aim.simpleName() : meant.get(0).name();
    return meant.stream().allMatch(fact -> fact.name().equals(first)) ? first : aim.simpleName();
  }

  /** The method on the kinds of object that are meant. */
  List<MethodFacts> meant() {
    return facts.stream().filter(this::isMeant).toList();
  }

  /** Whether the method on one kind of object can be meant, if an object was named. */
  private boolean isMeant(MethodFacts fact) {
    return object == null
        || aim.side() == Side.PROVIDER_IS_CALLED
        || fact.isOfUnknown()
        || object.startsWith(fact.kind() + "#");
  }

  boolean isBy(String otherClient) {
    return client == null || client.equals(otherClient);
  }

  boolean isOf(String otherObject) {
    return object == null || object.equals(otherObject);
  }

  /** The calls in words. */
  String words() {
    return numbers.of(name())
        + (client == null ? "" : " of " + Words.quoted(client))
        + (object == null ? "" : " on " + object);
  }
}
