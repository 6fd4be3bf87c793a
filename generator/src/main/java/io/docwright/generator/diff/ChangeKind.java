package io.docwright.generator.diff;

import static io.docwright.generator.diff.Effect.BREAKS;
import static io.docwright.generator.diff.Effect.KEEPS;
import static io.docwright.generator.diff.Effect.MAY_BREAK;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of changes with their effects: on source that is compiled with the new client, on classes that were compiled
 * with the old one, and on messages between an old client and the service as described by the new pages.
 */
public enum ChangeKind {
    SERVICE_ADDED(KEEPS, KEEPS, KEEPS, "existing code does not use it"),
    SERVICE_REMOVED(BREAKS, BREAKS, BREAKS, "its client is removed"),
    SERVICE_RENAMED(BREAKS, BREAKS, KEEPS, "the classes of its client are renamed"),
    SERVICE_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only documentation changed"),
    API_VERSION_CHANGED(KEEPS, KEEPS, KEEPS, "no Java name contains it; bindings may have to be imported again"),

    OPERATION_ADDED(KEEPS, KEEPS, KEEPS, "the client interface has default methods, so fakes still compile"),
    OPERATION_REMOVED(BREAKS, BREAKS, BREAKS, "its methods are removed"),
    OPERATION_RENAMED(BREAKS, BREAKS, BREAKS, "its methods, request and response are renamed"),
    OPERATION_DEPRECATED(KEEPS, KEEPS, KEEPS, "callers get a compiler warning"),
    OPERATION_RESTORED(KEEPS, KEEPS, KEEPS, "callers no longer get a compiler warning"),
    OPERATION_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only documentation changed"),
    EXAMPLES_CHANGED(KEEPS, KEEPS, KEEPS, "only Javadoc shows them"),
    OUTPUT_ADDED(BREAKS, BREAKS, KEEPS, "its methods return a response instead of nothing"),
    OUTPUT_REMOVED(BREAKS, BREAKS, BREAKS, "its methods return nothing instead of a response"),
    ERROR_ADDED(KEEPS, KEEPS, KEEPS, "exceptions are unchecked and extend the service's exception"),
    ERROR_REMOVED(KEEPS, KEEPS, KEEPS, "it can still be caught, but is no longer thrown"),

    TYPE_ADDED(KEEPS, KEEPS, KEEPS, "existing code does not use it"),
    TYPE_REMOVED(BREAKS, BREAKS, KEEPS, "its class is removed"),
    TYPE_RENAMED(BREAKS, BREAKS, KEEPS, "its class is renamed; names.json keeps names"),
    TYPE_KIND_CHANGED(BREAKS, BREAKS, BREAKS, "its class is built and read differently"),
    TYPE_OPENED(KEEPS, KEEPS, KEEPS, "it can also hold members that are on no page"),
    TYPE_CLOSED(BREAKS, BREAKS, BREAKS, "it can no longer hold members that are on no page"),
    TYPE_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only documentation changed"),

    MEMBER_ADDED(KEEPS, KEEPS, KEEPS, "existing builders and readers do not need it"),
    MEMBER_REMOVED(
            BREAKS,
            BREAKS,
            BREAKS,
            "its methods are removed, and its values are lost when old clients send or read them"),
    MEMBER_RENAMED(BREAKS, BREAKS, BREAKS, "its methods are renamed, and so is its name in messages"),
    MEMBER_RESPELLED(
            KEEPS, KEEPS, BREAKS, "its methods keep their names, but its name in messages is spelled differently"),
    MEMBER_MOVED(BREAKS, BREAKS, BREAKS, "its methods are in another class, and it is elsewhere in messages"),
    MEMBER_TYPE_CHANGED(
            BREAKS, BREAKS, BREAKS, "its methods take and return another type, and messages contain another type"),
    MEMBER_CLASS_CHANGED(BREAKS, BREAKS, KEEPS, "its methods take and return another class; messages are the same"),
    REQUEST_MEMBER_REQUIRED(
            BREAKS,
            BREAKS,
            BREAKS,
            "the staged builder requires it, and a request without it is rejected",
            Avoid.UNSTAGED),
    MEMBER_REQUIRED(KEEPS, BREAKS, BREAKS, "callers compile, but build() throws if it is missing"),
    REQUEST_MEMBER_OPTIONAL(
            MAY_BREAK,
            BREAKS,
            KEEPS,
            "the staged builder no longer has its step: a chain compiles only if that was the last step, and a compiled"
                    + " chain fails with NoSuchMethodError or ClassCastException",
            Avoid.UNSTAGED),
    REQUEST_STEP_OPTIONAL(
            MAY_BREAK,
            KEEPS,
            KEEPS,
            "the staged builder keeps its step, which may be left out; only code that names the type of two steps, such as the"
                    + " type of a variable, has to change; names.json keeps steps",
            Avoid.UNSTAGED),
    MEMBER_OPTIONAL(KEEPS, KEEPS, KEEPS, "build() no longer requires it"),
    MEMBER_FILLED_IN(KEEPS, KEEPS, KEEPS, "clients generate a value if the caller sets none"),
    MEMBER_NOT_FILLED_IN(
            KEEPS, KEEPS, MAY_BREAK, "clients no longer generate a value, so callers that rely on it send none"),
    MEMBER_WIDTH_CHANGED(KEEPS, KEEPS, KEEPS, "its methods take and return the same type as before"),
    MEMBER_CONSTRAINT_NARROWED(
            KEEPS,
            KEEPS,
            MAY_BREAK,
            "the service may reject values that it accepted before; clients do not check them"),
    MEMBER_CONSTRAINT_WIDENED(KEEPS, KEEPS, KEEPS, "the service accepts more values"),
    RELATION_ADDED(
            KEEPS,
            KEEPS,
            MAY_BREAK,
            "the service may reject combinations of members that it accepted before; clients do not check them"),
    RELATION_REMOVED(KEEPS, KEEPS, KEEPS, "the service accepts more combinations of members"),
    MEMBER_DEPRECATED(KEEPS, KEEPS, KEEPS, "callers get a compiler warning"),
    MEMBER_RESTORED(KEEPS, KEEPS, KEEPS, "callers no longer get a compiler warning"),
    MEMBER_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only documentation changed"),

