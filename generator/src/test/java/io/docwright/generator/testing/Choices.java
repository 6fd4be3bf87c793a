package io.docwright.generator.testing;

import java.util.List;

/**
 * Choices made beforehand: what is arbitrary about a tree is this list of numbers, so that a shorter list with smaller
 * numbers is a simpler tree. When the list is at its end, every further choice is the first.
 */
final class Choices {

    private final List<Integer> numbers;
    private int next;

    Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return next < numbers.size() ? numbers.get(next++) % bound : 0;
    }

    boolean oneIn(int count) {
        return below(count) == count - 1;
    }

    String of(String... options) {
        return options[below(options.length)];
    }

    <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }
}
