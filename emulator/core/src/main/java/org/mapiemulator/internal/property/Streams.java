package org.mapiemulator.internal.property;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/** OpenProperty with IID_IStream (PRP-35 to PRP-43). */
final class Streams {

  private Streams() {}

  static PropStream open(PropObject owner, PropTag given, int flags) {
    boolean create = MapiFlag.isSet(flags, OpenPropertyFlag.CREATE);
    boolean write = create || MapiFlag.isSet(flags, OpenPropertyFlag.MODIFY);
    Props stored = owner.stored();
    PropTag tag = given;
    if (given.id() == Ids.ATTACH_DATA && given.is(PropType.OBJECT)) {
      tag = given.withType(PropType.BINARY);
    }
    boolean streamable = Types.isString(tag.type()) || tag.is(PropType.BINARY);
    if (!streamable || owner.hasObject(tag.id())) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, given.describe() + " is nothing to stream");
    }
    if (write) {
      requireSettable(owner, tag);
    }
    CodePage html = Html.codePage(stored.value(Ids.INTERNET_CPID));
    Binary base = create ? Binary.EMPTY : present(owner, tag, stored);
    StreamBuffer buffer = new StreamBuffer(new StreamTarget(owner, tag, html), base);
    if (create) {
      buffer.touch();
    }
    boolean append = MapiFlag.isSet(flags, OpenPropertyFlag.STREAM_APPEND);
    return new PropStream(buffer, write, owner.settings().seekExtends(), append ? base.size() : 0);
  }

  private static void requireSettable(PropObject owner, PropTag tag) {
    owner.requireWritable();
    PropValue empty = PropValue.of(tag, tag.is(PropType.BINARY) ? Binary.EMPTY : "");
    @Nullable Hresult refusal = Writing.refusal(owner, empty);
    if (refusal != null) {
      throw Failure.of(refusal, tag.describe() + " cannot be written");
    }
  }

  private static Binary present(PropObject owner, PropTag tag, Props stored) {
    PropValue slot = Reading.slot(owner, tag, stored, true, Integer.MAX_VALUE);
    if (slot.isError()) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, tag.describe() + " has no value");
    }
    return StreamTarget.bytesOf(slot);
  }
}
