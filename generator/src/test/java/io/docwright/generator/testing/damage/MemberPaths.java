package io.docwright.generator.testing.damage;

import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the paths of all members of pages, such as {@code get_tree.output.branches[].name}. */
final class MemberPaths implements DocumentedType.Visitor<Set<String>> {
    private final Set<String> paths;
    private final String path;

    private MemberPaths(Set<String> paths, String path) {
        this.paths = paths;
        this.path = path;
    }

    static Set<String> of(List<Reference> references) {
        Set<String> paths = new TreeSet<>();
        for (Reference reference : references) {
            if (reference instanceof Reference.OperationPage operation) {
                new MemberPaths(paths, operation.method() + ".input")
                        .members(operation.input().members());
                if (operation.output() != null) {
                    new MemberPaths(paths, operation.method() + ".output")
                            .members(operation.output().members());
                }
            } else if (reference instanceof Reference.ExceptionPage exception) {
                new MemberPaths(paths, exception.name()).members(exception.members());
            }
        }
        return paths;
    }

    private void members(List<DocumentedType.Field> members) {
        for (DocumentedType.Field member : members) {
            String name = path + '.' + member.name();
            paths.add(name);
            member.place().type().accept(new MemberPaths(paths, name));
        }
    }

    private Set<String> inside(String mark, DocumentedType.Place place) {
        return place.type().accept(new MemberPaths(paths, path + mark));
    }

    @Override
    public Set<String> scalar(DocumentedType.Scalar scalar) {
        return paths;
    }

    @Override
    public Set<String> enumeration(DocumentedType.Enumeration enumeration) {
        return paths;
    }

    @Override
    public Set<String> listOf(DocumentedType.ListOf list) {
        return inside("[]", list.element());
    }

    @Override
    public Set<String> mapOf(DocumentedType.MapOf map) {
        return inside("{}", map.value());
    }

    @Override
    public Set<String> structure(DocumentedType.Structure structure) {
        members(structure.members());
        return paths;
    }

    @Override
    public Set<String> eventStream(DocumentedType.EventStream events) {
        members(events.members());
        return paths;
    }

    @Override
    public Set<String> recursive(DocumentedType.Recursive recursive) {
        return paths;
    }
}
