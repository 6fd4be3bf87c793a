package io.docwright.generator.testing;

import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Trees in one notation, be they printed or read: a line for each place. */
public final class TreeNotation {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern TARGET = Pattern.compile("\\]\\([^)\\s]*\\)");
    private static final Pattern BOX = Pattern.compile("> \\*\\*(Note|Warning):\\*\\* ");

    private TreeNotation() {}

    /** The words of a description, its markup left out. */
    public static String words(String commonMark) {
        String text = TARGET.matcher(BOX.matcher(commonMark).replaceAll("")).replaceAll("]");
        Matcher word = WORD.matcher(text.replace("\\", ""));
        return word.results().map(found -> found.group()).collect(Collectors.joining(" "));
    }

    public static String words(Doc doc) {
        return words(doc.plain());
    }

    public static String read(@Nullable Side side, boolean words) {
        return side == null ? "" : read(side.members(), words);
    }

    public static String read(List<DocumentedType.Field> fields, boolean words) {
        return fields.stream()
                .map(field -> field.name()
                        + (field.required() ? "!" : "")
                        + (field.autopopulated() ? "~" : "")
                        + read(field.place(), words))
                .collect(Collectors.joining("\n"));
    }

    private static String read(DocumentedType.Place place, boolean words) {
        return ": " + read(place.type(), words).replace("\n", "\n  ")
                + (words ? " // " + words(place.documentation()) : "");
    }

    private static String read(DocumentedType type, boolean words) {
        return type.accept(new DocumentedType.Visitor<>() {
            @Override
            public String scalar(DocumentedType.Scalar scalar) {
                return scalar.kind().name();
            }

            @Override
            public String enumeration(DocumentedType.Enumeration enumeration) {
                return "enum" + enumeration.values();
            }

            @Override
            public String listOf(DocumentedType.ListOf list) {
                return "list\n" + read(list.element(), words);
            }

            @Override
            public String mapOf(DocumentedType.MapOf map) {
                return "map\n" + read(map.key(), words) + "\n" + read(map.value(), words);
            }

            @Override
            public String structure(DocumentedType.Structure structure) {
                return (structure.union() ? "union\n" : "structure\n") + read(structure.members(), words);
            }

            @Override
            public String eventStream(DocumentedType.EventStream events) {
                return "events\n" + read(events.members(), words);
            }

            @Override
            public String recursive(DocumentedType.Recursive recursive) {
                return "again";
            }
        });
    }

    /** The words of each description, and the code as it is. */
    public static List<String> examples(List<Reference.Example> examples) {
        return examples.stream()
                .map(example -> words(example.description()) + "\n"
                        + example.request().strip() + "\n"
                        + (example.response() == null ? "" : example.response().strip()))
                .toList();
    }

    public static List<String> printedExamples(OperationSpec operation) {
        return operation.examples().stream()
                .map(example -> words(example.description()) + "\n" + call(example, operation.method()) + "\n"
                        + answer(example))
                .toList();
    }

    private static String call(ExampleSpec example, String method) {
        Sheet sheet = new Sheet();
        new RstExamples(sheet).call(example, "response = client." + method, 0);
        return sheet.toString().strip();
    }

    private static String answer(ExampleSpec example) {
        Sheet sheet = new Sheet();
        new RstExamples(sheet).answer(example, 0);
        return sheet.toString().strip();
    }

    public static String printedInput(PaginatorSpec paginator) {
        return printed(OnOtherPages.paginated(paginator).input(), true);
    }

    public static String printedOutput(PaginatorSpec paginator) {
        Node.Structure output = OnOtherPages.paginated(paginator).output();
        return output == null ? "" : printed(OnOtherPages.without(output, paginator.hiddenOutput()), true);
    }

    public static String printed(Node.@Nullable Structure structure, boolean words) {
        return structure == null ? "" : printed(structure.fields(), words);
    }

    public static String printed(List<Field> fields, boolean words) {
        return fields.stream()
                .map(field -> field.name()
                        + (field.required() ? "!" : "")
                        + (field.autopopulated() ? "~" : "")
                        + place(field.node(), words))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Node node, boolean words) {
        return ": " + printed(node, words).replace("\n", "\n  ") + (words ? " // " + words(node.doc()) : "");
    }

    private static String printed(Node node, boolean words) {
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.kind()) {
                case FLOAT, DOUBLE -> "FLOAT";
                case DOCUMENT, JSON_VALUE -> "DOCUMENT";
                case STRING, INTEGER, BOOLEAN, TIMESTAMP, BLOB -> scalar.kind().name();
            };
        }
        if (node instanceof Node.Enumeration enumeration) {
            return "enum" + enumeration.values();
        }
        if (node instanceof Node.ListOf list) {
            return "list\n" + place(list.element(), words);
        }
        if (node instanceof Node.MapOf map) {
            String key = ": STRING" + (words ? " // " + words(map.key().doc()) : "");
            return "map\n" + key + "\n" + place(map.value(), words);
        }
        if (node instanceof Node.Structure structure) {
            return (structure.union() ? "union\n" : "structure\n") + printed(structure.fields(), words);
        }
        if (node instanceof Node.EventStream events) {
            return "events\n" + printed(events.fields(), words);
        }
        return node instanceof Node.BlobStream ? "BLOB_STREAM" : "again";
    }
}
