package io.docwright.generator.diff;

import io.docwright.generator.diff.Changes.Site;
import io.docwright.generator.diff.match.Likeness;
import io.docwright.generator.diff.match.Shapes;
import io.docwright.generator.diff.match.TypeMatches;
import io.docwright.generator.model.ConstraintText;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.RelationText;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the matched shapes of two versions of a service. One object compares once. */
final class ShapesComparison {
    private static final double ALIKE = 0.6;
    private static final ConstraintText CONSTRAINTS = new ConstraintText(pattern -> pattern);

    private final Shapes before;
    private final Shapes after;
    private final TypeMatches types;
    private final TypeChange typeChange;
    private final Changes changes;
    private final Set<String> implied;
    private final boolean constrained;
    private final List<Placed> gone = new ArrayList<>();
    private final List<Placed> added = new ArrayList<>();

    /** A member of a shape; {@code other} is the same shape in the other version. */
    private record Placed(String shape, Member member, String other) {
        Site site() {
            return new Site(shape, member.name());
        }
    }

    /** @param implied shapes that are added or removed with operations whose changes are reported */
    ShapesComparison(Shapes before, Shapes after, TypeMatches types, Changes changes, Set<String> implied) {
        this.before = before;
        this.after = after;
        this.types = types;
        this.typeChange = new TypeChange(before, after, types);
        this.changes = changes;
        this.implied = implied;
        this.constrained = before.isConstrained() && after.isConstrained();
    }

    void run() {
        before.service().shapes().values().forEach(shape -> {
            if (types.newName(shape.name()) == null && !implied.contains(shape.name())) {
                changes.shape(ChangeKind.TYPE_REMOVED, shape.name(), null, shape.kind(), null);
            }
        });
        after.service().shapes().values().forEach(shape -> {
            if (!types.isKnown(shape.name()) && !implied.contains(shape.name())) {
                changes.shape(ChangeKind.TYPE_ADDED, null, shape.name(), null, shape.kind());
            }
        });
        types.all().forEach((old, now) -> {
            Shape one = before.get(old);
            Shape other = after.get(now);
            if (one != null && other != null && !one.equals(other)) {
                shape(one, other);
            }
        });
        renamed();
        moved();
        gone.forEach(this::gone);
        added.forEach(this::added);
    }

    private void shape(Shape one, Shape other) {
        if (!one.name().equals(other.name())) {
            changes.shape(ChangeKind.TYPE_RENAMED, one.name(), other.name(), one.name(), other.name());
        }
        if (!one.documentation().equals(other.documentation())) {
            changes.shape(
                    ChangeKind.TYPE_DOCUMENTED, one.name(), other.name(), one.documentation(), other.documentation());
        }
        if (!one.kind().equals(other.kind())) {
            changes.shape(ChangeKind.TYPE_KIND_CHANGED, one.name(), other.name(), one.kind(), other.kind());
            return;
        }
        if (one instanceof Shape.Enumeration from && other instanceof Shape.Enumeration to) {
            values(from, to);
        } else {
            opened(one, other);
            members(one, other);
            relations(one, other);
        }
    }

    private void opened(Shape one, Shape other) {
        if (one instanceof Shape.Structure from && other instanceof Shape.Structure to && from.open() != to.open()) {
            ChangeKind kind = to.open() ? ChangeKind.TYPE_OPENED : ChangeKind.TYPE_CLOSED;
            changes.shape(kind, one.name(), other.name(), null, null);
        }
    }

    /** Compares what descriptions ask of members together, of what callers send; nothing if a version has no descriptions. */
    private void relations(Shape one, Shape other) {
        boolean sent = before.isSent(one.name()) || after.isSent(other.name());
        if (sent && !isUndescribed(before, one.name()) && !isUndescribed(after, other.name())) {
            RelationChange.gone(one, other)
                    .forEach(relation ->
                            changes.shape(ChangeKind.RELATION_REMOVED, one.name(), other.name(), text(relation), null));
            RelationChange.gone(other, one)
                    .forEach(relation ->
                            changes.shape(ChangeKind.RELATION_ADDED, one.name(), other.name(), null, text(relation)));
        }
    }

    private static String text(Relation relation) {
        return RelationText.PLAIN.of(relation);
    }

