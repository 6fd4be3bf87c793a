package io.docwright.corpus.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.corpus.Corpus;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The relations of 300 sentences that were drawn at random from those that name a sibling of the described member, and labelled by
 * hand. {@code relations.tsv} has a line for each: the member, a hash of the sentence, and what it states.
 */
class LabelledSentencesTest {
    private record Label(String place, String states) {
        boolean isNone() {
            return states.equals("none");
        }
    }

    @Test
    void precisionAndRecallAreAsPromised() throws IOException {
        Map<String, List<Relation>> found = relations();
        int right = 0;
        int wrong = 0;
        int stated = 0;
        List<String> faults = new ArrayList<>();
        for (Label label : labels()) {
            List<Relation> read = found.getOrDefault(label.place, List.of());
            boolean same = read.stream().anyMatch(relation -> meaning(relation).equals(meaning(label.states)));
            stated += label.isNone() ? 0 : 1;
            right += same ? 1 : 0;
            if (!same && !read.isEmpty()) {
                wrong++;
                faults.add(label + ": "
                        + read.stream().map(LabelledSentencesTest::words).toList());
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / stated;
        System.out.printf(
                Locale.ROOT,
                "relations of labelled sentences: %d of %d found, %d wrong; precision %.3f, recall %.3f%n",
                right,
                stated,
                wrong,
                precision,
                recall);
        assertThat(precision).as("precision; wrong: %s", faults).isGreaterThanOrEqualTo(0.97);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.7);
    }

    /** The relations of both sets of pages, by the member whose description states them and the hash of the sentence. */
    private static Map<String, List<Relation>> relations() throws IOException {
        Corpus corpus = Corpus.assumed();
        Map<String, List<Relation>> found = new HashMap<>();
        for (Service service : new Generator()
                .model(PagesRequest.of(List.of(corpus.pages(), corpus.furtherPages())))
                .api()
                .services()) {
            for (Shape shape : service.shapes().values()) {
                for (Relation relation : shape.relations()) {
                    String place = String.join(
                            "\t", service.name(), shape.name(), relation.statedBy(), hash(relation.sentence()));
                    found.computeIfAbsent(place, unseen -> new ArrayList<>()).add(relation);
                }
            }
        }
        return found;
    }

    private static List<Label> labels() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                LabelledSentencesTest.class.getResourceAsStream("/relations.tsv"), "relations.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Label(
                            line.substring(0, line.lastIndexOf('\t')), line.substring(line.lastIndexOf('\t') + 1)))
                    .toList();
        }
    }

    /** A hash of the letters and digits. */
    private static String hash(String sentence) {
        String letters = sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As in the file: {@code requires port ? host}, {@code required-if path ? kind=FILE}, {@code ignored-if path ? !kind=FILE}. */
    private static String words(Relation relation) {
        String members = relation.kind().word() + " " + String.join(",", relation.members())
                + (relation.values().isEmpty() ? "" : "=" + String.join("|", relation.values()));
        Relation.Condition condition = relation.condition();
        return condition == null
                ? members
                : members + " ? " + (condition.negated() ? "!" : "") + condition.member()
                        + (condition.values().isEmpty() ? "" : "=" + String.join("|", condition.values()));
    }

    private static Object meaning(Relation relation) {
        return meaning(words(relation));
    }

    /** That one member excludes the other, and that at most one of two is set, mean the same. */
    private static Object meaning(String words) {
        String kind = words.substring(0, Math.max(0, words.indexOf(' ')));
        String rest = words.substring(words.indexOf(' ') + 1);
        int when = rest.indexOf(" ? ");
        String condition = when < 0 ? "" : rest.substring(when + 3);
        String members = when < 0 ? rest : rest.substring(0, when);
        members = members.indexOf('=') < 0 ? members : members.substring(0, members.indexOf('='));
        Set<String> all = new TreeSet<>(List.of(members.split(",")));
        boolean pair = kind.equals("excludes") && condition.indexOf('=') < 0 && all.size() == 1;
        if (pair) {
            all.add(condition);
        }
        return pair || (kind.equals("at-most-one") && all.size() == 2) ? all : List.of(kind, all, condition);
    }
}
