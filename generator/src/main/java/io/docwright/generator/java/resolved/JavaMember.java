package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;

/**
 * A member of a structure or an exception with its Java names.
 *
 * @param index its index among the members
 * @param model the member of the model
 * @param name the name of its accessor, its setter and the setter's parameter
 * @param constant the name of the constant that describes it
 * @param adder the builder's method that adds an element or an entry; empty if it is not a collection
 * @param element the name of one element: a singular, as in {@code adder}; empty if it is not a collection
 * @param presence the method that distinguishes absent from empty; empty if it is not a collection
 */
public record JavaMember(
        int index, Member model, String name, String constant, String adder, String element, String presence) {
    public Type type() {
        return model.target();
    }

    public boolean required() {
        return model.required();
    }

    /** This member as one that is required: steps accept no absent value. */
    public JavaMember demanded() {
        Member required = new Member(
                model.name(),
                model.target(),
                true,
                model.autopopulated(),
                model.documentation(),
                model.deprecation(),
                model.width(),
                model.constraints());
        return new JavaMember(index, required, name, constant, adder, element, presence);
    }

    boolean collection() {
        return type().isCollection();
    }
}
