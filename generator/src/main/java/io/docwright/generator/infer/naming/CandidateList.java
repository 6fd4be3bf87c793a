package io.docwright.generator.infer.naming;

import io.docwright.generator.word.JdkTypes;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The candidates of one group, the best first, without names that repeat a word. */
final class CandidateList {
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final String service;
    private final int claim;
    private final boolean repetitive;

    /**
     * @param suggestion what the members suggest; names may repeat a word only if this does
     * @param service the service's name, which goes in front of names that types of the JDK have
     */
    CandidateList(Suggestion suggestion, String service) {
        this.service = service;
        claim = suggestion.claim();
        repetitive = NameWords.repeats(suggestion.name());
    }

    /** Adds a name that all places with the suggestion support. */
    void add(String name, Candidate.Reason reason) {
        add(new Candidate(name, reason, claim));
    }

    /** Adds a candidate, unless there is one with this name or the name repeats a word. */
    void add(Candidate candidate) {
        String name =
                JdkTypes.contain(candidate.name()) ? NameWords.type(service) + candidate.name() : candidate.name();
        String key = name.toLowerCase(Locale.ROOT);
        if (!candidates.containsKey(key) && (repetitive || !NameWords.repeats(name))) {
            candidates.put(key, new Candidate(name, candidate.reason(), candidate.claim()));
        }
    }

    /** A name without the service's name in front of that of a type of the JDK: names of enclosed types do not need it. */
    static String withoutPrefix(String name, String prefix) {
        String rest = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        return JdkTypes.contain(rest) ? rest : name;
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** A new list. */
    List<Candidate> all() {
        return new ArrayList<>(candidates.values());
    }
}
