package io.docwright.corpus;

import io.docwright.generator.apireference.ApiError;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.HttpTrait;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Constraints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read at a place, and the lines of the page that it was read from. Lines are compared without the page reader, by plain
 * patterns.
 *
 * @param member null if the place is no member
 * @param error null if the place is no error
 * @param from the first line, from 1
 * @param to the line after the last
 */
record ApiPlace(
        ApiPage page, @Nullable ApiMember member, @Nullable ApiError error, int from, int to) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern BOLD = Pattern.compile("\\s*\\*\\*\\s*([A-Za-z]\\w*)\\s*\\*\\*\\s*");

    /** The first line that says what was read; 0 if none does. */
    int find(String kind, String place, List<String> lines) {
        for (int line = 1; line <= lines.size(); line++) {
            if (has(kind, line) && says(kind, place, line, lines)) {
                return line;
            }
        }
        return 0;
    }

    /** Whether a line belongs to the place; elements are named in the syntax of the page. */
    boolean has(String kind, int line) {
        return kind.equals("element") || (from <= line && line < to);
    }

    /** Whether a line says what was read. */
    boolean says(String kind, String place, int line, List<String> lines) {
        String text =
                lines.get(line - 1).replaceAll("<a name=\"[^\"]*\"></a>", "").strip();
        ApiMember read = member;
        return read == null ? pageSays(kind, text, line, lines) : memberSays(read, kind, place, text, line, lines);
    }

    private boolean pageSays(String kind, String text, int line, List<String> lines) {
        ApiPage.OperationPage operation = page.asOperation();
        HttpTrait http = operation == null ? null : operation.http();
        return switch (kind) {
            case "error.members" -> error != null && boldAfter(line, lines).equals(error.members());
            case "http.status" -> operation != null && text.equals("HTTP/1.1 " + operation.status());
            case "http.uri" ->
                http != null
                        && unbraced(text)
                                .matches(Pattern.quote(http.method() + " " + unbraced(http.path())) + "[ ?].*");
            case "service.targetPrefix" -> text.toLowerCase(Locale.ROOT).startsWith("x-amz-target: ");
            case "service.endpointPrefix" -> text.startsWith("Host: ") || text.startsWith("host: ");
            default -> false;
        };
    }

    private static boolean memberSays(
            ApiMember read, String kind, String place, String text, int line, List<String> lines) {
        Constraints limits = read.constraints();
        for (int level = place.length(); place.startsWith("[]", level - 2); level -= 2) {
            limits = Objects.requireNonNullElse(limits.item(), Constraints.NONE);
        }
        return switch (kind) {
            case "length", "range", "arrayMembers", "mapEntries" ->
                Stream.of("Length Constraints:", "Valid Range:", "Array Members:", "Map Entries:")
                                .anyMatch(text::startsWith)
                        && bounds(limits, text);
            case "pattern" -> text.startsWith("Pattern:") && contains(text, limits.pattern());
            case "enum" -> text.startsWith("Valid Values:") && values(text).equals(limits.values());
            case "key" -> (text.startsWith("Key ") || text.startsWith("Valid Keys:")) && limits(limits.key(), text);
            case "value" -> text.startsWith("Value ") ? limits(limits.value(), text) : false;
            case "required.input", "required.shape" ->
                text.equals("Required: " + (Boolean.TRUE.equals(read.required()) ? "Yes" : "No"));
            case "type" -> text.equals("Type: String") && read.type() == ApiType.Scalar.STRING;
            case "element" ->
                read.wire().list() != null
                        && text.equals("<" + read.wire().list().element() + ">");
            case "location", "wire" ->
                text.contains(read.name()) && heading(line, lines).equals("Request Body");
            default -> false;
        };
    }

    private static boolean limits(@Nullable Constraints limits, String text) {
        if (limits == null) {
            return false;
        }
        return text.contains("Pattern")
                ? contains(text, limits.pattern())
                : text.startsWith("Valid") ? values(text).equals(limits.values()) : bounds(limits, text);
    }

    /** Where a backtick ends the code of a pattern too early, Markdown drops the backslashes that follow. */
    private static boolean contains(String text, @Nullable String pattern) {
        if (pattern == null) {
            return false;
        }
        String line = text.replaceAll("\\s", "");
        String read = pattern.replaceAll("\\s", "");
        return line.contains(read) || line.replaceAll("\\\\([{|}])", "$1").contains(read);
    }

    private static boolean bounds(Constraints limits, String text) {
        List<BigDecimal> numbers = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> new BigDecimal(number.replace(",", "")))
                .toList();
        List<BigDecimal> read = new ArrayList<>();
        if (limits.minimum() != null) {
            read.add(limits.minimum());
        }
        if (limits.maximum() != null
                && !(text.contains("Fixed ")
                        && limits.minimum() != null
                        && limits.maximum().compareTo(limits.minimum()) == 0)) {
            read.add(limits.maximum());
        }
        return !read.isEmpty() && numbers.equals(read);
    }

    private static List<String> values(String text) {
        String code = text.replaceAll("^Valid (?:Values|Keys):\\s*`*|`*$", "");
        return Arrays.stream(code.split("\\|", -1)).map(String::strip).toList();
    }

    /** The names that stand alone in bold between the name of an error and its status. */
    private static List<String> boldAfter(int line, List<String> lines) {
        List<String> names = new ArrayList<>();
        for (int i = line; i < lines.size() && !lines.get(i).strip().startsWith("HTTP Status Code"); i++) {
            Matcher bold = BOLD.matcher(lines.get(i));
            if (bold.matches()) {
                names.add(bold.group(1));
            }
        }
        return names;
    }

    /** The heading of the section that a line is in. */
    private static String heading(int line, List<String> lines) {
        for (int i = line - 1; i >= 0; i--) {
            if (lines.get(i).startsWith("## ")) {
                return lines.get(i).replaceAll("^#+|<a .*", "").strip();
            }
        }
        return "";
    }

    private static String unbraced(String text) {
        return text.replaceAll("[{}]", "");
    }
}
