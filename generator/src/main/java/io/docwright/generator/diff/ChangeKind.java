package io.docwright.generator.diff;

import static io.docwright.generator.diff.Effect.BREAKS;
import static io.docwright.generator.diff.Effect.KEEPS;
import static io.docwright.generator.diff.Effect.MAY_BREAK;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of changes, and what each does: to source that is compiled against the new client, to classes that were
 * compiled against the old one, and to messages between an old client and a service as the new pages describe it.
 */
public enum ChangeKind {
    SERVICE_ADDED(KEEPS, KEEPS, KEEPS, "nobody calls it yet"),
    SERVICE_REMOVED(BREAKS, BREAKS, BREAKS, "its client is gone"),
    SERVICE_RENAMED(BREAKS, BREAKS, KEEPS, "its client's classes have another name"),
    SERVICE_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only words changed"),
    API_VERSION_CHANGED(KEEPS, KEEPS, KEEPS, "no name in Java holds it; bindings may need to be imported anew"),

    OPERATION_ADDED(KEEPS, KEEPS, KEEPS, "the client's interface has default methods, so fakes go on compiling"),
    OPERATION_REMOVED(BREAKS, BREAKS, BREAKS, "its methods are gone"),
    OPERATION_RENAMED(BREAKS, BREAKS, BREAKS, "its methods, request and response have other names"),
    OPERATION_DEPRECATED(KEEPS, KEEPS, KEEPS, "callers are warned when they compile"),
    OPERATION_RESTORED(KEEPS, KEEPS, KEEPS, "callers are not warned any more"),
    OPERATION_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only words changed"),
    EXAMPLES_CHANGED(KEEPS, KEEPS, KEEPS, "only Javadoc shows them"),
    OUTPUT_ADDED(BREAKS, BREAKS, KEEPS, "its methods return a response where they returned nothing"),
    OUTPUT_REMOVED(BREAKS, BREAKS, BREAKS, "its methods return nothing where they returned a response"),
    ERROR_ADDED(KEEPS, KEEPS, KEEPS, "exceptions are unchecked, and all are the service's own"),
    ERROR_REMOVED(KEEPS, KEEPS, KEEPS, "it may still be caught, and is not thrown any more"),

    TYPE_ADDED(KEEPS, KEEPS, KEEPS, "nobody uses it yet"),
    TYPE_REMOVED(BREAKS, BREAKS, KEEPS, "its class is gone"),
    TYPE_RENAMED(BREAKS, BREAKS, KEEPS, "its class has another name; names.json keeps names"),
    TYPE_KIND_CHANGED(BREAKS, BREAKS, BREAKS, "its class is made and read in another way"),
    TYPE_OPENED(KEEPS, KEEPS, KEEPS, "it holds what no page tells of besides"),
    TYPE_CLOSED(BREAKS, BREAKS, BREAKS, "what no page tells of is not held any more"),
    TYPE_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only words changed"),

