package org.mapiemulator.assertj;

import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.MapiSession;

/**
 * Assertions on a session of the emulator, or on a spy of one.
 *
 * <p>They look at the session without calling it, so that they may be made when no call is legal
 * any more, and leave no trace in the journal.
 */
public class MapiSessionAssert extends AbstractAssert<MapiSessionAssert, MapiSession> {

  /**
   * Begins assertions.
   *
   * @param actual the session
   */
  public MapiSessionAssert(@Nullable MapiSession actual) {
    super(actual, MapiSessionAssert.class);
  }

  /**
   * Verifies that nobody has ended the session or asked its client to leave.
   *
   * @return this
   * @throws AssertionError if it is in another state than ALIVE, or its process is gone
   */
  public MapiSessionAssert isAlive() {
    SessionFacts facts = facts();
    return verify(
        facts.state() == SessionState.ALIVE && !facts.gone(),
        facts,
        "to be alive",
        facts.inWords());
  }

  /**
   * Verifies that the end of the session has not begun: it is alive, its client was asked to leave,
   * or another client has ended it.
   *
   * @return this
   * @throws AssertionError if its own end has begun, or its process is gone
   */
  public MapiSessionAssert isConnected() {
    SessionFacts facts = facts();
    return verify(
        facts.state().isConnected() && !facts.gone(), facts, "to be connected", facts.inWords());
  }

  /**
   * Verifies that another client ended the shared session, and that this one still works.
   *
   * @return this
   * @throws AssertionError if it is in another state than ASKED_TO_LEAVE
   */
  public MapiSessionAssert isAskedToLeave() {
    return hasState(SessionState.ASKED_TO_LEAVE, "to be asked to leave");
  }

  /**
   * Verifies that another client has ended the session, and its own has not logged off yet.
   *
   * @return this
   * @throws AssertionError if it is in another state than ENDED_BY_OTHER
   */
  public MapiSessionAssert isEndedByOther() {
    return hasState(SessionState.ENDED_BY_OTHER, "to be ended by another client");
  }

  /**
   * Verifies that the session was logged off, whether it was released since or not.
   *
   * @return this
   * @throws AssertionError if its Logoff has not returned, or it ended in another way
   */
  public MapiSessionAssert isLoggedOff() {
    SessionFacts facts = facts();
    return verify(facts.ended() == End.Kind.LOGGED_OFF, facts, "to be logged off", facts.inWords());
  }

  /**
   * Verifies that the last reference is gone, and the session with it.
   *
   * @return this
   * @throws AssertionError if it is in another state than RELEASED
   */
  public MapiSessionAssert isReleased() {
    return hasState(SessionState.RELEASED, "to be released");
  }

  /**
   * Verifies the state.
   *
   * @param expected the state
   * @return this
   * @throws AssertionError if it is in another one
   */
  public MapiSessionAssert hasState(SessionState expected) {
    return hasState(expected, "to be " + expected);
  }

  private MapiSessionAssert hasState(SessionState expected, String expectation) {
    SessionFacts facts = facts();
    return verify(facts.state() == expected, facts, expectation, facts.inWords());
  }

  /**
   * Verifies how many references are left.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MapiSessionAssert hasReferences(int expected) {
    Counts.require("expected", expected);
    SessionFacts facts = facts();
    return verify(
        facts.references() == expected,
        facts,
        "to have " + Texts.times(expected, "reference", "references"),
        "it has " + facts.references());
  }

  /**
   * Verifies how many sinks are registered on the session.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MapiSessionAssert hasRegistrations(int expected) {
    Counts.require("expected", expected);
    SessionFacts facts = facts();
    return verify(
        facts.registrations() == expected,
        facts,
        "to have " + Texts.times(expected, "registration", "registrations"),
        "it has " + facts.registrations());
  }

  /**
   * Verifies that others can join: the session was made with MAPI_ALLOW_OTHERS, or has joined one
   * that was, and nobody has ended that for all.
   *
   * @return this
   * @throws AssertionError if what it shares is in another state than SHARED
   */
  public MapiSessionAssert isShared() {
    return hasCore(CoreState.SHARED, "to be shared");
  }

  /**
   * Verifies that nobody can join: the session was made without MAPI_ALLOW_OTHERS.
   *
   * @return this
   * @throws AssertionError if what it shares is in another state than PRIVATE
   */
  public MapiSessionAssert isPrivate() {
    return hasCore(CoreState.PRIVATE, "to be private");
  }

  private MapiSessionAssert hasCore(CoreState expected, String expectation) {
    SessionFacts facts = facts();
    return verify(
        facts.coreState() == expected,
        facts,
        expectation,
        "its " + facts.coreName() + " is " + facts.coreState());
  }

  /**
   * Verifies that this and another session belong to one shared session.
   *
   * @param other the other session
   * @return this
   * @throws AssertionError if they do not, or the other one is no session of the emulator
   */
  public MapiSessionAssert isSharedWith(MapiSession other) {
    SessionFacts facts = facts();
    SessionFacts others = facts(other);
    return verify(
        facts.core() == others.core(),
        facts,
        "to be shared with " + others.name() + " of " + Texts.quote(others.client()),
        "it belongs to " + facts.coreName() + ", and that one to " + others.coreName());
  }

  /**
   * Verifies the profile.
   *
   * @param expected its name
   * @return this
   * @throws AssertionError if it is another one
   */
  public MapiSessionAssert usesProfile(String expected) {
    SessionFacts facts = facts();
    return verify(
        facts.profile().equals(expected),
        facts,
        "to use the profile " + Texts.quote(expected),
        "it uses " + Texts.quote(facts.profile()));
  }

  /**
   * Verifies whose session it is.
   *
   * @param client the name of the client
   * @return this
   * @throws AssertionError if it is another client's
   */
  public MapiSessionAssert isOf(String client) {
    SessionFacts facts = facts();
    return verify(
        facts.client().equals(client),
        facts,
        "to be of " + Texts.quote(client),
        "it is of " + Texts.quote(facts.client()));
  }

  private MapiSessionAssert verify(
      boolean holds, SessionFacts facts, String expectation, String difference) {
    if (!holds) {
      String places = Texts.places(facts.places());
      failWithMessage(
          "%s",
          "\nExpecting "
              + facts.name()
              + " of "
              + Texts.quote(facts.client())
              + "\n  "
              + expectation
              + "\nbut "
              + difference
              + ".\n"
              + (places.isEmpty() ? "" : places + "\n"));
    }
    return this;
  }

  private SessionFacts facts() {
    isNotNull();
    return facts(actual);
  }

  private SessionFacts facts(MapiSession session) {
    @Nullable SessionFacts facts = SessionFacts.of(session);
    if (facts == null) {
      throw failure(
          "%s",
          "\nExpecting a session of the emulator, or a spy of one\nbut was an object of "
              + session.getClass().getName()
              + ".\nThe emulator knows nothing about a mock or a class of your own. Assert on the"
              + " session that MAPILogonEx gave.\n");
    }
    return facts;
  }
}
