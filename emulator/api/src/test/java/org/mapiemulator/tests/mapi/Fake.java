package org.mapiemulator.tests.mapi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Doubles of seam interfaces: the answers of some methods, and a record of all calls. */
final class Fake<T> {

  private final Class<T> type;
  private final Map<String, Function<List<@Nullable Object>, @Nullable Object>> answers =
      new LinkedHashMap<>();
  private final List<String> calls = new ArrayList<>();

  Fake(Class<T> type) {
    this.type = type;
  }

  /** Says what a method gives; those without an answer give nothing. */
  Fake<T> on(String method, Function<List<@Nullable Object>, @Nullable Object> answer) {
    answers.put(method, answer);
    return this;
  }

  T object() {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          List<@Nullable Object> list = new ArrayList<>();
          if (arguments != null) {
            list.addAll(Arrays.asList(arguments));
          }
          calls.add(method.getName() + list);
          Function<List<@Nullable Object>, @Nullable Object> answer = answers.get(method.getName());
          return answer == null ? null : answer.apply(list);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** The calls in their order, each with its arguments. */
  List<String> calls() {
    return List.copyOf(calls);
  }
}
