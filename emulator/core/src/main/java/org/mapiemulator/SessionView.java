package org.mapiemulator;

import org.mapiemulator.journal.CoreState;
import org.mapiemulator.journal.SessionState;

/**
 * One client session as a test sees it.
 *
 * @param name the name in traces, for instance {@code session#1}
 * @param state its state
 * @param core the name of what it shares with other client sessions, for instance {@code core#1}
 * @param coreState the state of that
 * @param profile the profile
 * @param creator whether its logon made the core
 * @param noMail whether the spooler does not know of it (MAPI_NO_MAIL, or forced)
 * @param references the references that are left
 * @param registrations the sinks that are registered on it
 */
public record SessionView(
    String name,
    SessionState state,
    String core,
    CoreState coreState,
    String profile,
    boolean creator,
    boolean noMail,
    int references,
    int registrations) {}
