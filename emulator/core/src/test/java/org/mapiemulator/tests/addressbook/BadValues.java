package org.mapiemulator.tests.addressbook;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.AdrParm;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.tests.fixture.RecordingSink;

/** What a faulty caller passes, for each type of parameter; and what a correct one does. */
final class BadValues {

  private static final String LONG = "x".repeat(70_000);

  private final BookScene scene;
  private final EntryId ada;
  private final EntryId contacts;

  BadValues(BookScene scene) {
    this.scene = scene;
    this.ada = BookScene.id(scene.resolve("Ada"));
    this.contacts = scene.containerId("Contacts");
  }

  /** Arguments that make sense, as far as types alone can say. */
  @Nullable Object[] good(Method method) {
    return Arrays.stream(method.getParameters()).map(this::good).toArray();
  }

  private @Nullable Object good(Parameter parameter) {
    String type = parameter.getParameterizedType().getTypeName().replaceAll("\\b[a-z0-9]+\\.", "");
    return switch (type) {
      case "int" -> 0;
      case "long" -> 0L;
      case "String" -> "SMTP";
      case "EntryId" -> ada;
      case "PropTag" -> PropTags.PR_DISPLAY_NAME;
      case "List<PropTag>" -> List.of(PropTags.PR_DISPLAY_NAME);
      case "List<PropValue>" -> List.of(PropValue.of(PropTags.PR_COMMENT, "x"));
      case "List<Row>" -> BookScene.recipients("Ada");
      case "List<EntryId>" -> List.of(ada);
      case "int[]" -> new int[1];
      case "Row" -> BookScene.named("Ada");
      case "AdrParm" -> AdrParm.of(1, "To");
      case "Hresult" -> Hresult.MAPI_E_NOT_FOUND;
      case "MapiAdviseSink" -> new RecordingSink();
      case "MapiUnknown" -> scene.party().session();
      default -> null;
    };
  }

  List<@Nullable Object> of(Method method, int index) {
    Parameter parameter = method.getParameters()[index];
    String type = parameter.getParameterizedType().getTypeName().replaceAll("\\b[a-z0-9]+\\.", "");
    return switch (type) {
      case "int" -> List.of(1, 2, 0x40, 0x4000, 0x10000, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "long" -> List.of(1L, -1L, Long.MAX_VALUE);
      case "String" -> nullAnd("", "a\0b", "\uD800", LONG, ";", "[x:y]");
      case "EntryId" -> nullAnd(entryIds().toArray());
      case "Iid" -> nullAnd(Iid.MAPI_FOLDER, Iid.AB_CONTAINER, Iid.MAIL_USER, Iid.STREAM);
      case "PropTag" ->
          nullAnd(new PropTag(0), new PropTag(-1), PropTags.PR_CONTAINER_CONTENTS, PropTags.PR_ANR);
      case "List<PropTag>" ->
          nullAnd(
              List.of(),
              Collections.singletonList(null),
              List.of(new PropTag(-1), new PropTag(0), PropTags.PR_CONTAINER_CONTENTS),
              List.of(PropTags.PR_ENTRYID, PropTags.PR_ENTRYID));
      case "List<PropValue>" ->
          nullAnd(
              List.of(),
              Collections.singletonList(null),
              List.of(PropValue.error(PropTags.PR_TITLE, Hresult.MAPI_E_NOT_FOUND)),
              List.of(PropValue.of(PropTags.PR_ENTRYID, Binary.EMPTY)),
              List.of(new PropValue(new PropTag(0x8001001F), "named")));
      case "List<Row>" -> rows();
      case "List<EntryId>" -> {
        List<@Nullable Object> lists =
            nullAnd(List.of(), Collections.singletonList(null), List.of(ada, ada), entryIds());
        entryIds().forEach(id -> lists.add(List.of(id)));
        yield lists;
      }
      case "int[]" -> nullAnd(new int[0], new int[] {-1}, new int[] {3}, new int[2]);
      case "Row" -> nullAnd(Row.of(), Row.of(PropValue.NULL));
      case "AdrParm" -> nullAnd(AdrParm.of(-1, null), AdrParm.of(0, LONG));
      case "Restriction" ->
          nullAnd(
              Restriction.equal(PropTags.PR_ANR, "x"),
              new Restriction.Property(
                  Relop.EQ.value(), PropTags.PR_ANR, PropValue.of(PropTags.PR_ANR, LONG)));
      case "List<Iid>" -> nullAnd(List.of(), Collections.singletonList(null), List.of(Iid.UNKNOWN));
      case "List<PropName>" -> nullAnd(List.<PropName>of(), Collections.singletonList(null));
      case "MapiUid" -> nullAnd(MapiUid.of(new byte[MapiUid.SIZE]));
      default -> nullAnd();
    };
  }

  private static List<@Nullable Object> nullAnd(Object... values) {
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(null);
    return all;
  }

  private List<Object> entryIds() {
    byte[] cut = Arrays.copyOf(ada.bytes().toByteArray(), 24);
    byte[] other = contacts.bytes().toByteArray();
    other[20] = 99;
    return List.of(
        EntryId.of(),
        EntryId.nullPointer(7),
        EntryId.ofHex("01"),
        EntryId.of(cut),
        EntryId.of(other),
        EntryId.ofHex("00000000812B1FA4BEA310199D6E00DD010F540200000000"),
        EntryId.of(new byte[45]),
        EntryId.of(new byte[10_000]),
        contacts);
  }

  private List<@Nullable Object> rows() {
    List<Row> broken = new ArrayList<>();
    broken.add(Row.of(PropValue.error(PropTags.PR_ENTRYID, Hresult.MAPI_E_NOT_FOUND)));
    broken.add(Row.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "")));
    broken.add(Row.of(new PropValue(PropTags.PR_ENTRYID, Binary.EMPTY)));
    broken.add(BookScene.named(LONG));
    return nullAnd(
        new ArrayList<>(),
        List.of(BookScene.named("Ada")),
        new ArrayList<>(Collections.singletonList(null)),
        new ArrayList<>(List.of(Row.of())),
        BookScene.recipients("Ada", "Zoe", "\0", "[", LONG),
        broken);
  }
}
