package org.mapiemulator.tests.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.PropAccess;
import org.mapiemulator.mapi.PropAccesses;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** IPropData, as a provider uses it. */
class PropDataTest {

  private static final PropTag NAME = PropTags.PR_DISPLAY_NAME;
  private static final PropTag SIZE = PropTags.PR_MESSAGE_SIZE;
  private static final PropTag OBJECT = PropTags.PR_MESSAGE_RECIPIENTS;
  private static final int READ_ONLY = PropAccess.READ_ONLY.value();
  private static final int READ_WRITE = PropAccess.READ_WRITE.value();
  private static final int CLEAN = PropAccess.CLEAN.value();
  private static final int DIRTY = PropAccess.DIRTY.value();

  private static PropData filled(Scene scene) {
    PropData data = scene.newPrivate("ada").mapi32().createIProp(Iid.MAPI_PROP_DATA, 0);
    data.setProps(List.of(PropValue.of(NAME, "a"), PropValue.of(SIZE, 1)));
    data.hrSetPropAccess(List.of(NAME, SIZE), List.of(CLEAN, CLEAN));
    return data;
  }

  private static @Nullable Object read(PropData data, PropTag tag) {
    return data.getProps(List.of(tag), 0).value().get(0).value();
  }

  @Test
  @Verifies("UTL-40")
  void properties_can_be_set_at_once_and_nothing_has_to_be_saved() {
    try (Scene scene = Scene.with()) {
      PropData data = filled(scene);

      data.setProps(List.of(PropValue.of(NAME, "b")));

      assertThat(read(data, NAME)).isEqualTo("b");
      assertThat(Outcomes.of(() -> data.saveChanges(0))).isEqualTo(Hresult.S_OK);
      assertThat(data.queryInterface(Iid.MAPI_PROP)).isSameAs(data);
    }
  }

  @Test
  @Verifies("UTL-40")
  void an_object_that_cannot_be_is_not_made() {
    try (Scene scene = Scene.with()) {
      var mapi32 = scene.newPrivate("ada").mapi32();

      assertThat(Outcomes.of(() -> mapi32.createIProp(Iid.MESSAGE, 0)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(Outcomes.of(() -> mapi32.createIProp(null, 1)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies({"UTL-41", "UTL-42", "UTL-44"})
  void a_read_only_object_refuses_every_change() {
    try (Scene scene = Scene.with()) {
      PropData data = filled(scene);
      data.hrSetObjAccess(READ_ONLY);

      assertThat(
              List.of(
                  Outcomes.of(() -> data.setProps(List.of(PropValue.of(NAME, "b")))),
                  Outcomes.of(() -> data.deleteProps(List.of(NAME))),
                  Outcomes.of(() -> data.hrSetPropAccess(List.of(NAME), List.of(CLEAN))),
                  Outcomes.of(() -> data.hrAddObjProps(List.of(OBJECT)))))
          .containsOnly(Hresult.MAPI_E_NO_ACCESS);
      assertThat(read(data, NAME)).isEqualTo("a");
      data.hrSetObjAccess(READ_WRITE);
      assertThat(data.setProps(List.of(PropValue.of(NAME, "b")))).isEmpty();
      assertThat(
              List.of(
                  Outcomes.of(() -> data.hrSetObjAccess(0)),
                  Outcomes.of(() -> data.hrSetObjAccess(READ_ONLY | READ_WRITE)),
                  Outcomes.of(() -> data.hrSetObjAccess(CLEAN))))
          .containsOnly(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies({"UTL-42", "UTL-43"})
  void what_clients_have_done_can_be_seen() {
    try (Scene scene = Scene.with()) {
      PropData data = filled(scene);
      data.hrSetPropAccess(List.of(SIZE), List.of(READ_ONLY));

      List<PropProblem> refused =
          data.setProps(List.of(PropValue.of(SIZE, 2), PropValue.of(NAME, "b")));

      assertThat(refused).containsExactly(new PropProblem(0, SIZE, Hresult.MAPI_E_NO_ACCESS));
      assertThat(read(data, SIZE)).isEqualTo(1);
      assertThat(data.hrGetPropAccess(List.of(SIZE, NAME)))
          .isEqualTo(new PropAccesses(List.of(SIZE, NAME), List.of(READ_ONLY, DIRTY)));

      data.deleteProps(List.of(NAME));

      assertThat(data.hrGetPropAccess(List.of(NAME, SIZE)).tags())
          .containsExactly(new PropTag(0), SIZE);
      assertThat(data.hrGetPropAccess(null))
          .isEqualTo(new PropAccesses(List.of(SIZE, NAME), List.of(READ_ONLY, DIRTY)));

      data.hrSetPropAccess(List.of(NAME, SIZE), List.of(CLEAN, READ_WRITE | DIRTY));

      assertThat(data.hrGetPropAccess(null))
          .isEqualTo(new PropAccesses(List.of(SIZE), List.of(DIRTY)));
    }
  }

  @Test
  @Verifies("UTL-42")
  void access_that_contradicts_itself_is_refused_as_a_whole() {
    try (Scene scene = Scene.with()) {
      PropData data = filled(scene);

      for (int contradiction : new int[] {READ_ONLY | READ_WRITE, CLEAN | DIRTY, 4}) {
        assertThat(
                Outcomes.of(
                    () ->
                        data.hrSetPropAccess(
                            List.of(NAME, SIZE), List.of(READ_ONLY, contradiction))))
            .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      }
      assertThat(
              List.of(
                  Outcomes.of(() -> data.hrSetPropAccess(List.of(NAME), List.of())),
                  Outcomes.of(() -> data.hrSetPropAccess(null, List.of())),
                  Outcomes.of(() -> data.hrSetPropAccess(List.of(NAME), null)),
                  Outcomes.of(
                      () -> data.hrSetPropAccess(Arrays.asList((PropTag) null), List.of(CLEAN))),
                  Outcomes.of(() -> data.hrGetPropAccess(Arrays.asList((PropTag) null)))))
          .containsOnly(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(data.hrGetPropAccess(List.of(NAME)).access()).containsExactly(READ_WRITE);
    }
  }

  @Test
  @Verifies("UTL-44")
  void object_properties_are_added_and_listed() {
    try (Scene scene = Scene.with()) {
      PropData data = filled(scene);
      PropTag other = PropTags.PR_MESSAGE_ATTACHMENTS;
      data.hrSetPropAccess(List.of(other), List.of(READ_ONLY));

      Result<List<PropProblem>> added = data.hrAddObjProps(List.of(OBJECT, other));

      assertThat(added.status()).isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(added.value())
          .containsExactly(new PropProblem(1, other, Hresult.MAPI_E_NO_ACCESS));
      assertThat(data.getPropList(0)).contains(OBJECT).doesNotContain(other);
      assertThat(Outcomes.of(() -> data.hrAddObjProps(List.of(NAME))))
          .isEqualTo(Hresult.MAPI_E_INVALID_TYPE);
      assertThat(data.hrAddObjProps(List.of(OBJECT)).status()).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> data.hrAddObjProps(null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }
}
