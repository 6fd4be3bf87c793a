package io.docwright.fake.pattern;

import java.util.List;

/** A part of a regular expression. */
sealed interface Part {
    /** What matches no characters: an anchor, or a condition on what is around it, which is not followed. */
    Part NOTHING = new Sequence(List.of());

    /** One of these characters, those that read best first. */
    record OneOf(CharacterSet characters) implements Part {}

    /** All parts, in this order. */
    record Sequence(List<Part> parts) implements Part {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of the parts. */
    record Choice(List<Part> parts) implements Part {
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /** A part, {@code least} to {@code most} times. */
    record Repeat(Part part, int least, int most) implements Part {}

    /** What the group with this number matched, counted from 1. */
    record Same(int group) implements Part {}

    /** A group that others can refer to, counted from 1. */
    record Group(int number, Part part) implements Part {}
}
