package io.docwright.generator.infer.relation;

import io.docwright.generator.model.Relation.Kind;
import java.util.ArrayList;
import java.util.List;

/** Joins a demand to its condition. */
final class Joining {
    private final List<Said> said = new ArrayList<>();

    private final List<String> demanded;

    private Joining(List<String> demanded) {
        this.demanded = demanded;
    }

    /** Returns what both say together; nothing if that has no kind. */
    static List<Said> of(Clauses.Link link, Demand demand, List<String> values, When when) {
        Joining joining = new Joining(values);
        boolean overlapping = demand.members().stream().anyMatch(when.members()::contains);
        if (when.every()) {
            joining.every(link, demand, when);
        } else if (!overlapping) {
            switch (link) {
                case IF -> joining.when(demand, when);
                case UNLESS -> joining.unless(demand, when);
                case ALLOWED_ONLY_IF -> joining.onlyIf(demand, when);
                case USED_ONLY_IF -> joining.ignoredUnless(demand, when);
            }
        }
        return joining.said;
    }

    private void add(Kind kind, List<Integer> members, int conditionOn, List<String> values, boolean negated) {
        boolean set = kind == Kind.REQUIRES || kind == Kind.REQUIRED_IF;
        said.add(new Said(kind, members, set ? demanded : List.of(), conditionOn, values, negated));
    }

    /** {@code if you specify both @1 and @2 , …}. */
    private void every(Clauses.Link link, Demand demand, When when) {
        if (link != Clauses.Link.IF || when.members().size() != 2) {
            return;
        }
        if (demand.kind() == Demand.Kind.REJECTED) {
            said.add(Said.always(Kind.AT_MOST_ONE, when.members()));
        } else if (demand.kind() == Demand.Kind.IGNORED
                && demand.members().size() == 1
                && when.members().containsAll(demand.members())) {
            List<Integer> others = new ArrayList<>(when.members());
            others.removeAll(demand.members());
            add(Kind.IGNORED_IF, demand.members(), others.get(0), List.of(), false);
        }
    }

    private void when(Demand demand, When when) {
        if (when.isUnset()) {
            unset(demand, when);
            return;
        }
        for (int member : when.members()) {
            boolean any = when.values().isEmpty();
            switch (demand.kind()) {
                case SET ->
                    add(
                            any ? Kind.REQUIRES : Kind.REQUIRED_IF,
                            demand.members(),
                            member,
                            when.values(),
                            when.negated());
                case UNSET -> add(Kind.EXCLUDES, demand.members(), member, when.values(), when.negated());
                case IGNORED -> add(Kind.IGNORED_IF, demand.members(), member, when.values(), when.negated());
                case EXACTLY_ONE, EITHER ->
                    add(Kind.EXACTLY_ONE, demand.members(), member, when.values(), when.negated());
                case AT_LEAST_ONE -> add(Kind.AT_LEAST_ONE, demand.members(), member, when.values(), when.negated());
                case AT_MOST_ONE -> add(Kind.AT_MOST_ONE, demand.members(), member, when.values(), when.negated());
                case ALL_OR_NONE, REJECTED -> {}
            }
        }
    }

    /** {@code if @1 is not specified , …}. */
    private void unset(Demand demand, When when) {
        switch (demand.kind()) {
            case SET -> {
                if (!demanded.isEmpty()) {
                    return;
                }
                for (int member : demand.members()) {
                    List<Integer> all = new ArrayList<>(when.members());
                    all.add(member);
                    said.add(Said.always(Kind.AT_LEAST_ONE, all));
                }
            }
            case AT_LEAST_ONE -> {
                List<Integer> all = new ArrayList<>(when.members());
                all.addAll(demand.members());
                said.add(Said.always(Kind.AT_LEAST_ONE, all));
            }
            case UNSET -> {
                if (when.members().size() == 1) {
                    demand.members().forEach(member -> add(Kind.REQUIRES, when.members(), member, List.of(), false));
                }
            }
            case IGNORED -> {
                if (when.members().size() == 1) {
                    add(Kind.IGNORED_IF, demand.members(), when.members().get(0), List.of(), true);
                }
            }
            case EXACTLY_ONE, EITHER, AT_MOST_ONE, ALL_OR_NONE, REJECTED -> {}
        }
    }

    private void unless(Demand demand, When when) {
        boolean single = when.members().size() == 1;
        if (when.negated()) {
            return;
        }
        switch (demand.kind()) {
            case UNSET -> onlyIf(demand, when);
            case SET -> {
                if (when.values().isEmpty()) {
                    unset(demand, new When(when.members(), List.of(), true, false));
                } else if (single) {
                    add(Kind.REQUIRED_IF, demand.members(), when.members().get(0), when.values(), true);
                }
            }
            case IGNORED -> ignoredUnless(demand, when);
            case EXACTLY_ONE, EITHER, AT_MOST_ONE, AT_LEAST_ONE, ALL_OR_NONE, REJECTED -> {}
        }
    }

    /** {@code @1 is valid only if …}. */
    private void onlyIf(Demand demand, When when) {
        for (int member : demand.members()) {
            if (when.negated() && when.values().isEmpty()) {
                add(Kind.EXCLUDES, List.of(member), when.members().get(0), List.of(), false);
            } else if (when.negated()) {
                add(Kind.EXCLUDES, List.of(member), when.members().get(0), when.values(), false);
            } else if (when.members().size() == 1) {
                said.add(new Said(Kind.REQUIRES, when.members(), when.values(), member, List.of(), false));
            } else {
                add(Kind.AT_LEAST_ONE, when.members(), member, List.of(), false);
            }
        }
    }

    private void ignoredUnless(Demand demand, When when) {
        if (when.members().size() == 1) {
            add(Kind.IGNORED_IF, demand.members(), when.members().get(0), when.values(), !when.negated());
        }
    }
}
