package org.mapiemulator.internal.provider;

import org.mapiemulator.internal.notify.Delivery;
import org.mapiemulator.internal.notify.NotificationEngine;

/**
 * What a provider is told that has registered on the session (A-02 Dec. 2).
 *
 * @param engine delivers it, in the process of the provider
 * @param delivery what is told
 */
public record ProviderNews(NotificationEngine engine, Delivery delivery) {}
