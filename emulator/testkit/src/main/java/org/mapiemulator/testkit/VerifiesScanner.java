package org.mapiemulator.testkit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds the {@link Verifies} annotations of one source; the compiler parses it. */
final class VerifiesScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final String ANNOTATION = Verifies.class.getSimpleName();

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String file;
  private final Deque<String> classes = new ArrayDeque<>();
  private final List<VerifyingTest> found = new ArrayList<>();

  private VerifiesScanner(CompilationUnitTree unit, SourcePositions positions, String file) {
    this.unit = unit;
    this.positions = positions;
    this.file = file;
  }

  static List<VerifyingTest> scan(Path root, Collection<Path> sources) throws IOException {
    JavaCompiler compiler =
        Objects.requireNonNull(
            ToolProvider.getSystemJavaCompiler(), "The ledger needs a JDK, not a JRE.");
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<VerifyingTest> found = new ArrayList<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  diagnostics,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path source = Path.of(unit.getSourceFile().toUri());
        String file =
            root.toRealPath()
                .relativize(source.toRealPath())
                .toString()
                .replace(File.separatorChar, '/');
        VerifiesScanner scanner = new VerifiesScanner(unit, positions, file);
        scanner.scan(unit, null);
        found.addAll(scanner.found);
      }
    }
    refuseErrors(diagnostics);
    return found;
  }

  private static void refuseErrors(DiagnosticCollector<JavaFileObject> diagnostics) {
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new IllegalArgumentException("A test source cannot be parsed: " + diagnostic);
      }
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    classes.addLast(tree.getSimpleName().toString());
    collect(tree.getModifiers().getAnnotations(), String.join(".", classes));
    super.visitClass(tree, null);
    classes.removeLast();
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    collect(tree.getModifiers().getAnnotations(), String.join(".", classes) + "#" + tree.getName());
    return super.visitMethod(tree, null);
  }

  private void collect(List<? extends AnnotationTree> annotations, String name) {
    for (AnnotationTree annotation : annotations) {
      String type = annotation.getAnnotationType().toString();
      if (type.equals(ANNOTATION) || type.endsWith("." + ANNOTATION)) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, annotation));
        annotation.getArguments().forEach(argument -> add(argument, name, line));
      }
    }
  }

  private void add(ExpressionTree expression, String name, long line) {
    if (expression instanceof AssignmentTree assignment) {
      add(assignment.getExpression(), name, line);
    } else if (expression instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(element -> add(element, name, line));
    } else if (expression instanceof LiteralTree literal
        && literal.getValue() instanceof String id) {
      found.add(new VerifyingTest(id, name, file, line));
    } else {
      throw new IllegalArgumentException(
          new VerifyingTest("", name, file, line).place()
              + ": @Verifies takes literals, not \""
              + expression
              + "\". The ledger reads sources and does not evaluate them.");
    }
  }
}
