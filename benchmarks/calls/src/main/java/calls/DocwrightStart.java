package calls;

import java.io.IOException;

/** Starts, makes one call, prints that, and waits while it is measured. */
final class DocwrightStart {
    private DocwrightStart() {}

    public static void main(String[] arguments) throws IOException {
        Object answer = DocwrightCalls.call(DocwrightCalls.transport(arguments[0], null), arguments[1], false);
        System.out.println(answer == null ? "nothing" : "answered");
        System.in.read();
    }
}
