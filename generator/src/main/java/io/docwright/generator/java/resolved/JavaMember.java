package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;

/**
 * A member of a structure or an exception with its Java names.
 *
 * @param index its place among the members
 * @param model what the pages say
 * @param name its accessor, its setter and the setter's parameter
 * @param constant the constant that describes it
 * @param adder the builder's method that adds an element or an entry; empty where it is no collection
 * @param presence the accessor that tells absent from empty; empty where it is no collection
 */
public record JavaMember(int index, Member model, String name, String constant, String adder, String presence) {
    public Type type() {
        return model.target();
    }

    public boolean required() {
        return model.required();
    }

    boolean collection() {
        return type().isCollection();
    }
}
