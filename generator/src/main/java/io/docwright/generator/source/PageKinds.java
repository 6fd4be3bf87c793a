package io.docwright.generator.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises other kinds of files by their content. Each pattern matches within a line, so that matching is linear. */
final class PageKinds {
    /** The number of characters that are searched: the start of a file shows its kind. */
    private static final int SEARCHED = 200_000;

    private static final int LONGEST_ERROR_PAGE = 20_000;
    private static final int ERROR_PAGE_HEAD = 1_000;

    /** The start of Python source, after comments and blank lines. */
    private static final Pattern PYTHON_START = Pattern.compile(
            "(?:import \\w|from [\\w.]+ import\\b|def \\w+\\(|(?:async )def |class \\w+[:(]|__\\w+__ ?=|@\\w"
                    + "|[rbuRBU]{0,2}(?:\"\"\"|')|\\w+ = ).*");

    private static final Pattern PYTHON_BLOCK = lines(
            "(?:async )?def \\w+\\(.*|class \\w+(?:\\([^()\\n]*\\))?:.*|(?:import \\w[\\w., ]*|from [\\w.]+ import .*)");
    private static final Pattern PYTHON_DEFINITION =
            lines(" {0,4}(?:(?:async )?def \\w+\\(.*|class \\w+(?:\\([^()\\n]*\\))?:.*)");

    /** The title of a module's source on a documentation site. */
    private static final Pattern SOURCE_VIEW = Pattern.compile("(?m)(?:>|^[#*\\s]{0,4})Source code for [\\w.]");

    private static final Pattern RESOURCE =
            Pattern.compile("(?m)^[ \\t]*\\.\\. py:\\w+:: +\\w+\\.(?!(?:Client|Paginator|Waiter)\\b)[A-Z]\\w*"
                    + "|^[ \\t*_#]*[A-Z]\\w*\\\\?\\.(?!(?:Client|Paginator|Waiter)\\b)[A-Z]\\w*\\\\?\\.[a-z][\\w\\\\]*\\([^()\\n]{0,40}kwargs"
                    + "|\\bid=\"[A-Z]\\w*\\.(?!(?:Client|Paginator|Waiter)\\b)[A-Z]\\w*\\.[a-z]\\w*\""
                    + "|\\bA resource representing (?:an?|the)? ?\\w"
                    + "|\\b\\w+\\.ServiceResource\\b"
                    + "|\\b(?:Action|Collection|Sub-resource|Identifier|Attribute|Reference)s? (?:call|provide|are) ");