    private void values(Shape.Enumeration from, Shape.Enumeration to) {
        to.values().stream()
                .filter(value -> !from.values().contains(value))
                .forEach(value -> changes.shape(ChangeKind.VALUE_ADDED, from.name(), to.name(), null, value));
        from.values().stream()
                .filter(value -> !to.values().contains(value))
                .forEach(value -> changes.shape(ChangeKind.VALUE_REMOVED, from.name(), to.name(), value, null));
    }

    private void members(Shape one, Shape other) {
        Map<String, Member> left = new LinkedHashMap<>();
        other.members().forEach(member -> left.put(member.name(), member));
        for (Member member : one.members()) {
            Member same = left.remove(member.name());
            if (same == null) {
                gone.add(new Placed(one.name(), member, other.name()));
            } else if (!same.equals(member)) {
                member(new Placed(one.name(), member, other.name()), new Placed(other.name(), same, one.name()));
            }
        }
        left.values().forEach(member -> added.add(new Placed(other.name(), member, one.name())));
    }

    /** Adds the changes of a member. */
    private void member(Placed from, Placed to) {
        Member one = from.member;
        Member other = to.member;
        if (!typeChange.isSame(one.target(), other.target())) {
            boolean wire = typeChange.isSameOnTheWire(one.target(), other.target());
            changes.member(
                    wire ? ChangeKind.MEMBER_CLASS_CHANGED : ChangeKind.MEMBER_TYPE_CHANGED,
                    from.site(),
                    to.site(),
                    Shapes.words(one.target()),
                    Shapes.words(other.target()));
        }
        boolean known = !isUndescribed(before, from.shape) && !isUndescribed(after, to.shape);
        if (known && isDemanded(one) != isDemanded(other)) {
            changes.member(
                    demand(from.site(), to.site(), isDemanded(other)),
                    from.site(),
                    to.site(),
                    isDemanded(one) ? "required" : "optional",
                    isDemanded(other) ? "required" : "optional");
        }
        if (one.autopopulated() != other.autopopulated()) {
            changes.member(
                    other.autopopulated() ? ChangeKind.MEMBER_FILLED_IN : ChangeKind.MEMBER_NOT_FILLED_IN,
                    from.site(),
                    to.site(),
                    null,
                    null);
        }
        constraints(from, to);
        if (known) {
            words(from, to);
        }
    }

    /** Compares widths, and the constraints of what callers send; nothing if a version has none of them. */
    private void constraints(Placed from, Placed to) {
        Member one = from.member;
        Member other = to.member;
        if (!constrained || !typeChange.isSame(one.target(), other.target())) {
            return;
        }
        if (one.width() != null && other.width() != null && one.width() != other.width()) {
            changes.member(
                    ChangeKind.MEMBER_WIDTH_CHANGED,
                    from.site(),
                    to.site(),
                    one.width().word(),
                    other.width().word());
        }
        ChangeKind kind = ConstraintChange.of(one.constraints(), other.constraints());
        if (kind != null && (before.isSent(from.shape) || after.isSent(to.shape))) {
            changes.member(kind, from.site(), to.site(), constraints(one), constraints(other));
        }
    }

    private static String constraints(Member member) {
        String text = CONSTRAINTS.of(member.target(), null, member.constraints());
        return text.isEmpty() ? "none" : text;
    }

    /** Whether the pages of a version omit the descriptions of a structure's members. */
    private static boolean isUndescribed(Shapes shapes, String name) {
        Shape shape = shapes.get(name);
        return shape instanceof Shape.Structure structure && structure.undescribed();
    }

    private void words(Placed from, Placed to) {
        Member one = from.member;
        Member other = to.member;
        if (!Objects.equals(one.deprecation(), other.deprecation())) {
            changes.member(
                    one.deprecation() == null
                            ? ChangeKind.MEMBER_DEPRECATED
                            : other.deprecation() == null ? ChangeKind.MEMBER_RESTORED : ChangeKind.MEMBER_DOCUMENTED,
                    from.site(),
                    to.site(),
                    one.deprecation(),
                    other.deprecation());
        }
        if (!one.documentation().equals(other.documentation())) {
            changes.member(
                    ChangeKind.MEMBER_DOCUMENTED, from.site(), to.site(), one.documentation(), other.documentation());
        }
    }

