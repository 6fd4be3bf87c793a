package io.docwright.generator.diff.usedby;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java elements of the old client that a change affects. Additions that break nothing affect none. */
final class Touches {
    private final ClientNames old;
    private final ClientNames now;

    /** @param now the new version; the same as {@code old} if the service was removed */
    Touches(ClientNames old, ClientNames now) {
        this.old = old;
        this.now = now;
    }

    List<Touch> of(Change change) {
        String subject = String.valueOf(change.oldSubject());
        String shape = subject.substring(0, Math.max(subject.indexOf('.'), 0));
        String member = subject.substring(subject.indexOf('.') + 1);
        return switch (change.kind()) {
            case SERVICE_ADDED, OPERATION_ADDED, TYPE_ADDED, TYPE_OPENED, MEMBER_ADDED, PAGINATOR_ADDED, WAITER_ADDED ->
                List.of();
            case SERVICE_REMOVED, SERVICE_DOCUMENTED, API_VERSION_CHANGED -> List.of(Touch.service(old.service()));
            case SERVICE_RENAMED -> renamed();
            case OPERATION_REMOVED, OPERATION_RENAMED, OUTPUT_ADDED, OUTPUT_REMOVED ->
                old.operation(subject).map(this::operationGone).orElse(List.of());
            case OPERATION_DEPRECATED,
                    OPERATION_RESTORED,
                    OPERATION_DOCUMENTED,
                    EXAMPLES_CHANGED,
                    ERROR_ADDED,
                    ERROR_REMOVED -> old.operation(subject).map(this::operation).orElse(List.of());
            case TYPE_REMOVED, TYPE_RENAMED ->
                withChains(subject, old.type(subject).map(Touch::type));
            case TYPE_KIND_CHANGED -> kindChanged(subject);
            case TYPE_CLOSED -> members(subject, old.others(subject));
            case TYPE_DOCUMENTED, RELATION_ADDED, RELATION_REMOVED ->
                old.type(subject).map(Touch::type).stream().toList();
            case MEMBER_REMOVED,
                    MEMBER_RENAMED,
                    MEMBER_MOVED,
                    MEMBER_TYPE_CHANGED,
                    MEMBER_CLASS_CHANGED,
                    UNION_MEMBER_REMOVED -> memberGone(shape, member, change.kind());
            case MEMBER_RESPELLED,
                    MEMBER_OPTIONAL,
                    MEMBER_FILLED_IN,
                    MEMBER_WIDTH_CHANGED,
                    MEMBER_CONSTRAINT_NARROWED,
                    MEMBER_CONSTRAINT_WIDENED,
                    MEMBER_DEPRECATED,
                    MEMBER_RESTORED,
                    MEMBER_DOCUMENTED -> member(shape, member, false);
            case REQUEST_MEMBER_REQUIRED -> requestRequired(shape, member, nowMember(change.subject()));
            case MEMBER_REQUIRED -> required(shape, member);
            case MEMBER_NOT_FILLED_IN -> unset(shape, member);
            case REQUEST_MEMBER_OPTIONAL -> relaxed(shape, member);
            case REQUEST_STEP_OPTIONAL -> stepOptional(shape, member);
            case VALUE_ADDED ->
                old.type(subject)
                        .map(type -> List.of(Touch.exhaustive(type + "$Known")))
                        .orElse(List.of());
            case VALUE_REMOVED -> valueRemoved(subject, String.valueOf(change.before()));
            case UNION_MEMBER_ADDED ->
                old.type(shape).map(Touch::exhaustive).stream().toList();
            case PAGINATOR_REMOVED, PAGINATOR_ITEMS_CHANGED, PAGINATOR_CHANGED -> paginator(subject);
            case WAITER_REMOVED, WAITER_CONDITION_CHANGED, WAITER_CHANGED ->
                old.waiter(without(subject, " waiter"))
                        .map(waiter -> List.of(Touch.members(old.clients(), List.of(waiter.method()))))
                        .orElse(List.of());
        };
    }

    private static String without(String subject, String end) {
        return subject.endsWith(end) ? subject.substring(0, subject.length() - end.length()) : subject;
    }

    private String nowMember(String subject) {
        return subject.substring(subject.indexOf('.') + 1);
    }

    private List<Touch> renamed() {
        if (!old.service().equals(now.service())) {
            return List.of(Touch.service(old.service()));
        }
        List<String> kept = now.ofService();
        return old.ofService().stream()
                .filter(type -> !kept.contains(type))
                .map(Touch::type)
                .toList();
    }

    private List<Touch> operation(JavaOperation operation) {
        return List.of(Touch.members(old.clients(), old.methods(operation)));
    }

    private List<Touch> operationGone(JavaOperation operation) {
        List<Touch> touches = new ArrayList<>(operation(operation));
        touches.addAll(old.ends(operation).stream()
                .filter(type -> !now.has(type))
                .map(Touch::type)
                .toList());
        return touches;
    }

    private List<Touch> kindChanged(String shape) {
        return withChains(
                shape,
                old.type(shape)
                        .map(type -> method -> Stream.concat(
                                Touch.members(type).in(method),
                                Touch.nested(type).in(method))));
    }

