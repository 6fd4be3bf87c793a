package io.docwright.generator.infer.relation;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the relations that descriptions of a structure and of its members state. Stateless and thread-safe. */
public final class RelationReader {
    /** Parts of words that a sentence has if it states a relation; a cheap test, since most sentences have none of them. */
    private static final String[] CUES = {
        "ust ",
        "annot",
        "an't",
        "an’t",
        "an not",
        "an only",
        "equire",
        "andatory",
        "nly ",
        "ither",
        "gnore",
        "xclusive",
        "both",
        "Both",
        "one of",
        "mit ",
        "mitted",
        "ot be ",
        "alid if",
        "alid when",
        "alid with",
        "ot valid",
        "eed to",
        "eeded",
        "ave to ",
        "as to ",
        "on't",
        "on’t",
        "o not ",
        "llowed",
        "upported",
        "ogether",
        "ompatible",
        "nless",
        "ne or ",
        "effect",
        "pplies",
        "ot apply",
        "'t apply",
        "ot applicable",
        "onflicts",
        "rror",
        "fail",
        "xception"
    };

    private final MemberNames names;
    private final List<Member> members;
    private final List<Relation> relations = new ArrayList<>();

    private RelationReader(Shape.Structure structure, Map<String, Shape> shapes) {
        this.members = structure.members();
        this.names = new MemberNames(members, shapes);
    }

    /**
     * Returns what the descriptions ask of members together, in the order of the members and their sentences.
     *
     * @param shapes all shapes of the service, by name: the values of enums
     */
    public static List<Relation> read(Shape.Structure structure, Map<String, Shape> shapes) {
        if (structure.members().size() < 2) {
            return List.of();
        }
        RelationReader reader = new RelationReader(structure, shapes);
        reader.description(structure.documentation(), -1);
        for (int i = 0; i < structure.members().size(); i++) {
            reader.description(structure.members().get(i).documentation(), i);
        }
        return List.copyOf(reader.relations);
    }

    private void description(String documentation, int self) {
        if (!hasCue(documentation) || !names.mayNameOther(documentation, self)) {
            return;
        }
        for (Passage passage : Descriptions.passages(documentation)) {
            if (hasCue(passage.text())
                    && (passage.text().contains("both") || names.mayNameOther(passage.text(), self))) {
                String by = self < 0 ? "" : names.name(self);
                new SentenceReader(names, self, passage)
                        .read().stream()
                                .filter(this::isPossible)
                                .map(said -> said.relation(names, by, passage.text()))
                                .filter(relation -> !relations.contains(relation))
                                .forEach(relations::add);
            }
        }
    }

    private static boolean hasCue(String text) {
        for (String cue : CUES) {
            if (text.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it does not contradict that members are required: then the sentence is about another structure. */
    private boolean isPossible(Said said) {
        boolean forbids = switch (said.kind()) {
            case EXACTLY_ONE, AT_MOST_ONE, EXCLUDES -> true;
            case AT_LEAST_ONE, ALL_OR_NONE, REQUIRES, REQUIRED_IF, IGNORED_IF -> false;
        };
        return !forbids
                || said.members().stream()
                        .noneMatch(member -> members.get(member).required());
    }
}
