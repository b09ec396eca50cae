/**
 * JUnit Jupiter support. {@link org.mapiemulator.junit.jupiter.MapiTest} is where to begin, {@link
 * org.mapiemulator.junit.jupiter.MapiExtension} what stands behind it.
 *
 * <p>Decisions, and their reasons:
 *
 * <ul>
 *   <li><b>An injected {@code MapiClient} or {@code Mapi32} is not initialized.</b> Whoever takes
 *       one hands it to code that logs on by itself, and a MAPIInitialize that this code forgets
 *       must be found. An injected {@code MapiSession} cannot exist without: its process is
 *       initialized, with MAPI_MULTITHREAD_NOTIFICATIONS, as a test thread that waits does not
 *       pump.
 *   <li><b>Private fields are refused</b>, and so are final ones. Who reads a class sees a private
 *       field that nothing in the class assigns; the missing modifier says that somebody else does.
 *   <li><b>Two annotations for versions</b>, {@code @OutlookVersions} on methods and
 *       {@code @OutlookVersionsClass} on classes: an annotation names the provider of its
 *       invocations, and one that named that of class templates, which JUnit has from 5.13 on,
 *       could not be used on methods with JUnit 5.10.
 *   <li><b>An invocation is known by its display name</b>, which is the version's. So the provider
 *       need not hand anything to the extension, and no order between the two matters.
 *   <li><b>A test has one extension.</b> Two would resolve the same parameters, which JUnit refuses
 *       in words that help nobody; how it is registered is read from the source of the test.
 *   <li><b>Nothing is made that nobody takes.</b> The subsystem of a test starts with the first
 *       object that is injected, so an annotation on a large class costs little where it is not
 *       needed.
 *   <li><b>The extension has no state</b> but its immutable configuration: runs, plans and
 *       allowances lie in the stores of JUnit's contexts, under keys with unique ids, and end with
 *       them.
 * </ul>
 */
@NullMarked
package org.mapiemulator.junit.jupiter;

import org.jspecify.annotations.NullMarked;
