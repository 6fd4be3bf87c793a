package io.docwright.generator.result;

import io.docwright.generator.request.PageFormat;

/**
 * How a file was read.
 *
 * @param file as in diagnostics
 * @param format the form that it was read in
 * @param why what in its content told the form, or that it was asked for
 */
public record ReadPage(String file, PageFormat format, String why) {}