    /** The chains of requests with a step for the type: the step is named after it. */
    private List<Touch> withChains(String shape, Optional<Touch> touch) {
        List<Touch> touches = new ArrayList<>(touch.stream().toList());
        for (String request : old.stagedRequests()) {
            List<Member> members = Optional.ofNullable(old.shape(request))
                    .map(one -> one.members())
                    .orElse(List.of());
            boolean uses = members.stream()
                    .anyMatch(member ->
                            shape.equals(member.target().namedShape()) && old.step(request, member.name()) >= 0);
            if (uses && !old.stages(request).equals(now.stages(request))) {
                old.type(request).map(Touch::chain).ifPresent(touches::add);
            }
        }
        return touches;
    }

    private List<Touch> members(String shape, List<JavaMember> members) {
        return members.stream()
                .flatMap(member -> member(shape, member.model().name(), false).stream())
                .toList();
    }

    /** The methods of a member and the constant that describes it; of a union its factory and the members of its record. */
    private List<Touch> member(String shape, String name, boolean gone) {
        Optional<String> type = old.type(shape);
        List<Touch> touches = new ArrayList<>();
        type.flatMap(owner -> old.member(shape, name).map(member -> {
                    List<String> names = new ArrayList<>(ClientNames.methods(member));
                    names.add(member.constant());
                    return Touch.members(List.of(owner, owner + "$Builder"), names);
                }))
                .ifPresent(touches::add);
        type.flatMap(owner -> old.variant(shape, name)
                        .map(variant -> Touch.members(List.of(owner), List.of(variant.factory()))))
                .ifPresent(touches::add);
        old.variant(shape, name)
                .map(ClientNames::nested)
                .map(record -> gone ? Touch.type(record) : Touch.members(record))
                .ifPresent(touches::add);
        return touches;
    }

    private List<Touch> memberGone(String shape, String name, ChangeKind kind) {
        boolean retyped = kind == ChangeKind.MEMBER_TYPE_CHANGED || kind == ChangeKind.MEMBER_CLASS_CHANGED;
        List<Touch> touches = new ArrayList<>(member(shape, name, !retyped));
        if (old.step(shape, name) >= 0) {
            touches.addAll(relaxed(shape, name));
        }
        old.paginatorsOf(shape).stream()
                .filter(paginator -> now.paginator(paginator.model().name()).isEmpty())
                .map(paginator -> Touch.members(old.clients(), List.of(paginator.method())))
                .forEach(touches::add);
        return touches;
    }

    /** What breaks if a step is removed: chains of its request. */
    private List<Touch> relaxed(String request, String name) {
        if (old.step(request, name) < 0) {
            return List.of();
        }
        List<Touch> touches =
                new ArrayList<>(old.type(request).map(Touch::chain).stream().toList());
        old.member(request, name).map(old::stage).map(Touch::step).ifPresent(touches::add);
        return touches;
    }

    /** What changes if a step may be left out: types that earlier steps had in signatures, which name the steps that follow. */
    private List<Touch> stepOptional(String request, String name) {
        return old.step(request, name) <= 0
                ? List.of()
                : old.member(request, name).map(old::stage).map(Touch::signature).stream()
                        .toList();
    }

    /** What breaks if a member becomes required, but no step: builders and calls without it. */
    private List<Touch> required(String shape, String name) {
        List<Touch> touches = new ArrayList<>(unset(shape, name));
        bare(shape).forEach(touches::add);
        return touches;
    }

    /** The calls without a request. */
    private Stream<Touch> bare(String request) {
        return old.operationsOf(request).stream()
                .map(operation -> Touch.bare(
                        old.clients(),
                        old.methods(operation),
                        operation.request().simpleName()));
    }

    private List<Touch> unset(String shape, String name) {
        return old.type(shape).map(type -> Touch.unset(type, setters(shape, name))).stream()
                .toList();
    }

    private List<String> setters(String shape, String name) {
        return old.member(shape, name).map(ClientNames::methods).orElse(List.of());
    }

    private List<Touch> requestRequired(String request, String name, String nowName) {
        Optional<String> type = old.type(request);
        if (type.isEmpty()) {
            return List.of();
        }
        int steps = old.stages(request).size();
        boolean last = steps > 0 && newStep(type.get(), nowName) == steps;
        List<Touch> touches = new ArrayList<>();
        touches.add(Touch.inserted(type.get(), setters(request, name), last));
        bare(request).forEach(touches::add);
        return touches;
    }

    private int newStep(String type, String member) {
        return now.stagedRequests().stream()
                .filter(request -> now.type(request).filter(type::equals).isPresent())
                .mapToInt(request -> now.step(request, member))
                .findFirst()
                .orElse(-1);
    }

    private List<Touch> valueRemoved(String enumeration, String value) {
        return old
                .type(enumeration)
                .flatMap(type -> old.constant(enumeration, value)
                        .map(constant -> Touch.members(List.of(type, type + "$Known"), List.of(constant))))
                .stream()
                .toList();
    }

    private List<Touch> paginator(String subject) {
        return old.paginator(without(subject, " paginator"))
                .map(paginator -> {
                    List<Touch> touches =
                            new ArrayList<>(List.of(Touch.members(old.clients(), List.of(paginator.method()))));
                    old.ends(paginator.operation()).stream()
                            .map(type -> Touch.members(List.of(type), List.of(paginator.constant())))
                            .forEach(touches::add);
                    return touches;
                })
                .orElse(new ArrayList<>());
    }
}
