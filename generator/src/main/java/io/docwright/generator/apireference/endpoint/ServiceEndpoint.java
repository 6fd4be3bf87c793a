package io.docwright.generator.apireference.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * Where the operations of a service are called.
 *
 * @param prefix the host without region and suffix: {@code trees}
 * @param global the one host of all regions: {@code trees.amazonaws.com}; null if regions have hosts of their own
 */
public record ServiceEndpoint(String prefix, @Nullable String global) {}
