package org.mapiemulator.junit.jupiter;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Provides the invocations of {@link OutlookVersions}; consult its Javadoc. */
final class OutlookVersionsProvider implements TestTemplateInvocationContextProvider {

  /** An invocation for one version. */
  private record Invocation(OutlookVersion version, List<Extension> more)
      implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return version.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return more;
    }
  }

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return !Versions.of(context.getRequiredTestMethod()).isEmpty();
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Method method = context.getRequiredTestMethod();
    List<Extension> more = ClassPlan.of(context).method(method).registration().missing();
    return Versions.of(method).stream().map(version -> new Invocation(version, more));
  }
}
