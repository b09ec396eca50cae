package org.mapiemulator.internal.table;

import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/**
 * One column.
 *
 * @param tag the tag that its cells have: that of one value, if each value has a row (D-87)
 * @param id the property
 * @param type its type, 0 for any
 * @param instance whether each of several values has a row
 * @param missing the cell of rows without the property (TBL-19)
 */
record Column(PropTag tag, int id, int type, boolean instance, PropValue missing) {

  static Column of(PropTag asked) {
    boolean instance =
        (asked.type() & PropTag.MVI_FLAG) == PropTag.MVI_FLAG
            && Types.hasMultiple(Types.single(asked.type()));
    boolean ignored = (asked.type() & PropTag.MV_INSTANCE) != 0; // MVI-07
    PropTag tag = instance || ignored ? asked.withType(Types.single(asked.type())) : asked;
    return new Column(
        tag,
        tag.id(),
        tag.type(),
        instance,
        tag.is(PropType.NULL)
            ? new PropValue(tag, null)
            : PropValue.error(tag, Hresult.MAPI_E_NOT_FOUND));
  }
}
