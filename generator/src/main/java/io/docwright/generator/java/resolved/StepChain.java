package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The types of one staged builder: what each step returns, and what the builder implements. A step that is not followed by a
 * required one is the builder itself, which has all setters. Another step whose member may be left out is an interface of its
 * own, with the setters of this member and of the next step:
 *
 * <pre>{@code
 * NameStage<CountLongStage<Builder>>      // both are required
 * NameStage<Builder>                      // count may be left out
 * interface SendParcelRequestNameStep extends NameStage<CountLongStage<Builder>>, CountLongStage<Builder>  // name may
 * }</pre>
 *
 * <p>Compiled chains name the erasure of each step. The builder implements every step, so casts to it succeed, and a step that
 * was once the result of {@code builder()} remains the result of an inherited method of that name.
 */
public final class StepChain {
    private final Function<JavaMember, ClassName> stages;
    private final ClassName builder;
    private final List<JavaMember> members;
    private final List<ClassName> optional;

    /** A step whose member may be left out, with the types that it extends. */
    public record OptionalStep(ClassName name, JavaMember member, List<TypeName> extended) {}

    /**
     * The steps of a request.
     *
     * @param stages the interface of each member's step
     * @param members the members of the steps, in their order
     * @param optional the names of the interfaces for members that may be left out, by the index of the member
     */
    StepChain(
            Function<JavaMember, ClassName> stages,
            ClassName builder,
            List<JavaMember> members,
            List<ClassName> optional) {
        this.stages = stages;
        this.builder = builder;
        this.members = members;
        this.optional = optional;
    }

    /** Whether {@code member} is set by a step. */
    public boolean has(JavaMember member) {
        return members.contains(member);
    }

    /** The members of the steps, in their order. */
    public List<JavaMember> members() {
        return members;
    }

    /** The result of {@code builder()}: the first step; the builder if no step is required. */
    public TypeName first() {
        return type(0);
    }

    /** The results of {@code builder()} in earlier versions, as far as compiled callers can have them: each is a supertype. */
    public List<TypeName> earlier() {
        if (members.isEmpty()) {
            return List.of();
        }
        return Stream.of(Optional.of(stage(0)), named(0).map(TypeName.class::cast))
                .flatMap(Optional::stream)
                .filter(type -> !type.equals(first()))
                .toList();
    }

    /** The steps that the builder implements. */
    public List<TypeName> implemented() {
        return IntStream.range(0, members.size()).mapToObj(this::step).toList();
    }

    /** The interfaces for members that may be left out. */
    public List<OptionalStep> optionalSteps() {
        List<OptionalStep> steps = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<TypeName> extended = i + 1 < members.size() ? List.of(stage(i), step(i + 1)) : List.of();
            JavaMember member = members.get(i);
            named(i).ifPresent(name -> steps.add(new OptionalStep(name, member, extended)));
        }
        return steps;
    }

    /** What the step before the one at {@code index} returns. */
    private TypeName type(int index) {
        boolean required = members.subList(index, members.size()).stream().anyMatch(JavaMember::required);
        return required ? step(index) : builder;
    }

    /** The step at {@code index}, which the builder implements even if nothing returns it any more. */
    private TypeName step(int index) {
        return named(index).map(TypeName.class::cast).orElseGet(() -> stage(index));
    }

    /** The interface for the member at {@code index}; empty if it is required, or if no step follows. */
    private Optional<ClassName> named(int index) {
        return members.get(index).required() || index == members.size() - 1
                ? Optional.empty()
                : Optional.of(optional.get(index));
    }

    /** {@code DomainStage<RepositoryStage<Builder>>}. */
    private TypeName stage(int index) {
        return ParameterizedTypeName.get(stages.apply(members.get(index)), type(index + 1));
    }
}
