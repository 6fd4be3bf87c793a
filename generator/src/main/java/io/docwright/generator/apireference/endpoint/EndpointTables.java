package io.docwright.generator.apireference.endpoint;

import io.docwright.generator.apireference.entry.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables of endpoints in the lines of a section. The formats read a table as lines of text:
 *
 * <pre>{@code
 * | Region Name | Region | Endpoint | Protocol |
 * | --- | --- | --- | --- |
 * | Europe (Ireland) | eu-west-1 | trees.eu-west-1.amazonaws.com<br />trees-fips.eu-west-1.amazonaws.com | HTTPS<br />HTTPS |
 * }</pre>
 */
public final class EndpointTables {
    private static final Pattern HEADER = Pattern.compile(
            "(?i)(?:[|\\s]{0,20}region name)?[|\\s]{1,20}region[|\\s]{1,20}endpoints?[|\\s]{1,20}protocols?\\b.*");

    private static final Pattern ANCHOR = Pattern.compile("<a name=\"[^\"]*\"></a>");

    private EndpointTables() {}

    /**
     * Returns the tables that have hosts.
     *
     * @param title the title of the page
     */
    public static List<EndpointTable> read(String title, List<PageLine> lines) {
        List<EndpointTable> tables = new ArrayList<>();
        String heading = title;
        List<EndpointHost> hosts = new ArrayList<>();
        boolean inTable = false;
        for (PageLine line : lines) {
            String text = line.markup().replace("\\", ""); // with the marks of placeholders
            boolean begins = HEADER.matcher(" " + text).matches();
            if (begins || line.kind() == PageLine.Kind.HEADING) {
                add(tables, heading, hosts);
                heading = begins
                        ? heading
                        : ANCHOR.matcher(line.bare()).replaceAll("").strip();
                inTable = begins;
            }
            if (inTable) {
                hosts.addAll(EndpointHost.in(text));
            }
        }
        add(tables, heading, hosts);
        return tables;
    }

    private static void add(List<EndpointTable> tables, String title, List<EndpointHost> hosts) {
        if (!hosts.isEmpty()) {
            tables.add(new EndpointTable(title, hosts));
            hosts.clear();
        }
    }
}
