package io.docwright.runtime.aws.endpoint;

import java.util.Map;

/** A value in rules that has parts with names: a partition, an ARN, a URL. */
record Attributes(Map<String, Object> values) {
    Attributes {
        values = Map.copyOf(values);
    }
}
