package io.docwright.generator.export.shape;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.export.ast.AstMember;
import io.docwright.generator.export.ast.AstModel;
import io.docwright.generator.export.ast.AstShape;
import io.docwright.generator.export.ast.AstTraits;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The traits for what Smithy has no word for. Those that a model uses are defined in it, so that every tool can read it. Not
 * thread-safe.
 */
public final class Extensions {
    /** Their namespace. */
    public static final String NAMESPACE = "docwright.traits";

    /** Bindings that Smithy cannot express, with the words of bindings files. */
    public static final String BINDINGS = "bindings";

    /** The number of calls of waiters, and waiters whose condition is unknown. */
    public static final String WAITERS = "waiters";

    /** Paginators that {@code smithy.api#paginated} cannot express. */
    public static final String PAGINATORS = "paginators";

    /** Examples that do not have the types of the operation. */
    public static final String EXAMPLES = "examples";

    static final String SPAN = "span";
    static final String CONSTRAINTS = "constraints";
    static final String NAME = "name";
    static final String OPEN = "open";
    static final String VALUES = "values";

    private static final Map<String, String> TEXTS = Map.of(
            NAME, "The name of a type, if an operation or the service has the same name.",
            SPAN, "Where a page has the element.",
            BINDINGS,
                    "How the element is sent, as far as Smithy has no trait for it: fields of a bindings file of"
                            + " Docwright.",
            CONSTRAINTS, "What values the service accepts, as documented, where Smithy's traits do not allow it.",
            OPEN, "The pages leave out the members of this structure, so that it may have any.",
            VALUES, "Values of the enum that Smithy does not allow.",
            WAITERS, "What pages say of waiters beyond smithy.waiters#waitable.",
            PAGINATORS, "What pages say of paginators beyond smithy.api#paginated.",
            EXAMPLES, "Examples of calls, in Python as on the pages, that do not have the types of the operation.");

    private final Set<String> used = new TreeSet<>();

    /** Adds a trait; none if the value is null. */
    public void put(AstTraits traits, String name, @Nullable Json value) {
        if (value != null) {
            used.add(name);
            traits.put(NAMESPACE + "#" + name, value);
        }
    }

    /** Adds a position; none if it is null. */
    public void span(AstTraits traits, @Nullable SourceSpan span) {
        if (span != null && !span.file().isEmpty()) {
            AstValues value = new AstValues().put("file", span.file());
            if (span.line() > 0) {
                value.put("line", AstValues.number(span.line()));
            }
            if (span.column() > 0) {
                value.put("column", AstValues.number(span.column()));
            }
            put(traits, SPAN, value.object());
        }
    }

    /** Adds the definitions of the traits that were used. */
    public void define(AstModel model) {
        for (String name : used) {
            AstShape shape = name.equals(SPAN) ? span() : new AstShape(name.equals(OPEN) ? "structure" : "document");
            shape.traits().put("trait").putText("documentation", TEXTS.getOrDefault(name, ""));
            model.put(NAMESPACE + "#" + name, shape);
        }
    }

    private static AstShape span() {
        Map<String, AstMember> members = new LinkedHashMap<>();
        members.put("file", new AstMember("smithy.api#String", new AstTraits().put("required")));
        members.put("line", new AstMember("smithy.api#Integer", new AstTraits()));
        members.put("column", new AstMember("smithy.api#Integer", new AstTraits()));
        return new AstShape("structure", members, new LinkedHashMap<>(), new AstTraits());
    }
}
