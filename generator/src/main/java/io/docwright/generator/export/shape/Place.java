package io.docwright.generator.export.shape;

/**
 * Where a value is.
 *
 * @param shape the shape with the member
 * @param member the member's name
 * @param address the member's name with a mark for each list and map around the value: {@code tags[]}
 */
record Place(String shape, String member, String address) {
    Place inElements() {
        return new Place(shape, member, address + "[]");
    }

    Place inValues() {
        return new Place(shape, member, address + "{}");
    }
}
