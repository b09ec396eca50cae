package org.mapiemulator.tests.property;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CopyJob;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;

/** The smallest object with properties: PR_ENTRYID is computed, changes are immediate. */
final class Bag extends PropObject {

  static final Binary ENTRY_ID = Binary.of(new byte[] {1, 2, 3});

  private final ObjectType type;
  private final @Nullable NameMap names;
  private final Set<Integer> objects = new TreeSet<>();
  private volatile Props props = Props.EMPTY;

  /** What was copied along, by the identifier of its PT_OBJECT property. */
  final Set<Integer> copiedObjects = new TreeSet<>();

  boolean readOnly;
  boolean deleted;
  boolean limited;
  int commits;
  int closed;

  private Bag(ObjectType type, List<Iid> iids, @Nullable NameMap names, Settings settings) {
    super(iids, PropSettings.of(settings));
    this.type = type;
    this.names = names;
  }

  static Bag message(Setting... settings) {
    return message(new Names(1), settings);
  }

  static Bag message(@Nullable NameMap names, Setting... settings) {
    return new Bag(
        ObjectType.MESSAGE,
        List.of(Iid.MESSAGE, Iid.MAPI_PROP),
        names,
        Settings.outlook2016().with(settings));
  }

  static Bag folder(Setting... settings) {
    return new Bag(
        ObjectType.FOLDER,
        List.of(Iid.MAPI_FOLDER, Iid.MAPI_CONTAINER, Iid.MAPI_PROP),
        new Names(1),
        Settings.outlook2016().with(settings));
  }

  /** Puts in what is there from the beginning. */
  Bag holding(PropValue... values) {
    props = props.with(Arrays.asList(values));
    return this;
  }

  Bag withObject(int id) {
    objects.add(id);
    return this;
  }

  Props props() {
    return props;
  }

  @Override
  protected Props stored() {
    if (deleted) {
      throw Failure.of(Hresult.MAPI_E_OBJECT_DELETED, "deleted by the test");
    }
    return props;
  }

  @Override
  protected @Nullable PropValue computed(int id, Props stored) {
    return id == Tags.ENTRYID.id() ? new PropValue(Tags.ENTRYID, ENTRY_ID) : null;
  }

  @Override
  protected int[] computedIds() {
    return new int[] {Tags.ENTRYID.id()};
  }

  @Override
  protected int[] objectIds() {
    return objects.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  protected boolean limitsGetProps() {
    return limited;
  }

  @Override
  protected @Nullable NameMap names() {
    return names;
  }

  @Override
  protected ObjectType objectType() {
    return type;
  }

  @Override
  protected void requireWritable() {
    if (readOnly) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "opened for reading");
    }
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return id == Tags.ENTRYID.id() ? Hresult.MAPI_E_COMPUTED : null;
  }

  @Override
  protected synchronized void commit(PropEdit edit) {
    props = edit.applyTo(stored());
    objects.removeAll(edit.deletes());
    commits++;
  }

  @Override
  protected void copySubObjects(CopyJob job) {
    objects.stream().filter(job::wants).forEach(copiedObjects::add);
  }

  @Override
  protected void closed() {
    closed++;
  }
}
