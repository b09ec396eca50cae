package org.mapiemulator.junit.jupiter;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Provides the invocations of {@link OutlookVersionsClass}; consult its Javadoc. A class of its
 * own, because JUnit before 5.13 does not have the interface.
 */
final class OutlookVersionsClassProvider implements ClassTemplateInvocationContextProvider {

  /** The invocations for one version. */
  private record Invocation(OutlookVersion version, List<Extension> more)
      implements ClassTemplateInvocationContext {

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
  public boolean supportsClassTemplate(ExtensionContext context) {
    return !Versions.ofTemplate(context.getRequiredTestClass()).isEmpty();
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    List<Extension> more = ClassPlan.of(context).registration().missing();
    return Versions.ofTemplate(context.getRequiredTestClass()).stream()
        .map(version -> new Invocation(version, more));
  }
}
