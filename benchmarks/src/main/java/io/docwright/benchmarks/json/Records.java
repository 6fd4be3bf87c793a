package io.docwright.benchmarks.json;

import java.util.List;
import java.util.Map;

/** The same structures as records, their members of the same Java types; an enum is a Java enum. */
final class Records {
    private Records() {}

    /** Constants as they travel, so that no annotation maps them. */
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
