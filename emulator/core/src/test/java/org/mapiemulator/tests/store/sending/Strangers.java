package org.mapiemulator.tests.store.sending;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.mapiemulator.mapi.Message;

/** Objects whose class the store does not know. */
final class Strangers {

  private Strangers() {}

  /** The same message by another object. */
  static Message of(Message message) {
    return (Message)
        Proxy.newProxyInstance(
            Message.class.getClassLoader(),
            new Class<?>[] {Message.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(message, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
