package io.docwright.generator.apireference.syntax;

import io.docwright.generator.apireference.syntax.RequestLine.Part;
import io.docwright.generator.apireference.syntax.RequestLine.QueryItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses syntax blocks line by line. */
public final class HttpSyntaxParser {
    /** {@code GET /things/{{id}}?max={{max}} HTTP/1.1}. */
    private static final Pattern REQUEST = Pattern.compile("([A-Z]{3,10}) +(/.*?) *(?:HTTP/[\\d.]+)?");

    private static final Pattern STATUS = Pattern.compile("HTTP/[\\d.]+ +(\\S.*)");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][\\w.*-]*): *(.*)");

    /** {@code <PlantTree xmlns="https://garden.example.com/doc/">}. */
    private static final Pattern NAMESPACE = Pattern.compile("^(?:<\\?[^<>]*>\\s*)?<[^<>\\s]+\\s+xmlns=\"([^\"<>]+)\"");

    private HttpSyntaxParser() {}

    /** Parses a syntax block. Never fails: what is not understood is left out. */
    public static HttpSyntax parse(String code) {
        String text = Placeholders.withoutMarkup(code);
        RequestLine request = null;
        String status = null;
        List<HttpSyntax.Header> headers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(at, end).strip();
            Matcher first = REQUEST.matcher(line);
            Matcher response = STATUS.matcher(line);
            Matcher header = HEADER.matcher(line);
            if (request == null && status == null && first.matches()) {
                request = request(first.group(1), first.group(2));
            } else if (request == null && status == null && response.matches()) {
                status = Placeholders.unmarked(response.group(1).strip());
            } else if ((request != null || status != null) && header.matches()) {
                headers.add(new HttpSyntax.Header(
                        header.group(1), Placeholders.unmarked(header.group(2).strip())));
            } else if (!line.isEmpty()) {
                break;
            }
            at = end + 1;
        }
        String body = text.substring(Math.min(at, text.length())).strip();
        boolean xml = body.startsWith("<");
        return new HttpSyntax(request, status, headers, body(body, xml), xml, xml ? namespace(body) : null);
    }

    private static @Nullable String namespace(String xml) {
        Matcher namespace = NAMESPACE.matcher(xml);
        return namespace.find() ? namespace.group(1) : null;
    }

    private static @Nullable Skeleton body(String body, boolean xml) {
        return xml ? XmlSkeletonParser.parse(body) : JsonSkeletonParser.parse(body);
    }

    private static RequestLine request(String method, String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        List<Part> segments = new ArrayList<>();
        for (String segment : path.substring(1).split("/", -1)) {
            segments.add(Part.of(segment.strip()));
        }
        List<QueryItem> query = new ArrayList<>();
        for (String item : (mark < 0 ? "" : target.substring(mark + 1)).split("&", -1)) {
            int equal = item.indexOf('=');
            String name = (equal < 0 ? item : item.substring(0, equal)).strip();
            boolean map = equal < 0 && Placeholders.isMarked(name);
            if (map) {
                query.add(new QueryItem(Placeholders.unmarked(name), Part.of(name)));
            } else if (!name.isEmpty()) {
                query.add(new QueryItem(
                        name, Part.of(equal < 0 ? "" : item.substring(equal + 1).strip())));
            }
        }
        return new RequestLine(method, segments, query);
    }
}
