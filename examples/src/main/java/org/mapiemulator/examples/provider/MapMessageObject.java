package org.mapiemulator.examples.provider;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;

/** A message that a client has opened: a working copy until its SaveChanges. */
final class MapMessageObject extends BasicMessage {

  private static final int UNICODE = StringFlag.UNICODE.value();

  private final MapContent content;
  private final MapItem item;
  private boolean writable;

  MapMessageObject(MapContent content, MapItem item, boolean writable) {
    super(content.newProps(), all(item));
    this.content = content;
    this.item = item;
    this.writable = writable;
    protect(MapContent.ofStore(item).stream().map(PropValue::tag).toArray(PropTag[]::new));
    allowChanges(writable);
  }

  private static List<PropValue> all(MapItem item) {
    List<PropValue> all = new ArrayList<>();
    all.add(PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"));
    all.addAll(item.props());
    all.addAll(MapContent.ofStore(item));
    return all;
  }

  @Override
  public void saveChanges(int flags) {
    if (!writable) {
      throw new MapiException(Hresult.MAPI_E_NO_ACCESS, "IMAPIProp::SaveChanges");
    }
    super.saveChanges(flags);
    content.save(item, data().getProps(null, UNICODE).value());
    keptClean();
    if (!MapiFlag.isSet(flags, SaveFlag.KEEP_OPEN_READWRITE)) {
      writable = false;
      allowChanges(false);
    }
  }
}
