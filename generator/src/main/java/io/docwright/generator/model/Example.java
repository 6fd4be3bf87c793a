package io.docwright.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * An example of a call, as the page prints it.
 *
 * @param description CommonMark, empty where the page says nothing
 * @param request the call in Python, as printed
 * @param response the expected output as a Python literal, as printed; null where the page has none
 */
public record Example(
        String description, String request, @Nullable String response) {}
