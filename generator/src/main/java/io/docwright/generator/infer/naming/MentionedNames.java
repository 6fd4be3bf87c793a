package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds type names in the descriptions of places: in links to the API's page of a type, in code font, and before words such as
 * "object".
 */
final class MentionedNames {
    /** {@code [DomainSummary](https://.../API_DomainSummary.html)}. */
    private static final Pattern LINK = Pattern.compile("/API_(\\w+)\\.html");
    /** {@code `DomainSummary`}. */
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    /** {@code a DomainSummary object}. */
    private static final Pattern OBJECT = Pattern.compile(
            "\\b([A-Z][A-Za-z0-9]+)[`*]*(?:\\]\\([^)]*\\))? (?:objects?|structures?|data types?|types?)\\b");

    /** {@code DomainSummary}: a word with several capital letters. */
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z0-9]+(?:[A-Z]+[a-z0-9]*)+\\b");

    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte[] KINDS = kinds();

    private final Set<String> others;
    private final Set<String> mentioned = new HashSet<>();

    /**
     * Reads the descriptions of all places.
     *
     * @param others the names of operations and those that members suggest; mentions of these are ignored
     */
    MentionedNames(Set<String> others, Groups groups) {
        this.others = others;
        Set<String> read = new HashSet<>();
        for (int group = 0; group < groups.count(); group++) {
            for (Node node : groups.nodes(group)) {
                read(node.documentation, read);
                for (Slot slot : node.slots) {
                    read(slot.documentation, read);
                }
            }
        }
    }

    private void read(String text, Set<String> read) {
        if (!read.add(text)) {
            return;
        }
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = start;
            boolean capitals = false;
            for (int kind = kind(text, end); kind != 0; kind = kind(text, ++end)) {
                capitals |= kind == CAPITAL && end > start;
            }
            if (capitals && kind(text, start) == CAPITAL) {
                Matcher name = NAME.matcher(text).useTransparentBounds(true).region(start, end);
                if (name.lookingAt()) {
                    mentioned.add(name.group());
                }
            }
        }
    }

    /** 0 for other characters than letters and digits of ASCII, and at the end. */
    private static int kind(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : 0;
        return c < KINDS.length ? KINDS[c] : 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        Arrays.fill(kinds, '0', '9' + 1, SMALL);
        Arrays.fill(kinds, 'a', 'z' + 1, SMALL);
        Arrays.fill(kinds, 'A', 'Z' + 1, CAPITAL);
        return kinds;
    }

    /** Whether a description anywhere in the service uses a name that no operation and no member has. */
    boolean contain(String name) {
        return mentioned.contains(name) && !others.contains(name);
    }

    /**
     * The names in the descriptions of a group's places, the best first.
     *
     * @param suggested the name that the members of the group suggest
     */
    List<Candidate> of(List<Node> nodes, String suggested) {
        Map<String, Integer> links = new TreeMap<>();
        Map<String, Integer> names = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            for (String text : texts(node)) {
                if (text.length() > suggested.length() && seen.add(text)) {
                    find(text, suggested, links, names);
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

    private void find(String text, String suggested, Map<String, Integer> links, Map<String, Integer> names) {
        if (text.contains("/API_")) {
            find(LINK, text, suggested, links);
        }
        if (text.contains(" object") || text.contains(" structure") || text.contains(" type")) {
            find(OBJECT, text, suggested, names);
        }
        if (text.indexOf('`') >= 0) {
            find(CODE, text, suggested, names);
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

    private void find(Pattern pattern, String text, String suggested, Map<String, Integer> names) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String whole = withoutPrefix(matcher.group(1));
            String name = singular(whole, suggested);
            if (!others.contains(whole) && fits(name, suggested)) {
                names.merge(name, 1, Integer::sum);
            }
        }
    }

    /** A name in a link without the name of its service: {@code ResolverRule} for {@code route53resolver_ResolverRule}. */
    private static String withoutPrefix(String name) {
        return name.substring(name.lastIndexOf('_') + 1);
    }

    /** A name, or its singular if the member suggests one. */
    private static String singular(String name, String suggested) {
        return NameWords.isPlural(suggested) ? name : NameWords.singular(name);
    }

    /** A name of several words with the same last word as the member, used by no operation or other member. */
    private boolean fits(String name, String suggested) {
        return NameWords.split(name).size() > 1
                && !name.equals(suggested)
                && !others.contains(name)
                && NameWords.likeness(suggested, name, true) > 0;
    }
}
