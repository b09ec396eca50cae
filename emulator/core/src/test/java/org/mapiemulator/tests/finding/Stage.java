package org.mapiemulator.tests.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.VirtualClock;

/**
 * A subsystem to misuse MAPI in.
 *
 * <p>It makes no call of the seam for the misuser: the places that findings name must be the
 * misuser's.
 */
final class Stage implements AutoCloseable {

  private final MapiSubsystem mapi;

  private Stage(Settings settings) {
    mapi = MapiSubsystem.start(settings);
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
  }

  static Stage with(Setting... settings) {
    return new Stage(Settings.outlook2016().with(settings));
  }

  static Stage ofService() {
    return new Stage(Settings.outlook2016().asService());
  }

  MapiClient importer() {
    return mapi.client("importer");
  }

  Mapi32 mapi32() {
    return importer().mapi32();
  }

  /** Somebody else, with a session that others can join. */
  MapiActor outlook() {
    return mapi.actor("OUTLOOK.EXE").logOn("Ada");
  }

  MapiClient other(String name) {
    return mapi.client(name);
  }

  Findings findings() {
    return mapi.findings();
  }

  VirtualClock clock() {
    return mapi.clock();
  }

  Faults faults() {
    return mapi.faults();
  }

  /** Adds a profile with a store of a provider of one's own. */
  void provider(String profile, MapiUid uid, Supplier<MsProvider> provider) {
    mapi.profiles().add(profile, p -> p.provider("Store", uid, provider));
  }

  /** The one finding of a rule. */
  Finding found(LintRule rule) {
    List<Finding> findings = mapi.findings().of(rule);
    assertThat(findings).as("findings of %s among %s", rule, mapi.findings().list()).hasSize(1);
    return findings.get(0);
  }

  /** The one finding of a rule that shows at the end. */
  Finding foundAtTheEnd(LintRule rule) {
    mapi.close();
    return found(rule);
  }

  @Override
  public void close() {
    mapi.close();
  }
}
