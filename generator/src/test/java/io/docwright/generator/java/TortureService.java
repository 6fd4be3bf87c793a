package io.docwright.generator.java;

import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.condition.Acceptor;
import io.docwright.generator.model.condition.UnsupportedConditionException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A service made of all that is dangerous in names and descriptions, and of every kind of type. */
final class TortureService {
    private static final String HOSTILE = """
            Ends the comment: */ and begins a tag: @deprecated, {@link Nothing}, $L $T $S, `*/`, `{@code }`, \\u0022 \\\\u0022.

            A <b>tag</b> & an entity &copy; and **bold**, *italic* and "quotes" — with a dash … é 😀.

            * one
            * two, which holds

              a paragraph and code:

              ```
              if (a < b && c > d) { return @x; } /* */
              ```

            1. first
            2. second

            > quoted

            # A heading

            A [link](https://example.com/a?b=c&d=e "title"), one that leads [nowhere](#here), <https://example.com>, and
            ![a picture](https://example.com/a.png).

                indented code
            """;

    private final SortedMap<String, Shape> shapes = new TreeMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private TortureService() {}

    static Service create() {
        return new TortureService().service();
    }

    private Service service() {
        structures();
        enums();
        unions();
        errors();
        operations();
        pages();
        return new Service(
                "Torture", "torture-chamber", "2024-02-30", HOSTILE, operations, paginators(), waiters(), shapes);
    }

    private void structures() {
        openStructure("Loose", optional("others", Type.Primitive.STRING));
        openStructure("Purse");
        structure(
                "Vault",
                optional("owner", Type.Primitive.STRING),
                required("key", Type.Primitive.BLOB).asSensitive(),
                optional("codes", new Type.MapOf(Type.Primitive.STRING, new Type.ListOf(new Type.Ref("Color"))))
                        .asSensitive(),
                optional("purse", new Type.Ref("Purse")).asSensitive(),
                optional("next", new Type.MapOf(Type.Primitive.STRING, new Type.Ref("Vault")))
                        .asSensitive(),
                optional("whisper", new Type.Ref("Whisper")));
        structure(
                "DangerousNames",
                optional("class", Type.Primitive.STRING),
                optional("getClass", Type.Primitive.STRING),
                optional("hashCode", Type.Primitive.INTEGER),
                optional("toString", Type.Primitive.STRING),
                optional("equals", Type.Primitive.DOCUMENT),
                optional("notify", Type.Primitive.BOOLEAN),
                optional("wait", Type.Primitive.INTEGER),
                optional("clone", Type.Primitive.STRING),
                optional("finalize", Type.Primitive.STRING),
                optional("builder", Type.Primitive.STRING),
                optional("toBuilder", Type.Primitive.STRING),
                optional("build", Type.Primitive.STRING),
                optional("unknownMembers", Type.Primitive.STRING),
                optional("with", new Type.Ref("Leaf")),
                optional("schema", Type.Primitive.STRING),
                optional("Schema", Type.Primitive.STRING),
                optional("operation", Type.Primitive.STRING),
                optional("Id", Type.Primitive.STRING),
                optional("ID", Type.Primitive.STRING),
                optional("id", Type.Primitive.STRING),
                optional("DBInstanceARN", Type.Primitive.STRING),
                optional("ARNs", new Type.ListOf(Type.Primitive.STRING)),
                optional("addTags", Type.Primitive.STRING),
                optional("hasTags", Type.Primitive.BOOLEAN),
                optional("tags", new Type.ListOf(Type.Primitive.STRING)),
                optional("x-amz-meta", Type.Primitive.STRING),
                optional("2fa", Type.Primitive.STRING),
                optional("*", Type.Primitive.STRING),
                optional("größe", Type.Primitive.STRING),
                optional("S3", new Type.Ref("S3")),
                optional("value", Type.Primitive.STRING),
                optional("values", Type.Primitive.STRING));
        structure("Leaf", optional("name", Type.Primitive.STRING));
        structure("S3", optional("Bucket", Type.Primitive.STRING));
        structure("Nothing");
        structure("Builder", optional("name", Type.Primitive.STRING));
        structure("Structure", optional("member", new Type.Ref("Member")));
        structure("Member", optional("values", Type.Primitive.STRING));
        structure("String", optional("string", Type.Primitive.STRING));
        structure("Object", optional("object", new Type.Ref("Object")));
        structure("Override", optional("record", new Type.Ref("Record")));
        structure("Record", optional("list", new Type.ListOf(new Type.Ref("List"))));
        structure("List", optional("map", new Type.MapOf(Type.Primitive.STRING, new Type.Ref("Record"))));
        structure(
                "AllTypes",
                required("string", Type.Primitive.STRING),
                required("integer", Type.Primitive.INTEGER),
                optional("float", Type.Primitive.FLOAT),
                optional("boolean", Type.Primitive.BOOLEAN),
                optional("timestamp", Type.Primitive.TIMESTAMP),
                optional("blob", Type.Primitive.BLOB),
                optional("document", Type.Primitive.DOCUMENT),
                optional("strings", new Type.ListOf(Type.Primitive.STRING)),
                optional("matrix", new Type.ListOf(new Type.ListOf(Type.Primitive.FLOAT))),
                optional("leaves", new Type.ListOf(new Type.Ref("Leaf"))),
                optional("choices", new Type.ListOf(new Type.Ref("Choice"))),
                optional("counts", new Type.MapOf(new Type.Ref("Color"), Type.Primitive.INTEGER)),
                optional("groups", new Type.MapOf(Type.Primitive.STRING, new Type.ListOf(new Type.Ref("Leaf")))),
                required("leaf", new Type.Ref("Leaf")),
                optional("color", new Type.Ref("Color")),
                optional("choice", new Type.Ref("Choice")),
                new Member("token", Type.Primitive.STRING, false, true, "", null),
                new Member("old", Type.Primitive.STRING, false, false, "An old member.", HOSTILE),
                new Member("older", new Type.ListOf(new Type.Ref("Leaf")), false, false, "", ""));
        structure(
                "Tree",
                optional("value", Type.Primitive.STRING),
                optional("children", new Type.ListOf(new Type.Ref("Tree"))),
                optional("byName", new Type.MapOf(Type.Primitive.STRING, new Type.Ref("Forest"))));
        structure(
                "Forest",
                required("trees", new Type.ListOf(new Type.Ref("Tree"))),
                optional("first", new Type.Ref("Tree")));
    }