    MEMBER_ADDED(KEEPS, KEEPS, KEEPS, "builders and readers do without it"),
    MEMBER_REMOVED(BREAKS, BREAKS, BREAKS, "its methods are gone, and what old clients send or read of it is lost"),
    MEMBER_RENAMED(BREAKS, BREAKS, BREAKS, "its methods have another name, and so it has in messages"),
    MEMBER_RESPELLED(KEEPS, KEEPS, BREAKS, "its methods keep their names, but messages spell it otherwise"),
    MEMBER_MOVED(BREAKS, BREAKS, BREAKS, "its methods are another class's, and it stands elsewhere in messages"),
    MEMBER_TYPE_CHANGED(BREAKS, BREAKS, BREAKS, "its methods take and give another type, and so do messages"),
    MEMBER_CLASS_CHANGED(
            BREAKS, BREAKS, KEEPS, "its methods take and give another class, which is the same in messages"),
    REQUEST_MEMBER_REQUIRED(
            BREAKS,
            BREAKS,
            BREAKS,
            "the staged builder asks for it, and a request without it is refused",
            Avoid.UNSTAGED),
    MEMBER_REQUIRED(KEEPS, BREAKS, BREAKS, "it compiles, and build() throws where it is missing"),
    REQUEST_MEMBER_OPTIONAL(
            MAY_BREAK,
            BREAKS,
            KEEPS,
            "the staged builder does not ask for it any more; source breaks where it names the stage",
            Avoid.UNSTAGED),
    MEMBER_OPTIONAL(KEEPS, KEEPS, KEEPS, "build() does not ask for it any more"),
    MEMBER_FILLED_IN(KEEPS, KEEPS, KEEPS, "clients fill it in where the caller does not"),
    MEMBER_NOT_FILLED_IN(KEEPS, KEEPS, MAY_BREAK, "clients that rely on its being filled in send none any more"),
    MEMBER_DEPRECATED(KEEPS, KEEPS, KEEPS, "callers are warned when they compile"),
    MEMBER_RESTORED(KEEPS, KEEPS, KEEPS, "callers are not warned any more"),
    MEMBER_DOCUMENTED(KEEPS, KEEPS, KEEPS, "only words changed"),

    VALUE_ADDED(
            MAY_BREAK,
            MAY_BREAK,
            KEEPS,
            "a switch over Known without a default does not compile, and throws where it was compiled before",
            Avoid.INEXHAUSTIVE),
    VALUE_REMOVED(
            BREAKS,
            BREAKS,
            MAY_BREAK,
            "its constant is gone; of(\"...\") still holds it, and the service may refuse it"),
    UNION_MEMBER_ADDED(
            MAY_BREAK,
            MAY_BREAK,
            KEEPS,
            "a switch over the sealed interface without a default does not compile, and throws where it was compiled before",
            Avoid.INEXHAUSTIVE),
    UNION_MEMBER_REMOVED(BREAKS, BREAKS, BREAKS, "its record is gone, and messages with it are unknown"),

    PAGINATOR_ADDED(KEEPS, KEEPS, KEEPS, "nobody calls it yet"),
    PAGINATOR_REMOVED(BREAKS, BREAKS, KEEPS, "its methods are gone"),
    PAGINATOR_ITEMS_CHANGED(BREAKS, BREAKS, KEEPS, "its methods return another type"),
    PAGINATOR_CHANGED(KEEPS, KEEPS, KEEPS, "only the way from page to page changed"),
    WAITER_ADDED(KEEPS, KEEPS, KEEPS, "nobody calls it yet"),
    WAITER_REMOVED(BREAKS, BREAKS, KEEPS, "its methods are gone"),
    WAITER_CONDITION_CHANGED(BREAKS, BREAKS, KEEPS, "the caller's predicate is needed, or is not needed any more"),
    WAITER_CHANGED(KEEPS, KEEPS, KEEPS, "it waits for another time or for something else");

    /** Settings that avoid what some additions break. */
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

    /** A stable word, {@code member-added}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it does to callers that are compiled anew. */
    public Effect source() {
        return source;
    }

    /** What it does to callers that were compiled before. */
    public Effect binary() {
        return binary;
    }

    /** What it does to messages between an old client and the service as the new pages describe it. */
    public Effect wire() {
        return wire;
    }

    /** Why, in one line. */
    public String reason() {
        return reason;
    }

    /** The option of {@code docwright generate} with which it breaks less; null where there is none. */
    public @Nullable String setting() {
        return setting;
    }

    /** The gravest of its three effects. */
    public Effect worst() {
        Effect worst = source;
        for (Effect effect : new Effect[] {binary, wire}) {
            worst = effect.compareTo(worst) > 0 ? effect : worst;
        }
        return worst;
    }

    /** What it asks of the version. */
    public VersionStep step() {
        if (worst() == BREAKS) {
            return VersionStep.MAJOR;
        }
        return isOfWords() ? VersionStep.PATCH : VersionStep.MINOR;
    }

    /** Whether nothing but words for people changed. */
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
