package io.docwright.generator.diff.usedby;

import io.docwright.generator.diff.Use;
import java.util.List;

/**
 * A method of a caller, or the declarations of a class and its fields.
 *
 * @param className the binary name of the class
 * @param name the method's name; empty for declarations
 * @param descriptor the method's descriptor; empty for declarations
 * @param file the name of the source file; empty if unknown
 * @param branches whether it has jumps, so that not all of its code runs each time
 * @param exhaustive whether it has a switch that throws if no case fits
 * @param references in the order of the code
 */
record CallerMethod(
        String className,
        String name,
        String descriptor,
        String file,
        boolean branches,
        boolean exhaustive,
        List<Reference> references) {
    CallerMethod {
        references = List.copyOf(references);
    }

    CallerMethod with(List<Reference> others) {
        return new CallerMethod(className, name, descriptor, file, branches, exhaustive, others);
    }

    /** The line of a reference. The body of a lambda belongs to the method that contains it. */
    Use use(Reference reference) {
        return new Use(className, written(name), file, reference.line());
    }

    private static String written(String method) {
        if (!method.startsWith("lambda$")) {
            return method;
        }
        String rest = method.substring("lambda$".length());
        int end = rest.lastIndexOf('$');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
