package io.docwright.generator.bindings.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.Wire;
import io.docwright.generator.apireference.entry.Constraints;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.JoinedMember;
import io.docwright.generator.infer.JoinedMember.Form;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link ListedElsewhere} takes the name of a member from another response whose page lists it. */
class ListedElsewhereTest {
    private static final String DESCRIPTION = "the height of the tree";

    private static JoinedMember member(String name, String description, Form form, @Nullable String shown) {
        return new JoinedMember(
                "Trees[]." + name,
                name,
                description,
                form,
                List.of(),
                false,
                false,
                shown == null
                        ? null
                        : new ApiMember(
                                List.of(shown),
                                null,
                                null,
                                null,
                                Constraints.NONE,
                                new Wire(null, shown, null, null, null, false),
                                false,
                                description,
                                SourceSpan.of("API_Tree.md")));
    }

    private static @Nullable String nameOf(JoinedMember wanted, JoinedMember... listed) {
        BindingTraits traits =
                ListedElsewhere.of(Stream.of(listed).map(List::of)).of(wanted);
        return traits == null ? null : traits.get(BindingTrait.NAME).orElse(wanted.name());
    }

    private static JoinedMember unlisted(String description) {
        return member("Height", description, Form.SINGLE, null);
    }

    private static JoinedMember listed(String shown) {
        return member("Height", DESCRIPTION, Form.SINGLE, shown);
    }

    @Test
    void nameAndDescriptionAreTheSame() {
        assertThat(nameOf(unlisted(DESCRIPTION), listed("treeHeight"))).isEqualTo("treeHeight");
        assertThat(nameOf(unlisted(DESCRIPTION), listed("treeHeight"), listed("treeHeight")))
                .isEqualTo("treeHeight");
        assertThat(nameOf(unlisted("the height of the bush"), listed("treeHeight")))
                .isNull();
        assertThat(nameOf(member("Size", DESCRIPTION, Form.SINGLE, null), listed("treeHeight")))
                .isNull();
        assertThat(nameOf(member("Height", DESCRIPTION, Form.LIST, null), listed("treeHeight")))
                .isNull();
    }

    @Test
    void shortDescriptionsAreThoseOfSeveralMembers() {
        assertThat(nameOf(unlisted("the height"), member("Height", "the height", Form.SINGLE, "treeHeight")))
                .isNull();
    }

    @Test
    void ofDifferentNamesNoneIsTaken() {
        assertThat(nameOf(unlisted(DESCRIPTION), listed("treeHeight"), listed("height")))
                .isNull();
        assertThat(nameOf(unlisted(DESCRIPTION), listed("height"), listed("treeHeight")))
                .isNull();
    }

    @Test
    void membersThatNoPageListsShowNothing() {
        assertThat(nameOf(unlisted(DESCRIPTION), unlisted(DESCRIPTION))).isNull();
        assertThat(ListedElsewhere.NOTHING.of(unlisted(DESCRIPTION))).isNull();
    }
}
