package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names by which descriptions call what they describe: links to the API's own page of it, names in code font,
 * names before the word "object".
 */
final class MentionedNames {
    /** {@code [DomainSummary](https://.../API_DomainSummary.html)}. */
    private static final Pattern LINK = Pattern.compile("/API_(\\w+)\\.html");
    /** {@code `DomainSummary`}. */
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    /** {@code a DomainSummary object}. */
    private static final Pattern OBJECT = Pattern.compile(
            "\\b([A-Z][A-Za-z0-9]+)[`*]*(?:\\]\\([^)]*\\))? (?:objects?|structures?|data types?|types?)\\b");

    private final Set<String> others;

    /** Mentions of {@code others}, the names of operations and of what other places would be called, say nothing. */
    MentionedNames(Set<String> others) {
        this.others = others;
    }

    /** The names by which the descriptions of these places call it, the best first. */
    List<Candidate> of(List<Node> nodes, String own) {
        Map<String, Integer> links = new TreeMap<>();
        Map<String, Integer> names = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            for (String text : texts(node)) {
                if (text.length() > own.length() && seen.add(text)) {
                    find(text, own, links, names);
                }
            }
        }
        List<Candidate> found = new ArrayList<>();
        links.forEach((name, count) -> found.add(new Candidate(name, Candidate.Reason.LINK, count)));
        names.forEach((name, count) -> found.add(new Candidate(name, Candidate.Reason.MENTION, count)));
        found.sort(Comparator.comparing(Candidate::reason)
                .thenComparing(Candidate::claim, Comparator.reverseOrder())
                .thenComparing(Candidate::name));
        return found;
    }

    private void find(String text, String own, Map<String, Integer> links, Map<String, Integer> names) {
        if (text.contains("/API_")) {
            find(LINK, text, own, links);
        }
        if (text.contains(" object") || text.contains(" structure") || text.contains(" type")) {
            find(OBJECT, text, own, names);
        }
        if (text.indexOf('`') >= 0) {
            find(CODE, text, own, names);
        }
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>(2);
        texts.add(node.documentation);
        Node parent = node.parent;
        if (parent != null && node.via != Node.Via.MEMBER) {
            for (Slot slot : parent.slots) {
                if (slot.name.equals(node.member)) {
                    texts.add(slot.documentation);
                }
            }
        }
        return texts;
    }

    private void find(Pattern pattern, String text, String own, Map<String, Integer> names) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (fits(name, own)) {
                names.merge(name, 1, Integer::sum);
            }
        }
    }

    /** A name of several words that ends as the member does, and that is nobody else's. */
    private boolean fits(String name, String own) {
        return NameWords.split(name).size() > 1
                && !name.equals(own)
                && !others.contains(name)
                && NameWords.likeness(own, name, true) > 0;
    }
}
