package org.mapiemulator.junit.jupiter;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What a parameter or a field wants to be given.
 *
 * @param what the kind of object
 * @param process the name of the client or actor that it belongs to
 * @param profile the profile of a session, store or mailbox; null for the default one
 * @param shared whether a session, or that of a store, joins the shared one
 * @param logOn whether an actor comes logged on
 * @param where the parameter or field, for refusals
 */
record Wish(
    Injectable what,
    String process,
    @Nullable String profile,
    boolean shared,
    boolean logOn,
    String where) {

  private static final String CLIENT = "client";
  private static final String OUTLOOK = "OUTLOOK.EXE";
  private static final List<Class<? extends Annotation>> QUALIFIERS =
      List.of(Client.class, OnProfile.class, Shared.class, Actor.class);

  /** Whether a parameter is ours to resolve, be it only to refuse it. */
  static boolean isMadeBy(AnnotatedElement element, Class<?> type) {
    return Injectable.of(type).isPresent() || isQualified(element);
  }

  static boolean isQualified(AnnotatedElement element) {
    return QUALIFIERS.stream().anyMatch(one -> AnnotationSupport.isAnnotated(element, one));
  }

  static Wish of(AnnotatedElement element, Class<?> type) {
    return new Reader(element, type).read();
  }

  /** Reads the qualifiers of one element. */
  private static final class Reader {

    private final AnnotatedElement element;
    private final Class<?> type;
    private final Optional<Client> client;
    private final Optional<OnProfile> profile;
    private final Optional<Actor> actor;
    private final boolean shared;

    Reader(AnnotatedElement element, Class<?> type) {
      this.element = element;
      this.type = type;
      this.client = AnnotationSupport.findAnnotation(element, Client.class);
      this.profile = AnnotationSupport.findAnnotation(element, OnProfile.class);
      this.actor = AnnotationSupport.findAnnotation(element, Actor.class);
      this.shared = AnnotationSupport.isAnnotated(element, Shared.class);
    }

    Wish read() {
      if (client.isPresent() && actor.isPresent()) {
        throw refusal(
            "@Client and @Actor contradict each other: a process runs the code under test, or the"
                + " test scripts it. Remove one of them.");
      }
      if (shared && profile.isPresent()) {
        throw refusal(
            "@Shared and @OnProfile contradict each other: who joins the shared session gets its"
                + " profile. Remove one of them.");
      }
      Injectable what = Injectable.of(type).orElseThrow(this::wrongType);
      require(what, "@Client", client.isPresent(), Injectable::isOfClient);
      require(what, "@Actor", actor.isPresent(), Injectable::isOfActor);
      require(what, "@OnProfile", profile.isPresent(), Injectable::isOfProfile);
      require(what, "@Shared", shared, Injectable::isOfSession);
      return new Wish(
          what,
          what.isOfActor()
              ? notBlank("@Actor", actor.map(Actor::value).orElse(OUTLOOK))
              : notBlank("@Client", client.map(Client::value).orElse(CLIENT)),
          profile.map(one -> notBlank("@OnProfile", one.value())).orElse(null),
          shared,
          actor.map(Actor::logOn).orElse(true),
          Elements.name(element));
    }

    private ExtensionConfigurationException wrongType() {
      return refusal(
          "a "
              + type.getSimpleName()
              + " cannot be injected. Take "
              + Injectable.names(one -> true)
              + ", or remove the annotation.");
    }

    private void require(
        Injectable what, String qualifier, boolean there, Predicate<Injectable> fits) {
      if (there && !fits.test(what)) {
        throw refusal(
            qualifier
                + " says nothing about a "
                + type.getSimpleName()
                + "; it belongs to "
                + Injectable.names(fits)
                + ". Remove it, or change the type.");
      }
    }

    private String notBlank(String qualifier, String name) {
      if (name.isBlank()) {
        throw refusal(
            "the name in " + qualifier + "(\"" + name + "\") must not be blank. Give one.");
      }
      return name;
    }

    private ExtensionConfigurationException refusal(String text) {
      return new ExtensionConfigurationException(Elements.name(element) + ": " + text);
    }
  }
}
