package io.docwright.docs;

import java.util.ArrayList;
import java.util.List;

/** Splits what a user types in a shell into commands and words: as much of the language as documentation uses. */
final class Shell {
    private final String text;
    private final List<List<String>> commands = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private StringBuilder word = new StringBuilder();
    private boolean isWord;

    private Shell(String text) {
        this.text = text;
    }

    /** The commands, each with its words; without comments, redirections and settings of variables. */
    static List<List<String>> commands(String text) {
        Shell shell = new Shell(text.replace("\\\n", " ").replaceAll("(?m)^\\$ ", ""));
        shell.split();
        return shell.commands.stream()
                .map(Shell::withoutSettings)
                .filter(command -> !command.isEmpty())
                .toList();
    }

    private void split() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                int end = text.indexOf(c, i + 1);
                word.append(text, i + 1, end);
                isWord = true;
                i = end;
            } else if (c == '#' && !isWord) {
                i = text.indexOf('\n', i) - 1;
            } else if (c == '\n' || c == ';' || c == '|' || c == '&') {
                endCommand();
            } else if (Character.isWhitespace(c)) {
                endWord();
            } else if (text.startsWith("<(", i)) { // source <(docwright completion)
                words.clear();
                i++;
            } else if (c == ')' || c == '(') {
                endWord();
            } else if (c == '>' || c == '<') {
                endWord();
                words.add(String.valueOf(c));
            } else {
                word.append(c);
                isWord = true;
            }
        }
        endCommand();
    }

    private void endWord() {
        if (isWord) {
            words.add(word.toString());
        }
        word = new StringBuilder();
        isWord = false;
    }

    private void endCommand() {
        endWord();
        if (!words.isEmpty()) {
            commands.add(words);
        }
        words = new ArrayList<>();
    }

    private static List<String> withoutSettings(List<String> command) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < command.size(); i++) {
            String word = command.get(i);
            if (word.equals(">") || word.equals("<")) {
                i++;
            } else if (!rest.isEmpty() || !word.matches("[A-Z_]+=.*")) {
                rest.add(word);
            }
        }
        return rest;
    }
}
