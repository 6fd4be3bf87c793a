package io.docwright.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * An example of a call, as the page prints it.
 *
 * @param description CommonMark; empty if the page has none
 * @param request the call in Python, as printed
 * @param response the expected output as a Python literal, as printed; null if the page has none
 */
public record Example(
        String description, String request, @Nullable String response) {}
