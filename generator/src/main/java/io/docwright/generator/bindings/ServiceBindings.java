package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a bindings file.
 *
 * <p>Members are identified by their path below an operation's input or output, with the names of the pages:
 * {@code rules[].filter}, {@code rules[]} for a list's elements, {@code tags{}} for a map's values. In a recursive
 * structure, the traits of the outermost path apply to all levels.
 *
 * @param service the service's id on its pages, or its name
 * @param file the file, as in diagnostics
 * @param traits those of the whole service
 * @param input the default traits of all members of a name in requests
 * @param output the default traits of all members of a name in responses and errors
 * @param operations by name
 * @param errors by the exception's name
 * @param helpers waiters and paginators
 */
public record ServiceBindings(
        String service,
        SourceSpan file,
        BindingTraits traits,
        SortedMap<String, BindingTraits> input,
        SortedMap<String, BindingTraits> output,
        SortedMap<String, OperationBinding> operations,
        SortedMap<String, ErrorBinding> errors,
        HelperBindings helpers) {
    /** The format's name and version. */
    public static final String FORMAT = "docwright-bindings/1";

    private static final SortedMap<String, BindingTraits> NO_MEMBERS = Collections.emptySortedMap();

    public ServiceBindings {
        input = copy(input);
        output = copy(output);
        operations = copy(operations);
        errors = copy(errors);
    }

    /** Bindings without waiters and paginators. */
    public ServiceBindings(
            String service,
            SourceSpan file,
            BindingTraits traits,
            SortedMap<String, BindingTraits> input,
            SortedMap<String, BindingTraits> output,
            SortedMap<String, OperationBinding> operations,
            SortedMap<String, ErrorBinding> errors) {
        this(service, file, traits, input, output, operations, errors, HelperBindings.NONE);
    }

    /** These bindings with other waiters and paginators. */
    public ServiceBindings with(HelperBindings other) {
        return new ServiceBindings(service, file, traits, input, output, operations, errors, other);
    }

    /** The bindings of an operation. */
    public record OperationBinding(
            BindingTraits traits, SortedMap<String, BindingTraits> input, SortedMap<String, BindingTraits> output) {
        public OperationBinding {
            input = copy(input);
            output = copy(output);
        }
    }

    /** The bindings of an error. */
    public record ErrorBinding(BindingTraits traits, SortedMap<String, BindingTraits> members) {
        public ErrorBinding {
            members = copy(members);
        }
    }

    /** Whether they are not empty, and nothing in them affects calls: sensitive and recursive members, waiters, paginators. */
    public boolean isApartFromCalls() {
        boolean others = Stream.concat(
                        Stream.of(traits),
                        Stream.concat(
                                operations.values().stream().map(OperationBinding::traits),
                                errors.values().stream().map(ErrorBinding::traits)))
                .anyMatch(one -> !one.isEmpty());
        return !others
                && (!helpers.isEmpty() || members().anyMatch(member -> !member.isEmpty()))
                && members().allMatch(member -> member.ofWire().isEmpty());
    }

    /** The traits of all members. */
    private Stream<BindingTraits> members() {
        Stream<SortedMap<String, BindingTraits>> byOperation =
                operations.values().stream().flatMap(operation -> Stream.of(operation.input, operation.output));
        Stream<SortedMap<String, BindingTraits>> byError =
                errors.values().stream().map(ErrorBinding::members);
        return Stream.of(Stream.of(input, output), byOperation, byError)
                .flatMap(maps -> maps)
                .flatMap(map -> map.values().stream());
    }

    /** Whether these are the bindings of a service. */
    public boolean isAbout(String name, @Nullable String id) {
        String wanted = service.toLowerCase(Locale.ROOT);
        return wanted.equals(name.toLowerCase(Locale.ROOT))
                || (id != null && wanted.equals(id.toLowerCase(Locale.ROOT)));
    }

    /**
     * The traits of a member of a request.
     *
     * @param path the member's path below the input of the operation
     */
    public BindingTraits ofInput(String operation, String path) {
        OperationBinding own = operations.get(operation);
        return traits(own == null ? NO_MEMBERS : own.input, input, path);
    }

    /** The traits of a member of a response; as {@link #ofInput}. */
    public BindingTraits ofOutput(String operation, String path) {
        OperationBinding own = operations.get(operation);
        return traits(own == null ? NO_MEMBERS : own.output, output, path);
    }

    /** Whether there is an entry, which may be empty, for a member of a request: for its path or for its name. */
    public boolean hasInput(String operation, String path) {
        OperationBinding own = operations.get(operation);
        return (own != null && own.input.containsKey(path)) || input.containsKey(name(path));
    }

    /** Whether there is an entry for a member of a response; as {@link #hasInput}. */
    public boolean hasOutput(String operation, String path) {
        OperationBinding own = operations.get(operation);
        return (own != null && own.output.containsKey(path)) || output.containsKey(name(path));
    }

    /** The traits of a member of an error; as {@link #ofInput}. */
    public BindingTraits ofError(String error, String path) {
        ErrorBinding own = errors.get(error);
        return traits(own == null ? NO_MEMBERS : own.members, output, path);
    }

    /** The traits of a member's path, or else those of its name. */
    static BindingTraits traits(
            SortedMap<String, BindingTraits> own, SortedMap<String, BindingTraits> everywhere, String path) {
        BindingTraits traits = own.get(path);
        return traits == null ? everywhere.getOrDefault(name(path), BindingTraits.none()) : traits;
    }

    /** The member's name: the end of its path. */
    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static <T> SortedMap<String, T> copy(SortedMap<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
