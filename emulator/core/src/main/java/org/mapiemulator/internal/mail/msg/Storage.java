package org.mapiemulator.internal.mail.msg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.jspecify.annotations.Nullable;

/** A storage of a file: streams and storages by their names, which compare without case. */
final class Storage {

  private final DirectoryNode node;
  private final String path;
  private final Budget budget;

  Storage(DirectoryNode node, String path, Budget budget) {
    this.node = node;
    this.path = path;
    this.budget = budget;
  }

  /** Where it is in the file, in words. */
  String path() {
    return path.isEmpty() ? "the root storage" : path;
  }

  private @Nullable Entry entry(String name) {
    for (Entry entry : node) {
      if (entry.getName().equalsIgnoreCase(name)) {
        return entry;
      }
    }
    return null;
  }

  boolean hasStream(String name) {
    return entry(name) instanceof DocumentEntry;
  }

  /** The bytes of a stream, null if there is none. */
  byte @Nullable [] stream(String name) {
    if (!(entry(name) instanceof DocumentEntry document)) {
      return null;
    }
    String where = path.isEmpty() ? name : path + "/" + name;
    int size = document.getSize();
    budget.take(size, where);
    try (DocumentInputStream in = node.createDocumentInputStream(document)) {
      byte[] bytes = in.readNBytes(size);
      if (bytes.length < size) {
        throw budget
            .file()
            .bad("is cut off: " + where + " has " + bytes.length + " of " + size + " bytes", null);
      }
      return bytes;
    } catch (IOException e) {
      throw budget.file().bad("is damaged in " + where + ": " + e.getMessage(), e);
    }
  }

  /** A storage in this one, null if there is none. */
  @Nullable Storage storage(String name) {
    return entry(name) instanceof DirectoryNode child ? child(child) : null;
  }

  private Storage child(DirectoryNode child) {
    return new Storage(
        child, path.isEmpty() ? child.getName() : path + "/" + child.getName(), budget);
  }

  /** The storages whose names begin so, in the order of their names. */
  List<Storage> storages(String prefix) {
    List<DirectoryNode> found = new ArrayList<>();
    for (Entry entry : node) {
      if (entry instanceof DirectoryNode child && startsWith(child.getName(), prefix)) {
        found.add(child);
      }
    }
    budget.file().checkCount(found.size(), "storages \"" + prefix + "\"");
    found.sort((one, other) -> one.getName().compareToIgnoreCase(other.getName()));
    return found.stream().map(this::child).toList();
  }

  /** The names of the streams that begin so, in their order. */
  List<String> streams(String prefix) {
    List<String> found = new ArrayList<>();
    for (Entry entry : node) {
      if (entry instanceof DocumentEntry && startsWith(entry.getName(), prefix)) {
        found.add(entry.getName());
      }
    }
    Collections.sort(found);
    return found;
  }

  private static boolean startsWith(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix);
  }
}
