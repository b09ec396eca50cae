package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.MapiSession;

/** The evidence of a test that failed, as a file. */
class EvidenceFileTest {

  @MapiTest(seed = "0x5f3a91")
  static class Misusing {
    @Test
    void misuses(MapiSession session) {
      Misuse.callAfterLogoff(session);
    }

    @Test
    void does_not(MapiSession session) {}
  }

  @Test
  void a_test_that_fails_has_a_file(@TempDir Path folder) throws IOException {
    Junit.assumeFiles();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();

    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Misusing.class))
                .filters(includeEngines("junit-jupiter"))
                .configurationParameter("junit.platform.reporting.output.dir", folder.toString())
                .build(),
            summary);

    assertThat(summary.getSummary().getTestsFailedCount()).isEqualTo(1);
    List<Path> files = files(folder);
    assertThat(files)
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file).hasFileName("mapi-evidence.txt");
              assertThat(file.toString()).contains("misuses");
              assertThat(Files.readString(file))
                  .contains("session#1.QueryIdentity() = MAPI_E_INVALID_OBJECT")
                  .endsWith(
                      "Replay: -Dmapi.emulator.seed=0x5f3a91"
                          + " -Dtest=EvidenceFileTest*Misusing#misuses\n");
            });
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
