package io.docwright.generator.infer.relation;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the relations that descriptions of a structure and of its members state. Stateless and thread-safe. */
public final class RelationReader {
    /** What a sentence that states a relation has; a cheap test, since most sentences have none of it. */
    private static final Pattern CUE = Pattern.compile("[mM]ust|[cC]an(?:'t|’t|not| not| only| be)|[rR]equire|[mM]andatory|[oO]nly|[eE]ither|[iI]gnore|xclusive|[bB]oth|[oO]ne of"
            + "|[oO]mit|[vV]alid|[nN]ot be |[nN]eed|[hH]a(?:s|ve) to|[dD]o(?:es)?(?:n't|n’t| not)|[aA]llowed|[sS]upported|[tT]ogether|ompatible"
            + "|[uU]nless|[oO]ne or |effect|[aA]pplies|error|exception");

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
        if (!CUE.matcher(documentation).find()) {
            return;
        }
        for (Passage passage : Descriptions.passages(documentation)) {
            if (CUE.matcher(passage.text()).find()) {
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
