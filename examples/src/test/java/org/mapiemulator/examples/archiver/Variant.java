package org.mapiemulator.examples.archiver;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.mapiemulator.mapi.Mapi32;

/**
 * The archiver, compiled from given sources, and its test classes, which meet this one instead of
 * the one on the class path.
 */
final class Variant extends ClassLoader {

  /** The test class of the archiver. */
  static final String TESTS = ArchiverTest.class.getName();

  /** The test class of what it does with mail. */
  static final String MAIL_TESTS = MailArchiveTest.class.getName();

  /** The test on the first screen of README.md. */
  static final String FIRST_TEST = "org.mapiemulator.examples.readme.ArchiverTest";

  private final Map<String, byte[]> compiled;

  private Variant(Map<String, byte[]> compiled) {
    super("variant", Variant.class.getClassLoader());
    this.compiled = compiled;
  }

  /** Compiles; the seam is all there is on the class path. */
  static Variant of(Sources sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (Output output = new Output(compiler.getStandardFileManager(null, null, null))) {
      List<String> options =
          List.of(
              "-proc:none",
              "-classpath",
              Stream.of(Mapi32.class, Nullable.class)
                  .map(Variant::home)
                  .collect(Collectors.joining(File.pathSeparator)));
      List<Source> files =
          sources.files().entrySet().stream()
              .map(file -> new Source(file.getKey(), String.join("\n", file.getValue())))
              .toList();
      if (!compiler.getTask(complaints, output, null, options, null, files).call()) {
        throw new IllegalStateException(complaints.toString());
      }
      return new Variant(output.classes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs a test class, in threads that are interrupted afterwards: an archiver that is not as it
   * should be may leave some.
   */
  Events run(String tests) {
    AtomicReference<@Nullable Events> events = new AtomicReference<>();
    ThreadGroup group = new ThreadGroup("variant");
    Thread thread = new Thread(group, () -> events.set(execute(tests)), "variant");
    thread.setContextClassLoader(this);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      group.interrupt();
    }
    return Objects.requireNonNull(events.get(), "the tests did not run");
  }

  private Events execute(String tests) {
    try {
      return EngineTestKit.engine("junit-jupiter")
          .selectors(selectClass(loadClass(tests)))
          .execute()
          .testEvents();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      byte[] bytes = compiled.get(name);
      if (bytes == null && isTest(name)) {
        bytes = read(name);
      }
      return bytes == null
          ? super.loadClass(name, resolve)
          : defineClass(name, bytes, 0, bytes.length);
    }
  }

  private static boolean isTest(String name) {
    return Stream.of(TESTS, MAIL_TESTS, FIRST_TEST).anyMatch(name::startsWith);
  }

  private static byte[] read(String name) throws ClassNotFoundException {
    String file = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = Variant.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** A source file in memory. */
  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps what is compiled in memory. */
  private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    Output(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return written.computeIfAbsent(name, key -> new ByteArrayOutputStream());
        }
      };
    }

    Map<String, byte[]> classes() {
      return written.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toByteArray()));
    }
  }
}
