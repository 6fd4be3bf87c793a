package io.docwright.fake.description;

/**
 * A member of a structure, a union or an exception.
 *
 * @param name the name on the page
 * @param type the type
 * @param required whether requests must contain it
 * @param token whether clients generate a value if the caller sets none
 * @param sensitive whether the value may be secret
 * @param narrow whether numbers in it have 32 bits
 * @param constraints what values the service accepts
 */
public record DescribedMember(
        String name,
        DescribedType type,
        boolean required,
        boolean token,
        boolean sensitive,
        boolean narrow,
        DescribedConstraints constraints) {}