    private void enums() {
        String colors = """
                * `RED` - Stop. See [the code](https://example.com/red).
                * **lightBlue**: Drift.
                * lightBlue: something else, so it is not clear what.
                * green - Go: fast.
                * `purple` - Not listed.
                """;
        shapes.put("Color", new Shape.Enumeration("Color", colors, List.of("RED", "green", "lightBlue")));
        shapes.put(
                "OddValues",
                new Shape.Enumeration(
                        "OddValues",
                        HOSTILE,
                        List.of(
                                "2.0",
                                "*",
                                "",
                                "a-b",
                                "a_b",
                                "A_B",
                                "class",
                                "SCHEMA",
                                "UNLISTED",
                                "public:npmjs",
                                "HTTPSOnly",
                                "IPv4",
                                "\"quoted\"",
                                "back\\slash",
                                "*/",
                                "$",
                                "größe",
                                "new\nline")));
        shapes.put("CSV", new Shape.Enumeration("CSV", "", List.of("CSV")));
    }

    private void unions() {
        shapes.put(
                "Choice",
                new Shape.Union(
                        "Choice",
                        "One of several.",
                        List.of(
                                optional("string", Type.Primitive.STRING),
                                optional("leaf", new Type.Ref("Leaf")),
                                optional("tags", new Type.ListOf(Type.Primitive.STRING)),
                                optional("byName", new Type.MapOf(Type.Primitive.STRING, new Type.Ref("Choice"))),
                                optional("unknown", Type.Primitive.BOOLEAN),
                                optional("choice", new Type.Ref("Choice")),
                                optional("Tree", new Type.Ref("Tree")),
                                optional("csv", new Type.Ref("CSV")),
                                new Member("hashCode", Type.Primitive.BLOB, false, false, "", HOSTILE))));
        shapes.put(
                "Whisper",
                new Shape.Union(
                        "Whisper",
                        "",
                        List.of(
                                optional("word", Type.Primitive.STRING).asSensitive(),
                                optional("vault", new Type.Ref("Vault")).asSensitive(),
                                optional("volume", Type.Primitive.INTEGER))));
        shapes.put(
                "Events",
                new Shape.Union(
                        "Events",
                        "",
                        List.of(
                                optional("chunk", new Type.Ref("Leaf")),
                                optional("failure", new Type.Ref("TortureException")))));
    }

