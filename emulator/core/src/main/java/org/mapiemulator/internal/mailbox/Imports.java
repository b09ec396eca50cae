package org.mapiemulator.internal.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.ImportLimits;
import org.mapiemulator.internal.mail.eml.EmlReader;
import org.mapiemulator.internal.mail.msg.MsgReader;
import org.mapiemulator.mailbox.MailImportException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.EmbeddingLimit;
import org.mapiemulator.settings.ImportLimit;
import org.mapiemulator.settings.Settings;

/** Reads message files; the libraries that do it are optional. */
final class Imports {

  private static final String EML_LIBRARY =
      "org.apache.james:apache-mime4j-dom:0.8.14 (Apache James Mime4j)";
  private static final String MSG_LIBRARY = "org.apache.poi:poi:5.5.1 (Apache POI)";

  private final ImportLimits limits;
  private final Instant now;

  Imports(Settings settings, Instant now) {
    this.now = now;
    this.limits =
        new ImportLimits(
            settings.get(ImportLimit.class).bytes(), settings.get(EmbeddingLimit.class).levels());
  }

  /**
   * A file of a directory.
   *
   * @param folders the names of the directories on the way to it
   * @param draft what it contains
   */
  record Found(List<String> folders, Draft draft) {}

  Draft eml(Path file) {
    return open(file, this::eml);
  }

  Draft msg(Path file) {
    return open(file, this::msg);
  }

  private static Draft open(Path file, BiFunction<String, InputStream, Draft> reader) {
    try (InputStream content = Files.newInputStream(file)) {
      return reader.apply(file.toString(), content);
    } catch (IOException e) {
      throw new MailImportException(file + " cannot be opened: " + reason(e) + ".", e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ", " + e.getMessage());
  }

  Draft eml(String name, InputStream content) {
    try {
      Draft draft = EmlReader.read(name, content, limits);
      if (!isUnsent(draft)) {
        draft.setDefault(PropTags.PR_MESSAGE_DELIVERY_TIME, now); // no date that can be read
      }
      return draft;
    } catch (NoClassDefFoundError e) {
      throw missing(name, EML_LIBRARY, e);
    }
  }

  Draft msg(String name, InputStream content) {
    try {
      return MsgReader.read(name, content, limits);
    } catch (NoClassDefFoundError e) {
      throw missing(name, MSG_LIBRARY, e);
    }
  }

  private static boolean isUnsent(Draft draft) {
    @Nullable PropValue flags = draft.get(PropTags.PR_MESSAGE_FLAGS);
    return flags != null && MapiFlag.isSet(flags.intValue(), MessageFlag.UNSENT);
  }

  private static MailImportException missing(
      String name, String library, NoClassDefFoundError error) {
    return new MailImportException(
        name
            + " cannot be read: the library for it is not on the class path. Add "
            + library
            + " to the tests' dependencies, and require its module if they are on the module"
            + " path.",
        error);
  }

  /** All messages below a directory, in the order of their paths. */
  List<Found> all(Path directory) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(Files::isRegularFile).filter(Imports::isMessage).sorted().toList();
    } catch (IOException e) {
      throw new MailImportException(directory + " cannot be read: " + reason(e) + ".", e);
    }
    List<Found> all = new ArrayList<>();
    for (Path file : files) {
      all.add(new Found(folders(directory, file), hasEnding(file, ".eml") ? eml(file) : msg(file)));
    }
    return all;
  }

  private static boolean isMessage(Path file) {
    return hasEnding(file, ".eml") || hasEnding(file, ".msg");
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static List<String> folders(Path directory, Path file) {
    Path way = directory.relativize(file);
    return StreamSupport.stream(way.spliterator(), false)
        .limit(way.getNameCount() - 1L)
        .map(Path::toString)
        .toList();
  }
}
