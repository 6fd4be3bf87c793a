package io.docwright.generator.diff;

/**
 * A line of a caller that a change reaches.
 *
 * @param className the binary name of the caller's class
 * @param method the name of its method; empty if the use is in the declaration of the class or of a field
 * @param file the name of the source file; empty if the class file has none
 * @param line 0 if the class file has no line numbers
 */
public record Use(String className, String method, String file, int line) implements Comparable<Use> {
    /** As in a stack trace: {@code com.example.App.main(App.java:12)}. */
    @Override
    public String toString() {
        String source = file.isEmpty() ? "Unknown Source" : file;
        return className + (method.isEmpty() ? "" : "." + method) + "(" + source + (line > 0 ? ":" + line : "") + ")";
    }

    @Override
    public int compareTo(Use other) {
        int byClass = className.compareTo(other.className);
        int byLine = byClass == 0 ? Integer.compare(line, other.line) : byClass;
        return byLine == 0 ? toString().compareTo(other.toString()) : byLine;
    }
}
