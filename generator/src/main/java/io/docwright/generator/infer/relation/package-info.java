/**
 * Reads from descriptions what they ask of the members of one structure together: exactly one of two, one only with another.
 *
 * <p>By rules, with a small grammar: {@code Descriptions} finds sentences, {@code Wording} turns a sentence into plain words with
 * marks for members and values, and {@code Conditions}, {@code Demands} and {@code Groups} recognise clauses of these words. A
 * sentence counts only if all its words are understood. Imports only {@code model}.
 */
@NullMarked
package io.docwright.generator.infer.relation;

import org.jspecify.annotations.NullMarked;
