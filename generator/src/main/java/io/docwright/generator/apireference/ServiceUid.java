package io.docwright.generator.apireference;

import io.docwright.generator.apireference.entry.PageLine;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The service and API version that the links of a page to SDK documentation name.
 *
 * @param service such as {@code codeartifact}; not always the id of the boto3 family
 * @param version such as {@code 2018-09-22}
 */
public record ServiceUid(String service, String version) {
    private static final Pattern LINK =
            Pattern.compile("(?i)/goto/[\\w.\\-]{1,60}/([\\w.\\-]{1,100})-(\\d{4}-\\d{2}-\\d{2})/([\\w.\\-]{1,300})");

    /** A link to SDK documentation: its service, and the name of the operation or data type. */
    record Link(ServiceUid uid, String name) {}

    /** Returns what the address of such a link names; null for any other address. */
    public static @Nullable ServiceUid ofAddress(String address) {
        Matcher link = LINK.matcher(address);
        return link.find() ? new ServiceUid(link.group(1), link.group(2)) : null;
    }

    /** Returns the first such link; null if there is none. Names are in lower case in pages whose links were rewritten. */
    static @Nullable Link find(List<PageLine> lines) {
        for (PageLine line : lines) {
            if (line.markup().toLowerCase(Locale.ROOT).contains("/goto/")) {
                Matcher link = LINK.matcher(line.markup());
                if (link.find()) {
                    String name = link.group(3);
                    return new Link(
                            new ServiceUid(link.group(1), link.group(2)),
                            name.endsWith(".md") ? name.substring(0, name.length() - 3) : name);
                }
            }
        }
        return null;
    }

    /** The uid as links have it: {@code codeartifact-2018-09-22}. */
    @Override
    public String toString() {
        return service + "-" + version;
    }
}
