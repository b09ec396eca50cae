package org.mapiemulator.junit.jupiter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/** Finds the run that a context belongs to, and starts it. */
final class Runs {

  private static final String OF_CLASS = "the run of a class";

  private Runs() {}

  /** The first class on the way to a test starts the run; nested classes share it. */
  static void startOfClass(ExtensionContext context, Choices builder) {
    if (Contexts.store(context).get(OF_CLASS) == null) {
      Choices choices = builder.over(ClassPlan.of(context).choices());
      Contexts.store(context).put(OF_CLASS, start(context, choices, choices.settings()));
    }
  }

  /** The run that the tests of a class share; null if each has its own. */
  static @Nullable Run ofClass(ExtensionContext context) {
    return Contexts.store(context).get(OF_CLASS, Run.class);
  }

  /** The run of a test or of its class, if one was started. */
  static @Nullable Run known(ExtensionContext context) {
    Run own = Contexts.known(context, Run.class);
    return own != null ? own : ofClass(context);
  }

  /** The run of a test or of its class; started if there is none. */
  static Run of(ExtensionContext context, Choices builder) {
    Run known = known(context);
    return known != null
        ? known
        : Contexts.own(context, Run.class, () -> startOfTest(context, builder));
  }

  /** Starts the run of a test, if it was not started. */
  static void start(ExtensionContext context, Choices builder) {
    of(context, builder);
  }

  private static Run startOfTest(ExtensionContext context, Choices builder) {
    MethodPlan plan = ClassPlan.of(context).method(context.getRequiredTestMethod());
    Run run = startOfTest(context, builder, plan);
    allowances(context, plan).grant(run.subsystem().findings());
    return run;
  }

  private static Run startOfTest(ExtensionContext context, Choices builder, MethodPlan plan) {
    @Nullable OutlookVersion version = Versions.named(context, plan.versions()).orElse(null);
    if (builder.equals(Choices.NONE) && version == null) {
      return start(context, plan.choices(), plan.settings());
    }
    if (builder.base() != null && version != null) {
      throw new ExtensionConfigurationException(
          "@OutlookVersions on "
              + plan.name()
              + " and the settings given to MapiExtension contradict each other: both say which"
              + " version it is. Give the builder only what differs: with(…).");
    }
    Choices choices = builder.over(plan.choices());
    choices = version == null ? choices : choices.withOutlook(version);
    return start(context, choices, choices.settings());
  }

  /** The allowances of the method for one test; those of a template count together. */
  static Allowances allowances(ExtensionContext context, MethodPlan plan) {
    if (plan.allowances().isEmpty()) {
      return Allowances.NONE;
    }
    @Nullable ExtensionContext template = Contexts.templateOf(context);
    return new Allowances(
        template == null
            ? plan.allowances().stream().map(Allowances::fresh).toList()
            : TemplateAllowances.of(template, plan).allowances());
  }

  private static Run start(ExtensionContext context, Choices choices, Settings settings) {
    String id = context.getUniqueId();
    boolean seeded = !settings.get(Seed.class).equals(Seed.DEFAULT);
    MapiSubsystem subsystem = MapiSubsystem.start(seeded ? settings : settings.with(Seeds.of(id)));
    Run run = new Run(id, subsystem);
    try {
      MailboxSet mailboxes = choices.mailboxesOrNone();
      mailboxes.create(subsystem);
      choices.profilesOrDefault().create(subsystem.profiles());
      mailboxes.requireOpened(subsystem);
      choices.allowed().forEach(subsystem.findings()::allow);
      return run;
    } catch (RuntimeException e) {
      run.close();
      throw e;
    }
  }
}
