package org.mapiemulator.internal.mail.eml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.MailFile;

/** Makes a tree of what the parser tells. */
final class PartHandler extends AbstractContentHandler {

  /** Each level costs the parser a buffer, and us some frames. */
  private static final int NESTING = 512;

  private final MailFile file;
  private final Deque<MimePart> open = new ArrayDeque<>();
  private @Nullable MimePart root;
  private int messages;
  private int parts;

  PartHandler(MailFile file) {
    this.file = file;
  }

  MimePart root() {
    return root == null ? new MimePart() : root;
  }

  /** Where the parser is, in words. */
  String place() {
    return "part " + parts;
  }

  private void open(MimePart part) {
    parts++;
    file.checkCount(parts, "parts");
    open.push(part);
    if (open.size() > NESTING) {
      throw file.bad("has parts in parts more than " + NESTING + " levels deep", null);
    }
  }

  @Override
  public void startMessage() {
    MimePart message = new MimePart();
    if (root == null) {
      root = message;
    } else {
      file.checkDepth(++messages);
      open.element().message(message);
    }
    open(message);
  }

  @Override
  public void endMessage() {
    open.pop();
    messages--;
  }

  @Override
  public void startBodyPart() {
    MimePart part = new MimePart();
    open.element().add(part);
    open(part);
  }

  @Override
  public void endBodyPart() {
    open.pop();
  }

  @Override
  public void field(Field field) {
    open.element().add(field);
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) {
    open.element().multipart(descriptor.getMimeType());
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
    open.element().content(content.readAllBytes(), descriptor.getMimeType());
  }
}
