/**
 * What a test author begins with: a subsystem, its clients, and what they do.
 *
 * <p>Start at {@link org.mapiemulator.MapiSubsystem}. Behaviour is chosen in {@code settings}; what
 * happened is in {@code journal}, what was wrong in {@code lint}; mail is put in, and looked at, in
 * {@code mailbox}; assertions on all of it are in {@code assertj}, for those who have AssertJ.
 * Everything below {@code internal} may change at any time.
 *
 * <p>Dependencies run one way, and a test holds them: assertj, this package, then the features of
 * {@code internal} (shutdown, session, client and profile, notify), then {@code internal.gate},
 * then {@code internal.fault}, then {@code internal.time} and {@code internal.life}, then settings,
 * lint, fault and journal, then the seam. Inside the features the order is: shutdown sees session,
 * session sees client and profile, client sees notify. The functions of MAPI32.DLL stand in
 * session, because that is the topmost feature they need. {@code internal.words} helps texts to
 * find their words, depends on nothing, and is for the JUnit extension, too. {@code
 * internal.mailbox} is what stands behind {@code mailbox}: it changes the values of {@code
 * internal.store} and reads files with {@code internal.mail}, and no client knows of it.
 */
@NullMarked
package org.mapiemulator;

import org.jspecify.annotations.NullMarked;