    private void errors() {
        shapes.put(
                "NotFound",
                new Shape.ErrorShape("NotFound", "It is not there. Not at all.", List.of(message("message"))));
        shapes.put(
                "Whispered",
                new Shape.ErrorShape(
                        "Whispered",
                        "It was told in confidence.",
                        List.of(
                                message("message").asSensitive(),
                                optional("vault", new Type.Ref("Vault")).asSensitive())));
        shapes.put(
                "TortureException",
                new Shape.ErrorShape(
                        "TortureException",
                        "",
                        List.of(
                                message("Message"),
                                optional("code", Type.Primitive.STRING),
                                optional("cause", Type.Primitive.STRING),
                                optional("fields", new Type.ListOf(new Type.Ref("Leaf"))),
                                optional("retryable", Type.Primitive.BOOLEAN))));
    }

    private void operations() {
        structure(
                "PullRequest",
                required("limb", Type.Primitive.STRING),
                required("force", Type.Primitive.INTEGER),
                optional("names", new Type.Ref("DangerousNames")),
                optional("operation", Type.Primitive.STRING));
        structure("PullResponse", optional("all", new Type.Ref("AllTypes")), optional("tree", new Type.Ref("Tree")));
        structure(
                "HideRequest",
                optional("vault", new Type.Ref("Vault")),
                optional("pin", Type.Primitive.INTEGER).asSensitive());
        operation("Hide", "Hides.", null, "HideRequest", null, List.of("Whispered"));
        structure("UploadRequest", required("body", new Type.BlobStream()), optional("odd", new Type.Ref("OddValues")));
        structure("WatchRequest", optional("filter", Type.Primitive.STRING));
        structure("WatchResponse", optional("events", new Type.EventStream("Events")));
        structure(
                "StretchRequest",
                required("limb", Type.Primitive.STRING),
                optional("operation", Type.Primitive.STRING),
                required("force", Type.Primitive.INTEGER),
                required("leaves", new Type.ListOf(new Type.Ref("Leaf"))),
                required("marks", new Type.MapOf(Type.Primitive.STRING, Type.Primitive.INTEGER)),
                required("choice", new Type.Ref("Choice")),
                required("color", new Type.Ref("Color")),
                required("leaf", new Type.Ref("Leaf")),
                required("when", Type.Primitive.TIMESTAMP),
                required("body", new Type.BlobStream()),
                new Member("retryToken", Type.Primitive.STRING, false, true, "Makes it safe to try again.", null));
        operation("Stretch", "Stretches.", null, "StretchRequest", null, List.of());
        operation("Pull", HOSTILE, null, "PullRequest", "PullResponse", List.of("NotFound", "TortureException"));
        operation("Upload", "Uploads.", null, "UploadRequest", null, List.of());
        operation("Watch", "", "Use `Pull`.", "WatchRequest", "WatchResponse", List.of("NotFound"));
        operation("Close", "", null, null, null, List.of());
        operation("Wait", "", "", null, "PullResponse", List.of());
        operation("Again", "", null, "WatchRequest", null, List.of());
        structure("ShowRequest", optional("all", new Type.Ref("AllTypes")), optional("tree", new Type.Ref("Tree")));
        operation("Show", "Shows what examples become.", null, "ShowRequest", null, List.of());
        TortureExamples.BY_OPERATION.forEach(this::examples);
    }

    private void examples(String name, List<Example> examples) {
        operations.replaceAll(operation -> operation.name().equals(name)
                ? new Operation(
                        operation.method(),
                        name,
                        operation.documentation(),
                        operation.deprecation(),
                        operation.input(),
                        operation.output(),
                        operation.errors(),
                        examples,
                        operation.reference())
                : operation);
    }

