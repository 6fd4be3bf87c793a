package io.docwright.benchmarks.json;

import java.util.List;
import java.util.Map;

/** The same structures as records, with the same Java types of members; an enum is a Java enum. */
final class Records {
    private Records() {}

    /** The constants are the values on the wire, so that they need no annotations. */
    enum Format {
        npm,
        pypi,
        maven
    }

    record Summary(
            Format format,
            String namespace,
            String packageName,
            Origin originConfiguration,
            Long revision,
            Double createdTime,
            Boolean deleted,
            List<String> labels) {}

    record Origin(String publish, String upstream) {}

    record Response(List<Summary> packages, String nextToken) {}

    record Request(
            String domain,
            String domainOwner,
            String repository,
            Format format,
            Long maxResults,
            List<String> upstreams,
            Map<String, String> tags,
            Origin originConfiguration) {}
}
