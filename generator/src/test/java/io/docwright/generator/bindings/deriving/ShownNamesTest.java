package io.docwright.generator.bindings.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.apireference.syntax.SampleBodies;
import io.docwright.generator.bindings.deriving.ShownNames.Name;
import io.docwright.generator.infer.JoinedMember;
import io.docwright.generator.infer.JoinedMember.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownNamesTest {
    private static final String RESPONSE = """
            <DescribeTreesResponse xmlns="http://garden.example.com/doc/">
               <treeSet>
                  <item>
                     <treeName>Old oak</treeName>
                     <reason>storm</reason>
                     <branchSet><branchId>b-1</branchId><branchId>b-2</branchId></branchSet>
                     <health>ill</health>
                     <code>7</code><type>tall</type>
                  </item>
               </treeSet>
            </DescribeTreesResponse>
            """;

    @Test
    void namesAreThoseOfSamples() {
        Map<String, Name> names = names(
                RESPONSE,
                Map.of("Trees", "treeSet"),
                member("Trees", Form.LIST),
                member("Trees[].TreeName", Form.SINGLE),
                member("Trees[].StateTransitionReason", Form.SINGLE),
                member("Trees[].Branches", Form.LIST),
                member("Trees[].State", Form.SINGLE, "ill", "well"),
                member("Trees[].Leaves", Form.LIST));

        assertThat(names)
                .containsOnly(
                        Map.entry("Trees[].TreeName", new Name("treeName", null, false)),
                        Map.entry("Trees[].StateTransitionReason", new Name("reason", null, false)),
                        Map.entry("Trees[].Branches", new Name("branchSet", "branchId", false)),
                        Map.entry("Trees[].State", new Name("health", null, false)));
    }

    @Test
    void aNameThatIsLikeTwoMembersIsThatOfTheOneWithoutAnother() {
        assertThat(names(
                        RESPONSE,
                        Map.of("Trees", "treeSet"),
                        member("Trees", Form.LIST),
                        member("Trees[].CodeNumber", Form.SINGLE),
                        member("Trees[].CodeType", Form.SINGLE)))
                .containsEntry("Trees[].CodeNumber", new Name("code", null, false))
                .containsEntry("Trees[].CodeType", new Name("type", null, false));
    }

    @Test
    void anElementWithPartsIsNoScalar() {
        assertThat(names(RESPONSE, Map.of(), member("TreeSetId", Form.SINGLE))).isEmpty();
    }

    @Test
    void aListInAFormHasNoLevelOfItsOwn() {
        String request = """
                https://garden.example.com/?Action=PlantTrees
                &Tree.1.Species=oak
                &Tree.2.Species=elm
                &Tree.1.Leaf.1=green
                """;

        assertThat(names(
                        request,
                        Map.of("Trees", "Tree"),
                        member("Trees", Form.LIST),
                        member("Trees[].Species", Form.SINGLE),
                        member("Trees[].Leaves", Form.LIST)))
                .containsOnly(
                        Map.entry("Trees[].Species", new Name("Species", null, false)),
                        Map.entry("Trees[].Leaves", new Name("Leaf", null, false)));
    }

    private static JoinedMember member(String path, Form form, String... values) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return new JoinedMember(path, name, "", form, List.of(values), false, false, null);
    }

    private static Map<String, Name> names(String sample, Map<String, String> listed, JoinedMember... members) {
        SampleBodies bodies = SampleBodies.of(List.of(sample));
        NameTree tree = new NameTree();
        bodies.requests().forEach(body -> tree.add(body.fields()));
        bodies.responses().forEach(body -> tree.add(body.fields()));
        return ShownNames.of(List.of(members), listed, tree, bodies.requests().isEmpty());
    }
}
