package io.docwright.generator.testing;

import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Operations whose names Java, file systems or generated code could stumble over. All belong to one small service. */
public final class TroublesomeNames {

    /** The service. */
    public static final Client TROUBLE = Client.of("Trouble", "trouble", "2020-01-01");

    private static final String[] KEYWORDS = """
            abstract assert boolean break byte case catch char class const continue default do double else enum exports \
            extends false final finally float for goto if implements import instanceof int interface long module native \
            new non-sealed null open opens package permits private protected provides public record requires return \
            sealed short static strictfp super switch synchronized this throw throws to transient transitive true try \
            uses var void volatile when while with yield _""".split(" ");

    private static final String[] METHODS = """
            getClass toString hashCode equals clone finalize notify notifyAll wait builder Builder toBuilder build \
            schema value values valueOf of get set self name ordinal empty copyOf response message Message cause code""".split(" ");

    private TroublesomeNames() {}

    /** All of them. */
    public static PageTree[] all() {
        return Stream.concat(
                        Stream.of(keywords(), objectMethods(), oddEnumValues(), membersThatDifferInCase()),
                        Stream.concat(operationsThatDifferInCase().stream(), namesOfJavaLang().stream()))
                .toArray(PageTree[]::new);
    }

    /** Members named by Java's words, in a request, a response, and a structure and a union of the response. */
    public static OperationSpec keywords() {
        return everywhere("use_keywords", KEYWORDS);
    }

    /** Members named as methods that generated types have. */
    public static OperationSpec objectMethods() {
        return everywhere("use_methods", METHODS);
    }

    private static OperationSpec everywhere(String method, String[] names) {
        Field[] fields = Arrays.stream(names)
                .map(name -> Field.optional(name, Node.string()))
                .toArray(Field[]::new);
        return OperationSpec.of(TROUBLE, method)
                .takes(fields)
                .gives(
                        Field.optional("structure", Node.structure(fields)),
                        Field.optional("union", Node.union("One of many.", fields)));
    }

    /** Enum values that are no identifiers, or become the same one. */
    public static OperationSpec oddEnumValues() {
        String[] values = {
            "2.0",
            "2_0",
            "2-0",
            "*",
            "",
            " ",
            "a b",
            "a-b",
            "a_b",
            "A-B",
            "class",
            "null",
            "true",
            "1st",
            "é",
            "日本",
            "s3:ObjectCreated:*",
            "ACTIVE",
            "Active",
            "UNKNOWN",
            "UNKNOWN_TO_SDK_VERSION",
            "a|b",
            "x,y",
            "[x]",
            "$",
            "//"
        };
        return OperationSpec.of(TROUBLE, "use_values")
                .takes(Field.required("value", Node.oneOf(values)), Field.optional("only", Node.oneOf("2.0")))
                .gives(Field.optional("values", Node.listOf(Node.oneOf(values))));
    }

    /** Members that are different only in their case, some of them structures that are different altogether. */
    public static OperationSpec membersThatDifferInCase() {
        Field first = Field.optional("Tag", Node.structure(Field.optional("Key", Node.string())));
        Field second = Field.optional("TAG", Node.structure(Field.optional("Value", Node.string())));
        return OperationSpec.of(TROUBLE, "use_case")
                .takes(
                        Field.required("Id", Node.string()),
                        Field.required("ID", Node.string()),
                        Field.optional("id", Node.oneOf("ACTIVE", "Active", "active")),
                        Field.optional("user_name", Node.string()),
                        Field.optional("userName", Node.string()),
                        Field.optional("user-name", Node.string()))
                .gives(first, second, Field.optional("tag", Node.listOf(Node.string())));
    }

    /** Operations that are different only in their case; their files are the same where case does not matter. */
    public static List<OperationSpec> operationsThatDifferInCase() {
        return List.of(named("get_id", "GetId"), named("get_ID", "GetID"));
    }

    /** Operations and exceptions, whose types are named as types of {@code java.lang} and of generated code. */
    public static List<PageTree> namesOfJavaLang() {
        Field[] fields = Stream.of("object", "string", "list", "map", "override", "record", "exception", "builder")
                .map(name -> Field.optional(
                        name, new Node.Structure(List.of(Field.optional(name, Node.string())), false, Doc.of(name))))
                .toArray(Field[]::new);
        return List.of(
                named("object", "Object").gives(fields),
                named("string", "String").raises("Exception", "Error", "RuntimeException"),
                new ExceptionSpec(TROUBLE, "Exception", Doc.of("One."), List.of()),
                new ExceptionSpec(TROUBLE, "Error", Doc.of("Two."), List.of(Field.optional("cause", Node.string()))),
                new ExceptionSpec(
                        TROUBLE, "RuntimeException", Doc.NONE, List.of(Field.optional("message", Node.string()))));
    }

    private static OperationSpec named(String method, String name) {
        return new OperationSpec(
                TROUBLE,
                method,
                name,
                Doc.of("Does what it is called."),
                false,
                Node.structure(Field.optional("id", Node.string())),
                Node.structure(Field.optional("done", Node.scalar(Node.Kind.BOOLEAN, "Whether it did."))),
                List.of(),
                List.of(),
                Set.of());
    }
}