    VALUE_ADDED(
            MAY_BREAK,
            MAY_BREAK,
            KEEPS,
            "a switch over Known without a default no longer compiles, and throws if compiled before",
            Avoid.INEXHAUSTIVE),
    VALUE_REMOVED(
            BREAKS,
            BREAKS,
            MAY_BREAK,
            "its constant is removed; of(\"...\") still accepts it, but the service may reject it"),
    UNION_MEMBER_ADDED(
            MAY_BREAK,
            MAY_BREAK,
            KEEPS,
            "a switch over the sealed interface without a default no longer compiles, and throws if compiled before",
            Avoid.INEXHAUSTIVE),
    UNION_MEMBER_REMOVED(BREAKS, BREAKS, BREAKS, "its record is removed, and messages with it are read as unknown"),

    PAGINATOR_ADDED(KEEPS, KEEPS, KEEPS, "existing code does not use it"),
    PAGINATOR_REMOVED(BREAKS, BREAKS, KEEPS, "its methods are removed"),
    PAGINATOR_ITEMS_CHANGED(BREAKS, BREAKS, KEEPS, "its methods return another type"),
    PAGINATOR_CHANGED(KEEPS, KEEPS, KEEPS, "only how the next page is requested changed"),
    WAITER_ADDED(KEEPS, KEEPS, KEEPS, "existing code does not use it"),
    WAITER_REMOVED(BREAKS, BREAKS, KEEPS, "its methods are removed"),
    WAITER_CONDITION_CHANGED(BREAKS, BREAKS, KEEPS, "its methods now need a predicate, or no longer take one"),
    WAITER_CHANGED(KEEPS, KEEPS, KEEPS, "it waits for a different time or condition");

    /** Settings that avoid breakage by some additions. */
    private static final class Avoid {
        static final String UNSTAGED = "--no-staged-builders";
        static final String INEXHAUSTIVE = "--no-exhaustive-switches";
    }

    private final Effect source;
    private final Effect binary;
    private final Effect wire;
    private final String reason;
    private final @Nullable String setting;

    ChangeKind(Effect source, Effect binary, Effect wire, String reason) {
        this(source, binary, wire, reason, null);
    }

    ChangeKind(Effect source, Effect binary, Effect wire, String reason, @Nullable String setting) {
        this.source = source;
        this.binary = binary;
        this.wire = wire;
        this.reason = reason;
        this.setting = setting;
    }

    /** The stable id, {@code member-added}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The effect on callers that are compiled again. */
    public Effect source() {
        return source;
    }

    /** The effect on callers that were compiled before. */
    public Effect binary() {
        return binary;
    }

    /** The effect on messages between an old client and the service as described by the new pages. */
    public Effect wire() {
        return wire;
    }

    /** The reason for the effects, in one line. */
    public String reason() {
        return reason;
    }

    /** The option of {@code docwright generate} that avoids the breakage; null if there is none. */
    public @Nullable String setting() {
        return setting;
    }

    /** The most severe of its three effects. */
    public Effect worst() {
        Effect worst = source;
        for (Effect effect : new Effect[] {binary, wire}) {
            worst = effect.compareTo(worst) > 0 ? effect : worst;
        }
        return worst;
    }

    /** The part of a semantic version that has to be raised. */
    public VersionStep step() {
        if (worst() == BREAKS) {
            return VersionStep.MAJOR;
        }
        return isOfWords() ? VersionStep.PATCH : VersionStep.MINOR;
    }

    /** Whether only documentation changed. */
    public boolean isOfWords() {
        return this == SERVICE_DOCUMENTED
                || this == OPERATION_DOCUMENTED
                || this == EXAMPLES_CHANGED
                || this == TYPE_DOCUMENTED
                || this == MEMBER_DOCUMENTED;
    }

    /** {@code operation renamed}. */
    public String words() {
        return id().replace('-', ' ');
    }
}
