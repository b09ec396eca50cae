package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.tests.mapi.Failures.assertInvalid;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.ErrorNotification;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExtendedNotification;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.NotificationUtil;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StatusObjectNotification;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;

/** The structures of notifications and their like (spec 2.17). */
class NotificationTest {

  /** Members that are no components: counts, of which the value behind them knows, and padding. */
  private static final Set<String> LEFT_OUT =
      Set.of("cbEntryID", "cbParentID", "cbOldID", "cbOldParentID", "cb", "cValues", "ulPad");

  /** Components whose C names are shorter, or say less. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of("objtype", "objecttype", "hresult", "result");

  @ParameterizedTest
  @CsvSource({
    "ERROR_NOTIFICATION, ErrorNotification",
    "NEWMAIL_NOTIFICATION, NewMailNotification",
    "OBJECT_NOTIFICATION, ObjectNotification",
    "TABLE_NOTIFICATION, TableNotification",
    "EXTENDED_NOTIFICATION, ExtendedNotification",
    "STATUS_OBJECT_NOTIFICATION, StatusObjectNotification",
    "MAPIERROR, MapiError",
    "MAPIINIT_0, MapiInit"
  })
  @Verifies("A-56")
  void components_stand_in_the_order_of_the_members(String structure, String type)
      throws ClassNotFoundException {
    List<String> expected = new ArrayList<>();
    for (String member : Spec.members(structure)) {
      String name = member.replaceFirst(" \\(.*", "");
      if (!LEFT_OUT.contains(name)) {
        String words =
            name.replaceFirst("^(lpsz|ulong|ul|lp|pb)(?=[A-Z])", "").toLowerCase(Locale.ROOT);
        expected.add(OTHER_NAMES.getOrDefault(words, words));
      }
    }

    Class<?> java = Class.forName(Notification.class.getPackageName() + "." + type);
    assertThat(java.getRecordComponents())
        .extracting(component -> component.getName().toLowerCase(Locale.ROOT))
        .filteredOn(name -> !name.equals("eventtype"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void the_union_has_one_structure_for_each_of_its_members() {
    assertThat(Spec.members("NOTIFICATION").toString())
        .contains("{err, newmail, obj, tab, ext, statobj}");
    assertThat(Notification.class.getPermittedSubclasses())
        .containsExactly(
            ErrorNotification.class,
            NewMailNotification.class,
            ObjectNotification.class,
            TableNotification.class,
            ExtendedNotification.class,
            StatusObjectNotification.class);
  }

  @Test
  void a_structure_of_one_event_type_knows_it() {
    assertThat(new ErrorNotification(null, Hresult.MAPI_E_END_OF_SESSION, 0, null).eventType())
        .isEqualTo(EventMask.CRITICAL_ERROR.value());
    assertThat(new NewMailNotification(null, null, 0, null, 0).eventType())
        .isEqualTo(EventMask.NEW_MAIL.value());
    assertThat(new StatusObjectNotification(null, List.of()).eventType())
        .isEqualTo(EventMask.STATUS_OBJECT_MODIFIED.value());
    assertThat(tableReload(List.of()).eventType()).isEqualTo(EventMask.TABLE_MODIFIED.value());
  }

  @Test
  void a_structure_of_several_event_types_says_which_as_its_first_component() {
    for (Class<?> type : List.of(ObjectNotification.class, ExtendedNotification.class)) {
      assertThat(
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).findFirst())
          .contains("eventType");
    }
  }

  @Test
  @Verifies("R-250")
  void an_indexing_event_carries_the_extended_structure() {
    Notification indexing =
        new ExtendedNotification(EventMask.INDEXING.value(), 7, Binary.of((byte) 1));

    assertThat(indexing.eventType()).isEqualTo(0x00010000);
  }

  @Test
  @Verifies("R-246")
  void an_object_notification_need_not_tell_the_changed_properties() {
    ObjectNotification notification =
        new ObjectNotification(
            EventMask.OBJECT_MODIFIED.value(), EntryId.of(), 5, null, null, null, null);

    assertThat(notification.propTagArray()).isNull();
  }

  @Test
  void lists_are_copied_and_cannot_be_changed() {
    List<PropValue> row = new ArrayList<>(List.of(PropValue.NULL));
    TableNotification notification = tableReload(row);
    row.clear();

    assertThat(notification.row()).containsExactly(PropValue.NULL);
    assertThatThrownBy(() -> notification.row().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @Verifies("UTL-24")
  void notifications_are_copied_in_their_order() {
    List<Notification> original =
        new ArrayList<>(
            List.of(
                tableReload(List.of()),
                new ErrorNotification(null, Hresult.MAPI_E_END_OF_SESSION, 0, null),
                new NewMailNotification(null, null, 0, null, 0),
                object(EventMask.OBJECT_CREATED),
                object(EventMask.SEARCH_COMPLETE),
                new ExtendedNotification(EventMask.EXTENDED.value(), 7, Binary.EMPTY),
                new StatusObjectNotification(null, List.of())));
    List<Notification> copy = NotificationUtil.scCopyNotifications(original);

    assertThat(copy).containsExactlyElementsOf(original);
    original.clear();
    assertThat(copy).hasSize(7);
    assertThat(NotificationUtil.scCopyNotifications(List.of())).isEmpty();
  }

  @Test
  @Verifies("UTL-24")
  void a_notification_that_contradicts_itself_is_an_invalid_parameter() {
    PropValue unknown = new PropValue(new PropTag(0x67000666), "a");
    List<Notification> bad =
        List.of(
            object(EventMask.NEW_MAIL),
            object(EventMask.TABLE_MODIFIED),
            new ExtendedNotification(EventMask.NEW_MAIL.value(), 7, Binary.EMPTY),
            new TableNotification(0, Hresult.S_OK, PropValue.NULL, PropValue.NULL, List.of()),
            new TableNotification(10, Hresult.S_OK, PropValue.NULL, PropValue.NULL, List.of()),
            new TableNotification(1, Hresult.S_OK, unknown, PropValue.NULL, List.of()),
            new TableNotification(1, Hresult.S_OK, PropValue.NULL, unknown, List.of()),
            tableReload(List.of(unknown)),
            new StatusObjectNotification(null, List.of(unknown)));

    for (Notification notification : bad) {
      assertInvalid(
          () -> NotificationUtil.scCopyNotifications(List.of(tableReload(List.of()), notification)),
          "ScCopyNotifications");
    }
    assertInvalid(() -> NotificationUtil.scCopyNotifications(null), "ScCopyNotifications");
    assertInvalid(
        () -> NotificationUtil.scCopyNotifications(Collections.singletonList(null)),
        "ScCopyNotifications");
  }

  private static ObjectNotification object(EventMask event) {
    return new ObjectNotification(event.value(), EntryId.of(), 5, null, null, null, null);
  }

  private static TableNotification tableReload(List<PropValue> row) {
    return new TableNotification(
        TableEvent.RELOAD.value(), Hresult.S_OK, PropValue.NULL, PropValue.NULL, row);
  }
}
