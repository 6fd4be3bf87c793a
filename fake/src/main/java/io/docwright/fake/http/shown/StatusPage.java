package io.docwright.fake.http.shown;

import io.docwright.fake.http.protocol.Markup;
import java.util.List;

/** A plain page in HTML with the services of a fake, their resources, and the last calls. */
public final class StatusPage {
    private static final int LONGEST = 4000;

    private StatusPage() {}

    /**
     * A service on the page.
     *
     * @param key the name in paths
     * @param protocol the name of its protocol
     * @param operations the number of its operations
     * @param resources what it remembers, as text; empty if nothing
     */
    public record Row(String key, String protocol, int operations, String resources) {}

    /** Returns the page. */
    public static String html(List<Row> services, List<ShownCall> calls) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">"
                + "<title>Docwright fake</title></head>\n<body>\n<h1>Docwright fake</h1>\n<h2>Services</h2>\n<table>\n"
                + "<tr><th>Service</th><th>Protocol</th><th>Operations</th></tr>\n");
        for (Row row : services) {
            html.append("<tr><td>")
                    .append(Markup.escaped(row.key))
                    .append("</td><td>")
                    .append(Markup.escaped(row.protocol))
                    .append("</td><td>")
                    .append(row.operations)
                    .append("</td></tr>\n");
        }
        html.append("</table>\n<h2>Resources</h2>\n");
        for (Row row : services) {
            if (!row.resources.isBlank()) {
                html.append("<h3>").append(Markup.escaped(row.key)).append("</h3>\n");
                pre(html, row.resources);
            }
        }
        html.append("<h2>Last calls</h2>\n<ol reversed>\n");
        for (ShownCall call : calls) {
            html.append("<li value=\"").append(call.number()).append("\">");
            pre(html, call.json());
            html.append("</li>\n");
        }
        return html.append("</ol>\n</body>\n</html>\n").toString();
    }

    private static void pre(StringBuilder html, String text) {
        boolean isLong = text.length() > LONGEST;
        html.append("<pre>")
                .append(Markup.escaped(isLong ? text.substring(0, LONGEST) + "…" : text))
                .append("</pre>\n");
    }
}
