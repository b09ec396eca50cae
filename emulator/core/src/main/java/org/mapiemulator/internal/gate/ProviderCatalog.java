package org.mapiemulator.internal.gate;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.internal.fault.MethodFacts;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.spi.AbLogon;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.XpLogon;
import org.mapiemulator.mapi.spi.XpProvider;

/** What MAPI calls in providers, as the annotations of their interfaces describe it. */
final class ProviderCatalog {

  private static final List<Class<?>> INTERFACES =
      List.of(
          XpProvider.class,
          XpLogon.class,
          AbProvider.class,
          AbLogon.class,
          MsProvider.class,
          MsLogon.class,
          MapiProviderShutdown.class);

  private ProviderCatalog() {}

  static List<MethodFacts> facts(ProviderMethod method) {
    return All.FACTS.stream().filter(fact -> method.names(fact.name())).toList();
  }

  /** Everything, read once: it is the same for all subsystems. */
  private static final class All {
    static final List<MethodFacts> FACTS = List.copyOf(read());

    private static Set<MethodFacts> read() {
      Set<MethodFacts> facts = new LinkedHashSet<>();
      for (Class<?> type : INTERFACES) {
        for (Method java : type.getMethods()) {
          @Nullable ComMethod com = java.getAnnotation(ComMethod.class);
          if (com != null) {
            facts.add(facts(com.name(), SeamCatalog.named(com.results()), java.getReturnType()));
          }
        }
      }
      entryPoints().forEach(facts::add);
      return facts;
    }
  }

  /** The functions of a provider's library. */
  private static Stream<MethodFacts> entryPoints() {
    List<Hresult> init = List.of(Hresult.MAPI_E_VERSION);
    return Stream.of(
        facts(ProviderMethod.XP_PROVIDER_INIT.comName(), init, XpProvider.class),
        facts(ProviderMethod.AB_PROVIDER_INIT.comName(), init, AbProvider.class),
        facts(ProviderMethod.MS_PROVIDER_INIT.comName(), init, MsProvider.class),
        facts(
            ProviderMethod.MSG_SERVICE_ENTRY.comName(),
            List.of(
                Hresult.MAPI_E_UNCONFIGURED, Hresult.MAPI_E_USER_CANCEL, Hresult.MAPI_E_NO_SUPPORT),
            void.class));
  }

  private static MethodFacts facts(String name, List<Hresult> results, Class<?> type) {
    return new MethodFacts(
        name,
        "",
        results,
        List.copyOf(SeamMethod.GENERIC),
        !name.equals("IUnknown::AddRef") && !name.equals("IUnknown::Release"),
        false,
        !type.isPrimitive(),
        type);
  }
}
