package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides what each operation does to which resource. */
final class Acts {
    private final Shapes shapes;
    private final Nouns nouns;
    private final Function<String, ResourceType> types;
    private final Carriers carriers;
    private final Entries entries;

    Acts(Shapes shapes, Carriers carriers, Nouns nouns, Function<String, ResourceType> types) {
        this.shapes = shapes;
        this.nouns = nouns;
        this.types = types;
        this.carriers = carriers;
        this.entries = new Entries(shapes);
    }

    /** Returns what an operation does; null if it does nothing with resources. */
    @Nullable
    Act act(DescribedOperation operation, OperationName name) {
        if (name.verb() == null) {
            return null;
        }
        Words head = Nouns.head(name.noun());
        for (String candidate : nouns.candidates(name.noun())) {
            ResourceType type = types.apply(candidate);
            boolean exact = head.joined().equals(candidate);
            Act act = exact ? exact(operation, name, type) : facet(operation, name, type);
            if (act != null) {
                return act;
            }
        }
        return null;
    }

    private @Nullable Act exact(DescribedOperation operation, OperationName name, ResourceType type) {
        return switch (Objects.requireNonNull(name.verb())) {
            case CREATE -> made(operation, type, Action.CREATE);
            case PUT -> made(operation, type, Action.PUT);
            case BEGIN ->
                nouns.made().contains(type.noun().joined()) && isIdentified(operation, type)
                        ? act(operation, Action.MOVE, type)
                        : made(operation, type, Action.CREATE);
            case GET, LIST -> read(operation, name, type);
            case UPDATE -> act(operation, Action.UPDATE, type);
            case DELETE -> act(operation, Action.DELETE, type);
            case END -> act(operation, ends(type) ? Action.DELETE : Action.MOVE, type);
        };
    }

    /** Whether an input tells which resource is meant. */
    private boolean isIdentified(DescribedOperation operation, ResourceType type) {
        return shapes.service().input(operation).stream()
                .anyMatch(member -> type.isOwn(member.name())
                        && (shapes.isScalar(member.type()) || Shapes.element(member.type()) != null));
    }

    /** Whether the verb ends what only a verb such as {@code attach} made. */
    private boolean ends(ResourceType type) {
        boolean stateless =
                type.lifecycle() == null || type.lifecycle().values().isEmpty();
        return stateless && !nouns.made().contains(type.noun().joined());
    }

    private @Nullable Act read(DescribedOperation operation, OperationName name, ResourceType type) {
        Carriers.Scored several = carriers.several(operation, type.noun(), type.given());
        Carriers.Scored one = carriers.one(operation, type.noun(), type.given());
        String many = many(operation, type);
        boolean own = shapes.service().input(operation).stream()
                .anyMatch(member -> member.required() && shapes.isScalar(member.type()) && isIdentity(member, type));
        boolean plural =
                name.text().endsWith("s") && type.name().length() < name.text().length();
        boolean lists = several != null
                && !isGiven(several.carrier(), type)
                && (name.verb() == Verb.LIST
                        || (plural && !own)
                        || many != null
                        || (several.named() && !one.named() && (!own || several.score() > one.score() + 2)));
        if (several != null && lists) {
            return new Act(operation, Action.LIST, type, identifiers(operation, type), many, several.carrier());
        }
        return name.verb() == Verb.LIST && several == null
                ? null
                : new Act(operation, Action.GET, type, identifiers(operation, type), null, one.carrier());
    }

    /** Whether the creator gives the list itself: it is one resource that has several elements. */
    private static boolean isGiven(Carrier carrier, ResourceType type) {
        return carrier.path().size() == 1
                && type.given().contains(ResourceType.list(carrier.path().get(0)));
    }