    private void pages() {
        structure(
                "ListRacksRequest",
                optional("Marker", Type.Primitive.STRING),
                optional("max", Type.Primitive.INTEGER),
                optional("Pages", Type.Primitive.STRING));
        structure(
                "ListRacksResponse",
                optional("racks", new Type.ListOf(new Type.Ref("Leaf"))),
                optional("NextMarker", Type.Primitive.STRING),
                optional("isTruncated", Type.Primitive.BOOLEAN));
        structure(
                "SearchRequest",
                optional("key", new Type.MapOf(Type.Primitive.STRING, new Type.Ref("Choice"))),
                optional("number", Type.Primitive.INTEGER));
        structure("SearchResponse", optional("found", new Type.Ref("Found")));
        structure(
                "Found",
                optional("nextKey", new Type.MapOf(Type.Primitive.STRING, new Type.Ref("Choice"))),
                optional("nextNumber", Type.Primitive.INTEGER),
                optional("colors", new Type.ListOf(new Type.Ref("Color"))),
                optional("names", new Type.ListOf(Type.Primitive.STRING)));
        structure(
                "FindResponse",
                optional("state", new Type.Ref("Color")),
                optional("numbers", new Type.ListOf(Type.Primitive.INTEGER)),
                optional("nextNumber", Type.Primitive.INTEGER));
        operation("ListRacks", HOSTILE, null, "ListRacksRequest", "ListRacksResponse", List.of("NotFound"));
        operation("Search", "Searches.", "Find.", "SearchRequest", "SearchResponse", List.of());
        operation("Find", "Finds.", null, "SearchRequest", "FindResponse", List.of("NotFound"));
        operation("FindPaginator", "Has the name of a paginator.", null, null, null, List.of());
    }

    private static List<Paginator> paginators() {
        return List.of(
                new Paginator(
                        "Find",
                        "Find",
                        List.of(new Paginator.Token("number", "nextNumber || numbers[-1]")),
                        null,
                        null,
                        List.of("numbers"),
                        "numbers"),
                new Paginator(
                        "ListRacks",
                        "ListRacks",
                        List.of(new Paginator.Token("Marker", "NextMarker")),
                        "max",
                        "isTruncated",
                        List.of("racks"),
                        "racks"),
                new Paginator("Pull", "Pull", List.of(), null, null, List.of(), null),
                new Paginator(
                        "Search",
                        "Search",
                        List.of(
                                new Paginator.Token("key", "found.nextKey"),
                                new Paginator.Token("number", "found.nextNumber")),
                        null,
                        null,
                        List.of("found.colors", "found.names"),
                        null));
    }

    private static List<Waiter> waiters() {
        return List.of(
                new Waiter("FoundExists", "Find", 1, 3, new Waiter.Found(List.of("NotFound"))),
                new Waiter("FoundNotExists", "Find", 2, 4, new Waiter.Gone(List.of())),
                new Waiter("FoundRed", "Find", 60, 30, new Waiter.Reads(List.of("state"), "RED")),
                new Waiter("FoundSoon", "Find", 15, 40, null),
                new Waiter("FoundWell", "Find", 15, 40, accepts()),
                new Waiter("Closed", "Close", 0, 1, null),
                new Waiter("Watched", "Watch", 1, 1, null));
    }

    private static Waiter.Accepts accepts() {
        try {
            return new Waiter.Accepts(List.of(
                    Acceptor.parse("failure: state is \\u002a/ {@code \"$L"),
                    Acceptor.parse("failure: any numbers[] is 3"),
                    Acceptor.parse("success: length(numbers) > `0` && state != 'RED'"),
                    Acceptor.parse("success: status 410"),
                    Acceptor.parse("failure: error Gone"),
                    Acceptor.parse("retry: error"),
                    Acceptor.parse("success: response")));
        } catch (UnsupportedConditionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void operation(
            String name,
            String documentation,
            @Nullable String deprecation,
            @Nullable String input,
            @Nullable String output,
            List<String> errors) {
        String reference = "https://docs.example.com/goto/WebAPI/torture/" + name;
        operations.add(new Operation(
                Identifiers.member(name),
                name,
                documentation,
                deprecation,
                input,
                output,
                errors,
                List.of(),
                reference));
    }

    private void openStructure(String name, Member... members) {
        shapes.put(name, new Shape.Structure(name, "", List.of(members), true, false));
    }

    private void structure(String name, Member... members) {
        shapes.put(name, new Shape.Structure(name, "", List.of(members)));
    }

    private static Member optional(String name, Type type) {
        return new Member(
                name,
                type,
                false,
                false,
                "The `" + name + "`. " + HOSTILE.lines().findFirst().orElse(""),
                null);
    }

    private static Member required(String name, Type type) {
        return new Member(name, type, true, false, "The " + name + " that is needed.", null);
    }

    private static Member message(String name) {
        return new Member(name, Type.Primitive.STRING, false, false, "", null);
    }
}
