package io.docwright.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written as a structure is read as the same plain Java. */
class TreesTest {
    private final DescribedShape node = new DescribedShape(
            "Node",
            DescribedShape.Kind.STRUCTURE,
            false,
            List.of(
                    member("name", DescribedType.Plain.STRING),
                    member("at", DescribedType.Plain.TIMESTAMP),
                    member("content", DescribedType.Plain.BYTE_STREAM),
                    member("children", new DescribedType.ListOf(new DescribedType.Named("Node"))),
                    member(
                            "labels",
                            new DescribedType.MapOf(DescribedType.Plain.STRING, new DescribedType.Named("Color")))),
            List.of(),
            "");
    private final DescribedShape color =
            new DescribedShape("Color", DescribedShape.Kind.ENUM, false, List.of(), List.of("RED", "GREEN"), "");
    private final ServiceDescription service = new ServiceDescription(
            "Garden",
            "garden",
            null,
            Map.of("PutNode", new DescribedOperation("PutNode", "put_node", "Node", null, List.of(), List.of())),
            Map.of("Node", node, "Color", color),
            Map.of(),
            List.of(),
            Map.of());

    @Test
    void structuresOfADescribedServiceKeepTheirValues() {
        Operation<DynamicStructure, DynamicStructure> put = new DynamicService(service).operation("PutNode");
        Map<String, Object> tree = Map.of(
                "name",
                "oak",
                "at",
                Instant.EPOCH,
                "content",
                Bytes.ofUtf8("leaf"),
                "children",
                List.of(Map.of("name", "acorn", "labels", Map.of("a", "RED"))));

        assertThat(Trees.of(Trees.structure(put.input(), tree))).isEqualTo(tree);
        assertThat(put.output().members()).isEmpty();
    }

    private static DescribedMember member(String name, DescribedType type) {
        return new DescribedMember(name, type, false, false, false, false, DescribedConstraints.NONE);
    }
}
