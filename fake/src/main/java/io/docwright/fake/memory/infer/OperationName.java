package io.docwright.fake.memory.infer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an operation's name: {@code BatchGetProjects} is a batch that gets projects.
 *
 * @param verb what it does; null if the name does not tell
 * @param word the verb as written, in lower case
 * @param batch whether it does so for several resources
 * @param noun the words of the rest
 * @param text the rest as written
 */
record OperationName(@Nullable Verb verb, String word, boolean batch, Words noun, String text) {
    static OperationName of(String operation) {
        List<String> words = Words.split(operation);
        boolean batch = words.size() > 1 && words.get(0).equals("Batch");
        int at = batch ? 1 : 0;
        Verb verb = verb(words, at);
        if (verb == null && verb(words, at + 1) != null && words.size() > at + 2) {
            at++; // AdminCreateUser
            verb = verb(words, at);
        }
        String text = String.join("", words.subList(Math.min(at + 1, words.size()), words.size()));
        return new OperationName(verb, at < words.size() ? words.get(at) : "", batch, Words.of(text), text);
    }

    private static @Nullable Verb verb(List<String> words, int index) {
        return index < words.size() ? Verb.of(words.get(index)) : null;
    }
}
