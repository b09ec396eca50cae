package org.mapiemulator.internal.object;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.MapiException;

/**
 * Calls of providers: what they throw becomes a documented result of the client's call, or a
 * finding. They make no entries of their own in the journal.
 */
public final class ProviderCalls {

  private ProviderCalls() {}

  /** Calls a provider's object that has to give something; null counts as a failure of it. */
  public static <T> T get(Call call, Object provider, Supplier<@Nullable T> body) {
    return guarded(call, provider, same -> given(same, provider, body.get()));
  }

  /** Calls a provider's object. */
  public static void run(Call call, Object provider, Runnable body) {
    guarded(
        call,
        provider,
        same -> {
          body.run();
          return Gate.VOID;
        });
  }

  /** Calls a provider's object where no client can be told of a failure: Release, Logoff. */
  public static void quietly(
      Gate gate, LifeNode node, Object provider, String method, Runnable body) {
    try {
      body.run();
    } catch (MapiException | ClientTerminatedError ignored) {
      // Nobody is there who could be told.
    } catch (Throwable thrown) { // a provider may throw anything
      gate.report(ObjectFacts.providerThrew(method, node, provider, thrown), node.client());
    }
  }

  /** Does what a client's call wants of a provider's object, checks before it included. */
  static <T extends @Nullable Object> T guarded(
      Call call, Object provider, Function<Call, T> body) {
    try {
      return body.apply(call);
    } catch (MapiFailure | ClientTerminatedError | StallError known) {
      throw known;
    } catch (MapiException thrown) {
      throw MapiFailure.of(thrown);
    } catch (Throwable thrown) { // a provider may throw anything
      throw call.providerThrew(provider, thrown);
    }
  }

  /** What a provider has given, if it is anything. */
  static <T> T given(Call call, Object provider, @Nullable T result) {
    if (result == null) {
      throw call.providerGave(provider, "null");
    }
    return result;
  }
}
