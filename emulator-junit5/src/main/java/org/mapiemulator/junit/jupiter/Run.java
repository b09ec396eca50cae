package org.mapiemulator.junit.jupiter;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.Finding;

/**
 * The subsystem of one test, or of one class, in the store of its context.
 *
 * <p>JUnit up to 5.12 closes what is a CloseableResource, JUnit from 5.13 on what is AutoCloseable.
 */
@SuppressWarnings("deprecation") // CloseableResource: see above
final class Run implements Store.CloseableResource, AutoCloseable {

  private final String owner;
  private final MapiSubsystem subsystem;
  private final Lender lender;
  private final AtomicBoolean closed = new AtomicBoolean();
  private int reported;

  /**
   * Makes the run of a test or class.
   *
   * @param owner the unique id of the context that ends it
   */
  Run(String owner, MapiSubsystem subsystem) {
    this.owner = owner;
    this.subsystem = subsystem;
    this.lender = new Lender(subsystem);
  }

  boolean isOwnedBy(String uniqueId) {
    return owner.equals(uniqueId);
  }

  MapiSubsystem subsystem() {
    return subsystem;
  }

  Lender lender() {
    return lender;
  }

  /** What was found since the last question. */
  synchronized List<Finding> newFindings() {
    List<Finding> all = subsystem.findings().list();
    List<Finding> fresh = all.subList(reported, all.size());
    reported = all.size();
    return fresh;
  }

  /** Frees everything, also where the end of the test was never reached. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      subsystem.close();
    }
  }
}
