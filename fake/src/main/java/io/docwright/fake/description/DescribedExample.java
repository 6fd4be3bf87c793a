package io.docwright.fake.description;

import org.jspecify.annotations.Nullable;

/**
 * An example of a call, as the page prints it.
 *
 * @param request the call in Python
 * @param response the output as a Python literal; null if the page has none
 */
public record DescribedExample(String request, @Nullable String response) {}
