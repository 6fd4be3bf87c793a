package io.docwright.generator.bindings.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.JoinedMember;
import io.docwright.generator.infer.JoinedMember.Form;
import io.docwright.generator.source.PageLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists in responses to forms have the elements of samples, if no page lists the lists. */
class DerivedSideTest {
    private static final String PAGE = """
            # ListTrees

            ## Response Elements

             ** Trees.Tree.N **

            The trees.

            Type: Array of [Tree](API_Tree.md) objects

            ## Examples

            ```
            %s
            ```
            """;

    private static final String RESPONSE = """
            <ListTreesResponse xmlns="http://garden.example.com/doc/">
              <ListTreesResult>
                <Trees>
                  <Tree>
                    <Branches><Branch>b-1</Branch><Branch>b-2</Branch></Branches>
                    <HealthState>ill</HealthState>
                    <Roots><member>r-1</member></Roots>
                    <Leaves/>
                  </Tree>
                </Trees>
              </ListTreesResult>
              <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>
            </ListTreesResponse>
            """;

    private static DerivedSide derive(String sample, String protocol) {
        ApiPage.OperationPage page = Objects.requireNonNull(Objects.requireNonNull(new PageLoader()
                        .load(
                                "API_ListTrees.md",
                                PAGE.formatted(sample).getBytes(StandardCharsets.UTF_8),
                                null,
                                new Diagnostics().in("API_ListTrees.md"))
                        .apiPage())
                .asOperation());
        List<JoinedMember> members = List.of(
                member("Trees", Form.LIST, page.output().get(0)),
                member("Trees[].Branches", Form.LIST, null),
                member("Trees[].State", Form.SINGLE, null),
                member("Trees[].Roots", Form.LIST, null),
                member("Trees[].Leaves", Form.LIST, null));
        return DerivedSide.ofOutput(members, page, ListedElsewhere.NOTHING, protocol);
    }

    private static JoinedMember member(String path, Form form, @Nullable ApiMember api) {
        return new JoinedMember(
                path, path.substring(path.lastIndexOf('.') + 1), "", form, List.of(), false, false, api);
    }

    private static Map<BindingTrait, String> of(DerivedSide side, String path) {
        return Objects.requireNonNull(side.members().get(path)).values();
    }

    @Test
    void elementsAreThoseOfSamples() {
        DerivedSide side = derive(RESPONSE, "aws-query");

        assertThat(of(side, "Trees")).containsExactly(Map.entry(BindingTrait.ELEMENT, "Tree"));
        assertThat(of(side, "Trees[].Branches")).containsExactly(Map.entry(BindingTrait.ELEMENT, "Branch"));
        assertThat(of(side, "Trees[].Roots")).isEmpty();
        assertThat(of(side, "Trees[].Leaves")).isEmpty();
    }

    @Test
    void namesThatAreOnlyAlikeAreThoseOfOtherMembers() {
        assertThat(of(derive(RESPONSE, "aws-query"), "Trees[].State")).isEmpty();
    }

    @Test
    void namesOfSamplesAreListedAsUnknown() {
        assertThat(derive(RESPONSE, "aws-query").unknown())
                .containsExactly("Trees[].Branches", "Trees[].State", "Trees[].Roots", "Trees[].Leaves");
    }

    @Test
    void responsesOfOtherOperationsShowNothing() {
        DerivedSide side = derive(RESPONSE.replace("ListTreesResult", "ListBushesResult"), "aws-query");

        assertThat(of(side, "Trees[].Branches")).isEmpty();
    }
}
