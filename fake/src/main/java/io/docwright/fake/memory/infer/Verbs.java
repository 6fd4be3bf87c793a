package io.docwright.fake.memory.infer;

/** The verbs of operations. */
public final class Verbs {
    private Verbs() {}

    /** Returns the verb of an operation's name, as written. */
    public static String of(String operation) {
        return OperationName.of(operation).word();
    }
}
