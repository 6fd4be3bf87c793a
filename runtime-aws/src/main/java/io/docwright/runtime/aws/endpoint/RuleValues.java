package io.docwright.runtime.aws.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of one call, and what its rules assign: texts, flags, lists, and objects with attributes. Not thread-safe. */
final class RuleValues {
    private final Map<String, Object> values;

    RuleValues(Map<String, Object> parameters) {
        this.values = new HashMap<>(parameters);
        values.put(
                "partition",
                Partition.of(String.valueOf(parameters.get("Region"))).attributes());
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    /**
     * The value of a path; null if it has none.
     *
     * @param path {@code bucketArn.resourceId[0]}
     */
    @Nullable
    Object get(String path) {
        int end = end(path, 0);
        Object value = values.get(path.substring(0, end));
        while (value != null && end < path.length()) {
            int start = end;
            end = end(path, start + 1);
            value = step(value, path.substring(start, end));
        }
        return value;
    }

    private static int end(String path, int from) {
        int end = from;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    /** @param step {@code .name} or {@code [0]} */
    private static @Nullable Object step(Object value, String step) {
        if (step.startsWith(".")) {
            return value instanceof Attributes attributes ? attributes.values().get(step.substring(1)) : null;
        }
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        return value instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }

    /** A text whose placeholders are filled in; null if one of them has no value. */
    @Nullable
    String fill(String template) {
        return fill(template, false);
    }

    /**
     * As {@link #fill}, for the host of a URL.
     *
     * @throws IllegalArgumentException if a value has characters that a host cannot have: it could send the call to another host
     */
    @Nullable
    String fillHost(String template) {
        return fill(template, true);
    }

    private @Nullable String fill(String template, boolean host) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 32);
        int written = 0;
        for (; open >= 0; open = template.indexOf('{', written)) {
            int close = template.indexOf('}', open);
            String path = template.substring(open + 1, Math.max(open + 1, close));
            Object value = get(path);
            if (value == null) {
                return null;
            }
            if (host && !path.endsWith(".authority") && !isHost(value.toString())) {
                throw new IllegalArgumentException(
                        path + " is a part of the host and must consist of letters, digits, hyphens and dots");
            }
            text.append(template, written, open).append(value);
            written = close + 1;
        }
        return text.append(template, written, template.length()).toString();
    }

    private static boolean isHost(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '.') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
