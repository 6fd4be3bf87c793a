package io.docwright.maven;

import org.apache.maven.plugin.descriptor.Parameter;

/** The user properties of parameters. */
final class Property {
    private Property() {}

    /** {@code docwright.pages}; empty if the parameter has none. */
    static String of(Parameter parameter) {
        String expression = parameter.getExpression();
        return expression != null && expression.startsWith("${") && expression.endsWith("}")
                ? expression.substring(2, expression.length() - 1)
                : "";
    }
}