    /** An operation on a part of a resource, such as its policy. */
    private @Nullable Act facet(DescribedOperation operation, OperationName name, ResourceType type) {
        Verb verb = Objects.requireNonNull(name.verb());
        boolean identified = shapes.service().input(operation).stream()
                .anyMatch(member -> member.required() && shapes.isScalar(member.type()) && type.isOwn(member.name()));
        Carriers.Scored several = carriers.several(operation, type.noun(), type.given());
        if ((verb == Verb.LIST || verb == Verb.GET) && several != null && several.named() && !identified) {
            return new Act(
                    operation,
                    Action.LIST,
                    type,
                    identifiers(operation, type),
                    many(operation, type),
                    several.carrier());
        }
        boolean unread = !isRead(name.noun());
        if (verb == Verb.CREATE && unread && returns(operation, type)) {
            return made(operation, type, Action.CREATE);
        }
        if (!identified) {
            return null;
        }
        return switch (verb) {
            case GET -> act(operation, Action.GET, type);
            case UPDATE, PUT -> act(operation, Action.UPDATE, type);
            default -> act(operation, Action.USE, type);
        };
    }

    /** Whether the noun itself is read by an operation. */
    private boolean isRead(Words noun) {
        return nouns.has(noun);
    }

    private boolean returns(DescribedOperation operation, ResourceType type) {
        Carriers.Scored one = carriers.one(operation, type.noun(), type.given());
        return one.named() || one.score() >= 2;
    }

    private Act made(DescribedOperation operation, ResourceType type, Action action) {
        String list = entries.of(operation, OperationName.of(operation.name()), type.noun());
        Carriers.Scored several = carriers.several(operation, type.noun(), type.given());
        Carriers.Scored one = carriers.one(operation, type.noun(), type.given());
        if (list == null && (several == null || !several.named() || !several.structures())) {
            several = null; // one is made, so that a list of others is not its place
        }
        return new Act(
                operation,
                action,
                type,
                identifiers(operation, type),
                list,
                several == null || one.score() > several.score() ? one.carrier() : several.carrier());
    }

    private Act act(DescribedOperation operation, Action action, ResourceType type) {
        String many = many(operation, type);
        Carriers.Scored several = many == null ? null : carriers.several(operation, type.noun(), type.given());
        return new Act(
                operation,
                action,
                type,
                identifiers(operation, type),
                many,
                several == null
                        ? carriers.one(operation, type.noun(), type.given()).carrier()
                        : several.carrier());
    }

    private boolean isIdentity(DescribedMember member, ResourceType type) {
        return type.isOwn(member.name()) || type.identity().contains(type.key(member.name()));
    }

    /** The members that tell which resource is meant: the required ones, or the resource's own. */
    private List<String> identifiers(DescribedOperation operation, ResourceType type) {
        List<DescribedMember> scalars = shapes.service().input(operation).stream()
                .filter(member -> !member.token() && (shapes.isScalar(member.type()) || isReference(member, type)))
                .toList();
        List<String> required = scalars.stream()
                .filter(member -> member.required() && (isIdentity(member, type) || isParent(member, type)))
                .map(DescribedMember::name)
                .toList();
        boolean own =
                required.stream().anyMatch(member -> type.identity().contains(type.key(member)) || type.isOwn(member));
        if (own) {
            return required;
        }
        return scalars.stream()
                .filter(member -> isIdentity(member, type) || isParent(member, type))
                .map(DescribedMember::name)
                .toList();
    }

    /** Whether a member is a structure with the name or the ARN: {@code schemaId: {name, arn}}. */
    private boolean isReference(DescribedMember member, ResourceType type) {
        DescribedShape structure = shapes.structure(member.type());
        return structure != null
                && type.isOwn(member.name())
                && member.name().toLowerCase(Locale.ROOT).endsWith("id")
                && structure.members().stream().anyMatch(part -> type.isOwn(part.name()));
    }

    private static boolean isParent(DescribedMember member, ResourceType type) {
        return type.parents().containsKey(type.key(member.name()));
    }

    /** The input's list of identifiers, or of structures with them, if the operation has no identifier of one resource. */
    private @Nullable String many(DescribedOperation operation, ResourceType type) {
        List<DescribedMember> input = shapes.service().input(operation);
        boolean single = input.stream()
                .anyMatch(member -> member.required() && shapes.isScalar(member.type()) && type.isOwn(member.name()));
        if (single) {
            return null;
        }
        for (DescribedMember member : input) {
            DescribedType element = Shapes.element(member.type());
            if (element != null && shapes.isText(element) && type.isOwn(member.name())) {
                return member.name();
            }
        }
        return operation.name().startsWith("Batch")
                ? entries.of(operation, OperationName.of(operation.name()), type.noun())
                : null;
    }
}
