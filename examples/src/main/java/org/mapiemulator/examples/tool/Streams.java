package org.mapiemulator.examples.tool;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/** Properties that are too large for GetProps and SetProps. */
final class Streams {

  private static final int CHUNK = 4096;
  private static final int WRITE = MapiFlag.bits(OpenPropertyFlag.MODIFY, OpenPropertyFlag.CREATE);

  private Streams() {}

  /** The bytes of a value that GetProps gave, or, if it was too large for it, of a stream. */
  static byte[] bytes(MapiProp object, PropValue given) {
    if (given.isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)) {
      return read(object, given.tag().withType(PropType.BINARY));
    }
    return given.isError() ? new byte[0] : given.binary().toByteArray();
  }

  /** The same for a text. */
  static String text(MapiProp object, PropValue given) {
    if (given.isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)) {
      PropTag tag = given.tag().withType(PropType.UNICODE);
      return new String(read(object, tag), StandardCharsets.UTF_16LE);
    }
    return given.isError() ? "" : given.text();
  }

  private static byte[] read(MapiProp object, PropTag tag) {
    try (MapiStream stream = (MapiStream) object.openProperty(tag, Iid.STREAM, 0, 0)) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      Binary chunk = stream.read(CHUNK);
      while (chunk.size() > 0) {
        all.writeBytes(chunk.toByteArray());
        chunk = stream.read(CHUNK);
      }
      return all.toByteArray();
    }
  }

  /** Writes a value, whatever its size. */
  static void write(MapiProp object, PropTag tag, byte[] content) {
    try (MapiStream stream = (MapiStream) object.openProperty(tag, Iid.STREAM, 0, WRITE)) {
      stream.setSize(content.length);
      for (int from = 0; from < content.length; from += CHUNK) {
        stream.write(Binary.of(content, from, Math.min(from + CHUNK, content.length)));
      }
      stream.commit(0);
    }
  }
}
