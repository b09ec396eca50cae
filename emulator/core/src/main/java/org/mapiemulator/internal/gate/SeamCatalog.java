package org.mapiemulator.internal.gate;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.fault.MethodFacts;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiFunction;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.MapiWaitResult;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.Result;

/** The methods that clients call on objects of the emulator, as their annotations describe them. */
final class SeamCatalog {

  private SeamCatalog() {}

  /** One interface of one kind of object, by the first part of its name in traces. */
  private record Seam(String kind, Class<?> type) {}

  private static List<Seam> seams() {
    return List.of(
        new Seam("", Mapi32.class),
        new Seam("", Ole32.class),
        new Seam("session", MapiSession.class),
        new Seam("session", MapiClientShutdown.class),
        new Seam("store", MsgStore.class),
        new Seam("folder", MapiFolder.class),
        new Seam("message", Message.class),
        new Seam("attachment", Attach.class),
        new Seam("table", MapiTable.class),
        new Seam("stream", MapiStream.class),
        new Seam("profile section", ProfSect.class),
        new Seam("status", MapiStatus.class),
        new Seam("address book", AddrBook.class),
        new Seam("container", AbContainer.class),
        new Seam("mail user", MailUser.class),
        new Seam("distribution list", DistList.class),
        // OnNotify of a sink is called by MAPI.
        new Seam("sink", MapiUnknown.class),
        new Seam("monitor", MapiInitMonitor.class),
        new Seam("wait", MapiWaitResult.class));
  }

  static List<String> kinds() {
    return seams().stream().map(Seam::kind).filter(kind -> !kind.isEmpty()).distinct().toList();
  }

  static List<MethodFacts> facts(MapiMethod method) {
    return facts(method::names);
  }

  static List<MethodFacts> facts(Predicate<String> meant) {
    return All.FACTS.stream().filter(fact -> meant.test(fact.name())).toList();
  }

  /** Everything, read once: it is the same for all subsystems. */
  private static final class All {
    static final List<MethodFacts> FACTS = List.copyOf(read());

    private static Set<MethodFacts> read() {
      Set<MethodFacts> facts = new LinkedHashSet<>();
      for (Seam seam : seams()) {
        for (Method java : seam.type.getMethods()) {
          @Nullable MethodFacts found = facts(seam.kind, java);
          if (found != null) {
            facts.add(found);
          }
        }
      }
      return facts;
    }
  }

  private static @Nullable MethodFacts facts(String kind, Method java) {
    @Nullable ComMethod com = java.getAnnotation(ComMethod.class);
    if (com != null) {
      return facts(kind, com.name(), com.results(), java);
    }
    @Nullable MapiFunction function = java.getAnnotation(MapiFunction.class);
    return function == null ? null : facts(kind, function.value(), function.results(), java);
  }

  private static MethodFacts facts(String kind, String name, String[] results, Method java) {
    return new MethodFacts(
        name,
        kind,
        named(results),
        List.copyOf(SeamMethod.GENERIC),
        fails(name),
        java.getReturnType() == Hresult.class || java.getReturnType() == Result.class,
        isObject(java.getGenericReturnType()),
        java.getReturnType());
  }

  static List<Hresult> named(String[] results) {
    return Arrays.stream(results).map(Hresult::named).toList();
  }

  /** Whether it has an HRESULT: these have a count, a truth value, or nothing. */
  private static boolean fails(String name) {
    return switch (name) {
      case "MAPIUninitialize",
          "DeinitMapiUtil",
          "CoUninitialize",
          "OleUninitialize",
          "UlAddRef",
          "UlRelease",
          "IUnknown::AddRef",
          "IUnknown::Release",
          "IMAPIInitMonitor::IsInitialized" ->
          false;
      default -> true;
    };
  }

  private static boolean isObject(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Result.class) {
      return isObject(generic.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> plain
        && (MapiUnknown.class.isAssignableFrom(plain)
            || plain == OpenedEntry.class
            || plain == CreatedAttach.class);
  }
}
