package org.mapiemulator.junit.jupiter;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.Strictness;

/**
 * What one place says about the subsystem of a test: an annotation, a builder, the configuration.
 * What it does not say is null and holds from outside.
 *
 * @param base whole settings, given to a builder instead of a version; nothing else has them
 * @param outlook the version
 * @param changes what differs from the version's settings
 * @param profiles the profiles
 * @param mailboxes what mailboxes begin with; only builders have them
 * @param seed the seed
 * @param strictness what becomes of findings
 * @param delivery whether notifications are held from the start
 * @param allowed what is allowed and need not happen; those from outside stay, and come first
 */
record Choices(
    @Nullable Settings base,
    @Nullable OutlookVersion outlook,
    @Nullable List<UnaryOperator<Settings>> changes,
    @Nullable ProfileSet profiles,
    @Nullable MailboxSet mailboxes,
    @Nullable Seed seed,
    @Nullable Strictness strictness,
    @Nullable InitialDelivery delivery,
    List<Allowance> allowed) {

  static final Choices NONE =
      new Choices(null, null, null, null, null, null, null, null, List.of());

  Choices withBase(Settings settings) {
    return new Choices(
        settings, null, changes, profiles, mailboxes, seed, strictness, delivery, allowed);
  }

  Choices withOutlook(@Nullable OutlookVersion version) {
    return new Choices(
        base, version, changes, profiles, mailboxes, seed, strictness, delivery, allowed);
  }

  Choices withChanges(List<UnaryOperator<Settings>> more) {
    return new Choices(
        base, outlook, more, profiles, mailboxes, seed, strictness, delivery, allowed);
  }

  Choices withProfiles(ProfileSet set) {
    return new Choices(base, outlook, changes, set, mailboxes, seed, strictness, delivery, allowed);
  }

  Choices withMailboxes(MailboxSet set) {
    return new Choices(base, outlook, changes, profiles, set, seed, strictness, delivery, allowed);
  }

  Choices withSeed(Seed number) {
    return new Choices(
        base, outlook, changes, profiles, mailboxes, number, strictness, delivery, allowed);
  }

  Choices withStrictness(@Nullable Strictness what) {
    return new Choices(base, outlook, changes, profiles, mailboxes, seed, what, delivery, allowed);
  }

  Choices withDelivery(InitialDelivery how) {
    return new Choices(base, outlook, changes, profiles, mailboxes, seed, strictness, how, allowed);
  }

  Choices withAllowed(List<Allowance> more) {
    return new Choices(
        base,
        outlook,
        changes,
        profiles,
        mailboxes,
        seed,
        strictness,
        delivery,
        join(allowed, more));
  }

  /** These choices, completed with those from outside. */
  Choices over(Choices outer) {
    if (equals(NONE)) {
      return outer;
    }
    return new Choices(
        base,
        base == null ? or(outlook, outer.outlook) : outlook,
        or(changes, outer.changes),
        or(profiles, outer.profiles),
        or(mailboxes, outer.mailboxes),
        or(seed, outer.seed),
        or(strictness, outer.strictness),
        or(delivery, outer.delivery),
        join(outer.allowed, allowed));
  }

  private static <T> @Nullable T or(@Nullable T inner, @Nullable T outer) {
    return inner == null ? outer : inner;
  }

  private static List<Allowance> join(List<Allowance> first, List<Allowance> more) {
    return Stream.concat(first.stream(), more.stream()).toList();
  }

  /** The settings, but for a seed that follows from the test. */
  Settings settings() {
    Settings result = Objects.requireNonNullElse(base, Settings.outlook2016());
    result = outlook == null ? result : outlook.settings();
    if (changes != null) {
      for (UnaryOperator<Settings> change : changes) {
        result = change.apply(result);
      }
    }
    result = seed == null ? result : result.with(seed);
    result = strictness == null ? result : result.with(strictness);
    return delivery == null ? result : result.with(delivery);
  }

  MailboxSet mailboxesOrNone() {
    return mailboxes == null ? MailboxSet.NONE : mailboxes;
  }

  ProfileSet profilesOrDefault() {
    return profiles == null ? ProfileSet.DEFAULT : profiles;
  }
}
