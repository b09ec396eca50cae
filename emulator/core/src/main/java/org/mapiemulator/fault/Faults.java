package org.mapiemulator.fault;

import java.util.List;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.EventMask;

/**
 * Plans what shall go wrong in a subsystem.
 *
 * <pre>{@code
 * mapi.faults().on(MAPI_LOGON_EX).by("archiver").nth(2).answer(MAPI_E_CALL_FAILED);
 * mapi.faults().before(LOGOFF).by("archiver").terminateClient();
 * mapi.faults().onProvider(MS_PROVIDER_LOGON).answer(MAPI_E_FAILONEPROVIDER);
 * mapi.faults().onNotification(EventMask.CRITICAL_ERROR).to("archiver").lose();
 * }</pre>
 *
 * <p>Calls are counted from the planning on, and only those that the emulator lets in: a call that
 * it refuses by itself, because the session is dead, say, is none. Without another word a fault is
 * for the next call or notification. Faults of one call act in this order: what was planned with
 * {@link #before}, then delays and hangs, then the answer; what was planned with {@link #after}
 * comes when the method has done its work. Where several answers meet in one call, the one that was
 * planned last is given.
 *
 * <p>A fault that never fired is found at the end of the subsystem.
 */
public interface Faults {

  /**
   * Begins a fault in place of what a method does, or in front of it.
   *
   * @param method the method, on whatever object has it
   * @return what to narrow and to end with a fault
   * @throws IllegalArgumentException if clients call no such method on an object of the emulator
   * @throws IllegalStateException if the subsystem is finished
   */
  CallFault on(MapiMethod method);

  /**
   * Begins a fault at the moment before a method does anything.
   *
   * @param method the method, on whatever object has it
   * @return what to narrow and to end with a fault
   * @throws IllegalArgumentException if clients call no such method on an object of the emulator
   * @throws IllegalStateException if the subsystem is finished
   */
  BeforeCall before(MapiMethod method);

  /**
   * Begins a fault at the moment when a method has done its work and not yet returned. Calls that
   * fail do no work: they are not counted.
   *
   * @param method the method, on whatever object has it
   * @return what to narrow and to end with a fault
   * @throws IllegalArgumentException if clients call no such method on an object of the emulator
   * @throws IllegalStateException if the subsystem is finished
   */
  AfterCall after(MapiMethod method);

  /**
   * Begins a fault at the moment before a call of any method does anything, for instance to kill a
   * client at one point of its life after the other. Narrow it to a client: {@code by(…)}.
   *
   * @return what to narrow and to end with a fault
   * @throws IllegalStateException if the subsystem is finished
   */
  BeforeCall beforeAnyCall();

  /**
   * Begins a fault at the moment when a call of any method has done its work and not yet returned.
   * Calls that fail do no work: they are not counted.
   *
   * @return what to narrow and to end with a fault; no answer can be planned for it
   * @throws IllegalStateException if the subsystem is finished
   */
  AfterCall afterAnyCall();

  /**
   * Begins a fault in place of what a provider does when MAPI calls it, or in front of it. The
   * emulator's own providers are called like others, although traces do not show it.
   *
   * @param method what MAPI calls
   * @return what to narrow and to end with a fault
   * @throws IllegalStateException if the subsystem is finished
   */
  ProviderFault onProvider(ProviderMethod method);

  /**
   * Begins a fault at the moment before MAPI calls a provider.
   *
   * @param method what MAPI calls
   * @return what to narrow and to end with a fault
   * @throws IllegalStateException if the subsystem is finished
   */
  BeforeProvider beforeProvider(ProviderMethod method);

  /**
   * Begins a fault at the moment when a provider has returned, whatever it gave.
   *
   * @param method what MAPI calls
   * @return what to narrow and to end with a fault
   * @throws IllegalStateException if the subsystem is finished
   */
  AfterProvider afterProvider(ProviderMethod method);

  /**
   * Begins a fault on the way of notifications of any event to their sinks.
   *
   * @return what to narrow and to end with a fault
   * @throws IllegalStateException if the subsystem is finished
   */
  NotificationFault onNotification();

  /**
   * Begins a fault on the way of notifications of one event to their sinks.
   *
   * @param event the event
   * @return what to narrow and to end with a fault
   * @throws IllegalArgumentException if it is no event, or nothing in the subsystem sends it
   * @throws IllegalStateException if the subsystem is finished
   */
  NotificationFault onNotification(EventMask event);

  /**
   * The faults that stand, fired or not.
   *
   * @return a copy, in the order of their planning; cancelled ones are not in it
   */
  List<PlannedFault> planned();
}