    private static final Pattern LICENCE = Pattern.compile(
            "(?i)permission is hereby granted, free of charge|redistribution and use in source and binary forms"
                    + "|apache license\\s+version 2|gnu (?:lesser |affero )?general public license\\s+version"
                    + "|mozilla public license,? version|permission to use, copy, modify, and(?:/or)? distribute"
                    + "|creative commons legal code|this is free and unencumbered software");

    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?i)<title>[^<]{0,80}(?:\\b(?:403|404|500|502|503)\\b|not found|access denied|forbidden|bad gateway)"
                    + "|<code>(?:AccessDenied|NoSuchKey)</code>");

    private static final Pattern SEARCH = Pattern.compile(
            "(?i)id=\"search-results\"|searchtools\\.js|search\\.setindex\\(|activate javascript to enable the search"
                    + "|javascript (?:is required|must be enabled)[^.\\n]{0,40}search");

    private static final Pattern README = lines(
            "(?i)(?:#{1,6} *|)(?:\\*\\*)?(?:install(?:ation|ing)?|usage|quick ?start|getting started|contributing|licen[cs]e|changelog"
                    + "|table of contents|requirements|features|development|credits|authors|build(?:ing)?|running tests|unreleased)"
                    + "(?:\\*\\*)?[: ]*");
    private static final Pattern README_NAME = Pattern.compile(
            "(?i)(?:read_?me|change(?:s|log)|history|news|contributing|code_of_conduct|security|authors|notice|release.?notes)"
                    + "(?:[._-].*)?");
    /** The title of a list of changes, and the title of one version. */
    private static final Pattern CHANGES =
            lines("(?i)\\W*(?:<h\\d[^>]*>)?(?:change ?log|changes|history|release notes|what's new)\\b[^.\\n]{0,40}");

    private static final Pattern VERSION =
            lines("[#*=\\[ \\t]*(?:<h\\d[^>]*>)?(?:version |v)?\\d+\\.\\d+(?:\\.\\d+)*\\b[^.\\n]{0,60}");

    private static final Pattern LICENCE_NAME = Pattern.compile("(?i)(?:licen[cs]e|copying|unlicense)(?:[._-].*)?");

    /** A type in an API reference: {@code Type: String} and {@code Required: No}. */
    private static final Pattern API_TYPE = lines("[ \\t]*(?:<[^>]*>)?(?:Type: .*|Required: (?:Yes|No)\\b.*)");

    private static final Pattern API_NAME =
            Pattern.compile("(?:API_\\w+|(?i:api-\\w[\\w-]*|common-?(?:errors|parameters)))\\.\\w+");

    private static final Pattern TOCTREE = lines("[ \\t]*\\.\\. toctree::.*");
    private static final Pattern LINK_LINE = lines(
            "[ \\t]*+(?:[-*•+]|\\d++\\.)? *+(?:\\[[^\\]\\n]*+\\]\\([^)\\n]*+\\)|:(?:doc|ref|py:\\w++):`[^`\\n]*+`|`[^`\\n]*+`__?"
                    + "|<?https?://\\S++)[ .,;]*+"
                    + "|[ \\t]*[-*•+] +[\\w.-]++[ \\t]*+");
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]{0,300}href=");
    private static final Pattern PARAGRAPH = Pattern.compile("<(?:p|pre|dd)[ >]");
    private static final Pattern GUIDE =
            Pattern.compile("\\bboto3\\.(?:client|resource)\\(|\\bimport boto3\\b|\\bboto3\\b");
    private static final Pattern REFERENCE_PART = Pattern.compile(
            "Response Structure|Request Syntax|Response Syntax|\\*\\*kwargs|\\.Client\\.|get_paginator\\(|get_waiter\\(");

    private PageKinds() {}

    private static Pattern lines(String line) {
        return Pattern.compile("(?m)^(?:" + line + ")$");
    }

    /** Whether a file is Python source; its doc comments may have signatures, so this is checked before the file is read. */
    static boolean isPython(String text) {
        int start = pythonStart(text);
        int end = text.indexOf('\n', start);
        String first = text.substring(start, end < 0 ? text.length() : end).strip();
        return PYTHON_START.matcher(first).matches()
                && !first.startsWith("response = ")
                && PYTHON_DEFINITION.matcher(start(text)).find()
                && PYTHON_BLOCK.matcher(start(text)).find();
    }

    /** The first line that is neither blank nor a comment. */
    private static int pythonStart(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int newline = text.indexOf('\n', at);
                at = newline < 0 ? text.length() : newline + 1;
            } else if (c <= ' ') {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /**
     * The kind of a file that has no signature; null if it is unknown.
     *
     * @param file the path of the file
     */
    static @Nullable PageKind of(String file, String whole) {
        String text = start(whole);
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        if (text.isBlank()) {
            return PageKind.EMPTY;
        }
        if (isPython(text) || SOURCE_VIEW.matcher(text).find()) {
            return PageKind.PYTHON_SOURCE;
        }
        if (isModel(text)) {
            return PageKind.SERVICE_MODEL;
        }
        if (isErrorPage(text)) {
            return PageKind.ERROR_PAGE;
        }
        if (isCli(text)) {
            return PageKind.CLI_REFERENCE;
        }
        if (API_NAME.matcher(name).matches() || isApi(text)) {
            return PageKind.API_REFERENCE;
        }
        if (RESOURCE.matcher(text).find()) {
            return PageKind.RESOURCE;
        }
        if (LICENCE_NAME.matcher(name).matches()) {
            return PageKind.LICENCE;
        }
        if (README_NAME.matcher(name).matches()
                || README.matcher(text).results().limit(2).count() == 2
                || (CHANGES.matcher(text).find() && VERSION.matcher(text).find())) {
            return PageKind.README;
        }
        if (LICENCE.matcher(text).find()) {
            return PageKind.LICENCE;
        }
        if (SEARCH.matcher(text).find()
                && REFERENCE_PART.matcher(text).results().limit(3).count() < 3) {
            return PageKind.SEARCH_PAGE;
        }
        if (isIndex(text)) {
            return PageKind.INDEX;
        }
        return hasReferenceParts(text) || !GUIDE.matcher(text).find() ? null : PageKind.GUIDE;
    }

    /** Whether a file without a signature has other parts of a reference page. */
    static boolean hasReferenceParts(String text) {
        return REFERENCE_PART.matcher(start(text)).find();
    }

    private static String start(String text) {
        return text.length() > SEARCHED ? text.substring(0, SEARCHED) : text;
    }

    /** Whether the page is short and has an HTTP status in its title. */
    private static boolean isErrorPage(String text) {
        return text.length() < LONGEST_ERROR_PAGE
                && NOT_FOUND
                        .matcher(text)
                        .region(0, Math.min(text.length(), ERROR_PAGE_HEAD))
                        .find();
    }

    private static boolean isModel(String text) {
        return text.stripLeading().startsWith("{")
                && (text.contains("\"shapes\"") || text.contains("\"operations\"") || text.contains("\"smithy\""));
    }

    /** Whether there is a {@code SYNOPSIS} with options in brackets: {@code [--max-items <value>]}. */
    private static boolean isCli(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("synopsis")
                && lower.contains("--")
                && (lower.contains("[--") || lower.contains("options"))
                && !lower.contains("response structure");
    }

    /** Whether there are {@code Request Parameters} and {@code Response Elements}, or the syntax of an HTTP request. */
    private static boolean isApi(String text) {
        int parts = (text.contains("Request Parameters") || text.contains("URI Request Parameters") ? 1 : 0)
                + (text.contains("Response Elements") ? 1 : 0)
                + (text.contains("Request Body") ? 1 : 0)
                + (text.contains("HTTP/1.1") ? 1 : 0)
                + (text.contains("HTTP Status Code") ? 1 : 0)
                + (text.contains("APIReference") || text.contains("API Reference") ? 1 : 0)
                + (text.contains("CommonErrors") || text.contains("Common Errors") ? 1 : 0)
                + (text.contains("/goto/SdkFor") || text.contains("language-specific") ? 1 : 0)
                + (API_TYPE.matcher(text).find() ? 1 : 0);
        return parts > 1 && !text.contains("Response Structure");
    }

    /** Whether there are more links than text: a table of contents, or a list of pages. */
    private static boolean isIndex(String text) {
        if (TOCTREE.matcher(text).find() || text.contains("genindextable") || text.contains("toctree-wrapper")) {
            return true;
        }
        long lines = text.lines().filter(line -> !line.isBlank()).limit(2000).count();
        long links = LINK_LINE.matcher(text).results().limit(2000).count();
        if (links >= 3 && 2 * links > lines) {
            return true;
        }
        long anchors = LINK.matcher(text).results().limit(2000).count();
        return anchors >= 10
                && anchors > 2 * PARAGRAPH.matcher(text).results().limit(2000).count();
    }
}
