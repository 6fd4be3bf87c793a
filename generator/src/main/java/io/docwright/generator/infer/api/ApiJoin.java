package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import java.util.List;
import java.util.Map;

/**
 * Joins the places of a service with its API pages, by operation and path: sets the API's name of each structure and the API's
 * member of each member. Where the boto3 page omits descriptions, those of the API page are used.
 */
public final class ApiJoin {
    private final ApiIndex api;

    private ApiJoin(ApiIndex api) {
        this.api = api;
    }

    /** Joins all places that API pages have. Recursive marks are not resolved yet. */
    public static void join(PlaceGraph graph, ApiIndex api) {
        ApiJoin join = new ApiJoin(api);
        graph.roots().forEach(join::root);
    }

    /** Joins the members of places that got their names later. */
    public static void complete(PlaceGraph graph, ApiIndex api) {
        for (Node node : graph.nodes()) {
            ApiPage.DataTypePage page = node.api == null ? null : api.dataType(node.api.name());
            if (page != null && node.slots.stream().allMatch(slot -> slot.api == null)) {
                BodyMembers.match(node, page.members()).forEach((name, member) -> setAlike(node, name, member));
            }
        }
    }

    private static void setAlike(Node node, String name, ApiMember member) {
        node.slots.stream().filter(slot -> slot.name.equals(name)).forEach(slot -> {
            slot.api = member;
            slot.alike = true;
        });
    }

    private void root(Root root) {
        ApiPage.OperationPage operation = api.operation(root.name);
        if (root.kind == Root.Kind.EXCEPTION) {
            ApiPage.DataTypePage type = api.dataType(root.name);
            members(root.node(), type == null ? List.of() : type.members());
        } else if (operation != null) {
            BodyMembers body =
                    BodyMembers.of(root.kind.isInput() ? operation.input() : operation.output(), root.node());
            members(root.node(), body.outer());
            Slot payload = body.payload();
            Node inner = payload == null ? null : payload.type.node();
            if (payload != null && inner != null) {
                payload.wholeBody = true;
                members(inner, body.inner());
            }
        }
    }

    private void members(Node node, List<ApiMember> members) {
        Map<String, ApiMember> found = BodyMembers.match(node, members);
        for (Slot slot : node.slots) {
            ApiMember member = found.get(slot.name);
            if (member != null) {
                slot.api = member;
                if (!node.isDescribed()) {
                    describe(node, slot, member);
                }
                ApiType type = member.type();
                if (type != null) {
                    slot.type.accept(new Types(type, member));
                }
            }
        }
    }

    private static void describe(Node node, Slot slot, ApiMember member) {
        if (slot.documentation.isEmpty()) {
            slot.documentation = member.documentation();
        }
        slot.required |= node.root.kind.isInput() && Boolean.TRUE.equals(member.required());
        if (slot.deprecation == null && member.deprecated()) {
            slot.deprecation = "";
        }
    }

    /** Names the structures in a type. */
    private final class Types implements InferredType.Visitor<Types> {
        private final ApiType named;
        private final ApiMember member;

        Types(ApiType named, ApiMember member) {
            this.named = named;
            this.member = member;
        }

        @Override
        public Types scalar(InferredType.Scalar type) {
            return this;
        }

        @Override
        public Types listOf(InferredType.ListOf type) {
            ApiType.ListOf list = named.asList();
            return list == null ? this : type.element().accept(new Types(list.element(), member));
        }

        @Override
        public Types mapOf(InferredType.MapOf type) {
            ApiType.MapOf map = named.asMap();
            return map == null ? this : type.value().accept(new Types(map.value(), member));
        }

        @Override
        public Types ref(InferredType.Ref type) {
            if (type.node().kind != Node.Kind.ENUM) {
                name(type.node());
            }
            return this;
        }

        @Override
        public Types eventStream(InferredType.EventStream type) {
            name(type.node());
            return this;
        }

        @Override
        public Types recursive(InferredType.Recursive type) {
            return this;
        }

        private void name(Node node) {
            String name = named.refName();
            if (name != null) {
                node.api = new ApiName(name, member.span());
                ApiPage.DataTypePage page = api.dataType(name);
                members(node, page == null ? List.of() : page.members());
            }
        }
    }
}
