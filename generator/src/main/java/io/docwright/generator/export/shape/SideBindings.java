package io.docwright.generator.export.shape;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.BoundMembers;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of a member in requests and in responses as one, because a member of a Smithy model has the same traits wherever
 * its structure occurs.
 *
 * @param traits those of both; where they differ, those of requests
 * @param form the name in requests of the one protocol where Smithy has a trait for it; null otherwise
 * @param others the traits of responses that differ, by word; empty if there are none. An empty text takes a trait back
 */
record SideBindings(
        Map<BindingTrait, String> traits, @Nullable String form, AstValues others) {

    /** Which sides have the member. */
    static SideBindings of(BoundMembers bound, String shape, String address, Protocol protocol) {
        BindingTraits input = bound.input(shape, address);
        BindingTraits output = bound.output(shape, address);
        if (protocol.isEc2() && input != null) {
            String name = input.get(BindingTrait.NAME).orElse(address);
            return join(apartFromName(input, output), output, name);
        }
        return join(input, output, null);
    }

    /** The traits of a request, with the name of responses if there are any. */
    private static BindingTraits apartFromName(BindingTraits input, @Nullable BindingTraits output) {
        Map<BindingTrait, String> values = new EnumMap<>(BindingTrait.class);
        values.putAll(input.values());
        values.remove(BindingTrait.NAME);
        if (output != null) {
            output.get(BindingTrait.NAME).ifPresent(name -> values.put(BindingTrait.NAME, name));
        }
        return new BindingTraits(values, input.span());
    }

    private static SideBindings join(
            @Nullable BindingTraits input, @Nullable BindingTraits output, @Nullable String form) {
        BindingTraits first = input == null ? output : input;
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        AstValues others = new AstValues();
        if (first != null) {
            traits.putAll(first.values());
        }
        if (input != null && output != null) {
            Set<BindingTrait> all = EnumSet.noneOf(BindingTrait.class);
            all.addAll(input.values().keySet());
            all.addAll(output.values().keySet());
            for (BindingTrait trait : all) {
                String here = input.values().get(trait);
                String there = output.values().get(trait);
                if (!Objects.equals(here, there) && !isOfOneSide(trait, here)) {
                    others.put(trait.word(), there == null ? "" : there);
                }
            }
        }
        return new SideBindings(traits, form, others);
    }

    /** Whether the trait need not be the same in responses. */
    private static boolean isOfOneSide(BindingTrait trait, @Nullable String value) {
        return trait == BindingTrait.RECURSIVE // shapes say it
                || trait == BindingTrait.INTEGER
                || trait == BindingTrait.ENCODE
                || (trait == BindingTrait.EVENT && "exception".equals(value));
    }

    /** The value of a trait; null if there is none. */
    @Nullable
    String get(BindingTrait trait) {
        return traits.get(trait);
    }

    boolean has(BindingTrait trait) {
        return traits.containsKey(trait);
    }

    /** The extension trait's value for what differs; null if nothing does. */
    @Nullable
    Json difference() {
        return others.isEmpty() ? null : others.object();
    }
}
