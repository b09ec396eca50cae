package org.mapiemulator.internal.profile;

import java.util.List;

/**
 * A message service with what belongs to it, in the order in which it was added.
 *
 * @param service the service
 * @param stores its message stores
 * @param providers its transports and address books
 */
public record ServiceConfig(
    MessageService service, List<StoreConfig> stores, List<ProviderConfig> providers) {}
