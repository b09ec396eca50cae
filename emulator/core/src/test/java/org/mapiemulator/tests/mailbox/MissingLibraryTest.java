package org.mapiemulator.tests.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.MailImportException;

class MissingLibraryTest {

  /** Runs where the optional libraries are not; what it gives is known to both class loaders. */
  public static final class Importing {

    private Importing() {}

    /** What the refusal of a file says. */
    public static String refusal(String kind) {
      try (MapiSubsystem mapi = MapiSubsystem.start()) {
        Folder inbox = mapi.mailbox("Ada").inbox();
        inbox.message(m -> m.subject("Everything else works"));
        try {
          var nothing = new ByteArrayInputStream(new byte[0]);
          if (kind.equals("eml")) {
            inbox.importEml("a.eml", nothing);
          } else {
            inbox.importMsg("a.msg", nothing);
          }
          return "imported";
        } catch (MailImportException e) {
          return inbox.messages().size() + ": " + e.getMessage();
        }
      }
    }
  }

  private static String refusalWithoutLibraries(String kind) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      return (String)
          loader
              .loadClass(Importing.class.getName())
              .getMethod("refusal", String.class)
              .invoke(null, kind);
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path file = Path.of(entry).getFileName();
      String name = file == null ? "" : file.toString();
      if (!name.startsWith("apache-mime4j") && !name.startsWith("poi")) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }

  @Test
  void without_mime4j_internet_messages_are_refused_with_the_name_of_the_library()
      throws Exception {
    assertThat(refusalWithoutLibraries("eml"))
        .isEqualTo(
            "1: a.eml cannot be read: the library for it is not on the class path. Add"
                + " org.apache.james:apache-mime4j-dom:0.8.14 (Apache James Mime4j) to the tests'"
                + " dependencies, and require its module if they are on the module path.");
  }

  @Test
  void without_poi_outlook_messages_are_refused_with_the_name_of_the_library() throws Exception {
    assertThat(refusalWithoutLibraries("msg"))
        .startsWith("1: a.msg cannot be read:")
        .contains("org.apache.poi:poi:5.5.1 (Apache POI)");
  }
}
