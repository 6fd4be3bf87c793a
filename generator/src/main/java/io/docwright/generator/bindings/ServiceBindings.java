package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a bindings file says of a service.
 *
 * <p>Members are addressed by their path below an operation's side, in the words of the pages: {@code rules[].filter},
 * {@code rules[]} for a list's elements, {@code tags{}} for a map's values. A path ends where a structure would contain
 * itself: what is said of its first place holds for those within it.
 *
 * @param service the service's id on its pages, or its name
 * @param file the file, as in diagnostics
 * @param facts what holds for the whole service
 * @param input what holds for every member of a name in requests, whatever it stands in, where nothing else is said of it
 * @param output the same in responses and errors
 * @param operations by name
 * @param errors by the exception's name
 */
public record ServiceBindings(
        String service,
        SourceSpan file,
        BindingTraits facts,
        SortedMap<String, BindingTraits> input,
        SortedMap<String, BindingTraits> output,
        SortedMap<String, OperationBinding> operations,
        SortedMap<String, ErrorBinding> errors) {
    /** The form's name and version. */
    public static final String FORMAT = "docwright-bindings/1";

    public ServiceBindings {
        input = copy(input);
        output = copy(output);
        operations = copy(operations);
        errors = copy(errors);
    }

    /** How an operation travels. */
    public record OperationBinding(
            BindingTraits facts, SortedMap<String, BindingTraits> input, SortedMap<String, BindingTraits> output) {
        public OperationBinding {
            input = copy(input);
            output = copy(output);
        }
    }

    /** How an error travels. */
    public record ErrorBinding(BindingTraits facts, SortedMap<String, BindingTraits> members) {
        public ErrorBinding {
            members = copy(members);
        }
    }

    /** Whether the file is about a service. */
    public boolean isAbout(String name, @Nullable String id) {
        String wanted = service.toLowerCase(Locale.ROOT);
        return wanted.equals(name.toLowerCase(Locale.ROOT))
                || (id != null && wanted.equals(id.toLowerCase(Locale.ROOT)));
    }

    private static <T> SortedMap<String, T> copy(SortedMap<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
