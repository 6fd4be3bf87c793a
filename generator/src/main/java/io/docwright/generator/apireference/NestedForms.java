package io.docwright.generator.apireference;

import io.docwright.generator.apireference.ApiPage.DataTypePage;
import io.docwright.generator.apireference.ApiPage.OperationPage;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.Skeleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds how the members of data types are written, which only the outlines of bodies in operations show: the forms of timestamps
 * in JSON and of lists in XML. Not thread-safe.
 */
final class NestedForms {
    private final Map<String, DataTypePage> types = new HashMap<>();
    private final Map<String, Map<String, Wire>> found = new HashMap<>();
    private boolean xml;

    private NestedForms(List<ApiPage> pages) {
        pages.stream().map(ApiPage::asDataType).filter(Objects::nonNull).forEach(type -> types.put(type.name(), type));
        pages.stream().map(ApiPage::asOperation).filter(Objects::nonNull).forEach(this::operation);
    }

    /** Returns the pages of one service, with these forms in the members of data types. */
    static List<ApiPage> in(List<ApiPage> pages) {
        NestedForms forms = new NestedForms(pages);
        List<ApiPage> completed = new ArrayList<>(pages.size());
        for (ApiPage page : pages) {
            DataTypePage type = page.asDataType();
            completed.add(type == null ? page : forms.complete(type));
        }
        return completed;
    }

    private DataTypePage complete(DataTypePage type) {
        Map<String, Wire> wires = found.getOrDefault(type.name(), Map.of());
        return wires.isEmpty()
                ? type
                : type.with(type.members().stream()
                        .map(member -> member.with(wires.getOrDefault(member.name(), member.wire())))
                        .toList());
    }

    private void operation(OperationPage page) {
        syntax(page.request(), page.input());
        syntax(page.response(), page.output());
    }

    private void syntax(@Nullable HttpSyntax syntax, List<ApiMember> members) {
        if (syntax == null) {
            return;
        }
        xml = syntax.xml();
        members(members, syntax.fields());
        Skeleton.Structure body = xml && syntax.body() != null ? syntax.body().asStructure() : null;
        for (Skeleton.Field root : body == null ? List.<Skeleton.Field>of() : body.fields()) {
            value(new ApiType.Ref(root.name()), root.value(), false);
        }
    }

    private void members(List<ApiMember> members, List<Skeleton.Field> fields) {
        Map<String, Skeleton.Field> byName = BodyForms.byName(fields);
        for (ApiMember member : members) {
            ApiType type = member.type();
            Skeleton.Field field = type == null ? null : BodyForms.field(byName, member.name(), type, xml);
            if (field != null && type != null) {
                value(type, field.value(), field.repeated());
            }
        }
    }

    /** Follows a type and the outline of its value to the structures in it. */
    private void value(ApiType type, Skeleton value, boolean flattened) {
        ApiType.ListOf list = type.asList();
        ApiType.MapOf map = type.asMap();
        if (list != null) {
            value(list.element(), element(value, flattened), false);
        } else if (map != null) {
            Skeleton.Mapping mapping = value.asMapping();
            value(map.value(), mapping == null ? value : mapping.value(), false);
        } else {
            Skeleton.Structure structure = value.asStructure();
            DataTypePage page = type.match(scalar -> null, none -> null, none -> null, ref -> types.get(ref.name()));
            if (structure != null && page != null) {
                structure(page, structure);
            }
        }
    }

    /** The outline of an element; in XML, the only field of a list that is not flattened. */
    private Skeleton element(Skeleton value, boolean flattened) {
        Skeleton.Sequence sequence = value.asSequence();
        if (sequence != null) {
            return sequence.element();
        }
        Skeleton.Structure structure = value.asStructure();
        return xml && !flattened && structure != null && structure.fields().size() == 1
                ? structure.fields().get(0).value()
                : value;
    }

    private void structure(DataTypePage page, Skeleton.Structure structure) {
        Map<String, Wire> wires = found.computeIfAbsent(page.name(), unseen -> new HashMap<>());
        Map<String, Skeleton.Field> byName = BodyForms.byName(structure.fields());
        List<ApiMember> unmatched = new ArrayList<>();
        List<Skeleton.Field> left = new ArrayList<>(structure.fields());
        for (ApiMember member : page.members()) {
            ApiType type = member.type();
            Skeleton.Field field = type == null ? null : BodyForms.field(byName, member.name(), type, xml);
            if (field != null && type != null) {
                wires.computeIfAbsent(member.name(), unseen -> BodyForms.complete(member.wire(), type, field, xml));
                left.remove(field);
            } else {
                unmatched.add(member);
            }
        }
        renamed(unmatched, left, wires);
        members(page.members(), structure.fields());
    }

    /** In XML a member may have another name. If one member and one element are left, these are the same. */
    private void renamed(List<ApiMember> unmatched, List<Skeleton.Field> left, Map<String, Wire> wires) {
        if (xml && unmatched.size() == 1 && left.size() == 1) {
            ApiMember member = unmatched.get(0);
            ApiType type = member.type();
            if (type != null) {
                Skeleton.Field field = left.get(0);
                wires.computeIfAbsent(member.name(), unseen -> BodyForms.complete(member.wire(), type, field, xml));
                value(type, field.value(), field.repeated());
            }
        }
    }
}
