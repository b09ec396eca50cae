package org.mapiemulator.tests.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.StatusCode;
import org.mapiemulator.settings.FlushStatusBits;
import org.mapiemulator.testkit.Verifies;

/** What the spooler's row shows while queues are flushed. */
class FlushBitsTest {

  @ParameterizedTest
  @CsvSource({
    "NATURAL, UPLOAD, OUTBOUND_FLUSH",
    "NATURAL, DOWNLOAD, INBOUND_FLUSH",
    "AS_REMARK, UPLOAD, INBOUND_FLUSH",
    "AS_REMARK, DOWNLOAD, OUTBOUND_FLUSH"
  })
  @Verifies({"R-288", "R-291", "A-43"})
  void the_direction_is_a_setting(FlushStatusBits bits, FlushQueuesFlag flag, StatusCode shown) {
    try (StatusScene scene = StatusScene.with(bits)) {
      MapiStatus spooler = scene.open(ResourceType.SPOOLER);
      List<@Nullable Object> codes = new ArrayList<>();
      scene
          .calls()
          .when(
              "FlushQueues",
              () -> codes.add(scene.cell(ResourceType.SPOOLER, PropTags.PR_STATUS_CODE)));

      spooler.flushQueues(0, null, flag.value());

      int available = StatusCode.AVAILABLE.value();
      assertThat(codes).containsExactly(available | shown.value());
      assertThat(scene.cell(ResourceType.SPOOLER, PropTags.PR_STATUS_CODE)).isEqualTo(available);
    }
  }
}
