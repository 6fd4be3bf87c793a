package io.docwright.generator.diff.usedby;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds builders whose caller may leave a member out.
 *
 * <p>A method certainly sets the member only if it has no branches and calls the setter as often as it gets a builder.
 *
 * @param type the relative name of the structure
 * @param setters the setters of the member; empty if callers cannot know it
 */
record UnsetMember(String type, List<String> setters) {
    /** The references that get or use such a builder. */
    Stream<Reference> in(CallerMethod method) {
        String builder = type + "$Builder";
        List<Reference> gotten =
                method.references().stream().filter(this::isGotten).toList();
        List<Reference> used = method.references().stream()
                .filter(reference -> reference.owner().equals(builder))
                .toList();
        long set = used.stream()
                .filter(reference -> setters.contains(reference.name()))
                .count();
        boolean isParameter = parameters(method.descriptor()).contains(builder + ";");
        int builders = gotten.size() + (isParameter ? 1 : 0);
        if (builders == 0 || (!method.branches() && set >= builders)) {
            return Stream.of();
        }
        return gotten.isEmpty() ? used.stream() : gotten.stream();
    }

    private boolean isGotten(Reference reference) {
        return reference.owner().equals(type)
                && (reference.name().equals("builder") || reference.name().equals("toBuilder"));
    }

    private static String parameters(String descriptor) {
        return descriptor.substring(0, Math.max(descriptor.indexOf(')'), 0));
    }
}