    /** Whether callers have to set the member. */
    private static boolean isDemanded(Member member) {
        return member.required() && !member.autopopulated();
    }

    /** What it means that callers have to set a member, or no longer have to: for a request that depends on its steps. */
    private ChangeKind demand(Site from, Site to, boolean required) {
        boolean request = before.isRequest(from.shape()) || after.isRequest(to.shape());
        boolean step = request && after.isStep(to.shape(), to.member());
        if (required) {
            return step ? ChangeKind.REQUEST_MEMBER_REQUIRED : ChangeKind.MEMBER_REQUIRED;
        }
        if (!request || !before.isStep(from.shape(), from.member())) {
            return ChangeKind.MEMBER_OPTIONAL;
        }
        return step ? ChangeKind.REQUEST_STEP_OPTIONAL : ChangeKind.REQUEST_MEMBER_OPTIONAL;
    }

    /** Finds renamed members: a removed and an added one of the same shape and type, with a similar name or description. */
    private void renamed() {
        for (Placed from : List.copyOf(gone)) {
            List<Placed> candidates = added.stream()
                    .filter(to -> to.shape.equals(from.other) && to.other.equals(from.shape) && isRenamed(from, to))
                    .toList();
            if (candidates.size() == 1) {
                Placed to = candidates.get(0);
                boolean respelled = Likeness.ofJavaNames(from.member.name(), to.member.name());
                add(respelled ? ChangeKind.MEMBER_RESPELLED : ChangeKind.MEMBER_RENAMED, from, to);
            }
        }
    }

    private boolean isRenamed(Placed from, Placed to) {
        Member one = from.member;
        Member other = to.member;
        return typeChange.isSame(one.target(), other.target())
                && (Likeness.ofNames(one.name(), other.name())
                        || Likeness.ofWords(one.documentation(), other.documentation()) >= ALIKE);
    }

    /** Finds moved members: a removed one, and an added one in another shape with the same name, type and description. */
    private void moved() {
        for (Placed from : List.copyOf(gone)) {
            List<Placed> candidates =
                    added.stream().filter(to -> isMoved(from, to)).toList();
            if (candidates.size() == 1
                    && gone.stream()
                                    .filter(old -> isMoved(old, candidates.get(0)))
                                    .count()
                            == 1) {
                add(ChangeKind.MEMBER_MOVED, from, candidates.get(0));
            }
        }
    }

    private boolean isMoved(Placed from, Placed to) {
        return from.member.name().equals(to.member.name())
                && !from.member.documentation().isEmpty()
                && from.member.documentation().equals(to.member.documentation())
                && typeChange.isSame(from.member.target(), to.member.target());
    }

    private void add(ChangeKind kind, Placed from, Placed to) {
        gone.remove(from);
        added.remove(to);
        changes.member(
                kind, from.site(), to.site(), from.site().toString(), to.site().toString());
        if (isDemanded(to.member) && !isDemanded(from.member)) {
            changes.member(demand(from.site(), to.site(), true), from.site(), to.site(), "optional", "required");
        }
        constraints(from, to);
        words(from, to);
    }

    private void gone(Placed placed) {
        boolean union = isUnion(before.get(placed.shape));
        changes.member(
                union ? ChangeKind.UNION_MEMBER_REMOVED : ChangeKind.MEMBER_REMOVED,
                placed.site(),
                null,
                Shapes.words(placed.member.target()),
                null);
    }

    private void added(Placed placed) {
        ChangeKind kind = ChangeKind.MEMBER_ADDED;
        if (isUnion(after.get(placed.shape))) {
            kind = ChangeKind.UNION_MEMBER_ADDED;
        } else if (isDemanded(placed.member)) {
            kind = demand(new Site(placed.other, placed.member.name()), placed.site(), true);
        }
        changes.added(kind, placed.other, placed.site(), added(placed.member));
    }

    private static String added(Member member) {
        return (isDemanded(member) ? "required " : "") + Shapes.words(member.target());
    }

    private static boolean isUnion(@Nullable Shape shape) {
        return shape != null && shape.isUnion();
    }
}
