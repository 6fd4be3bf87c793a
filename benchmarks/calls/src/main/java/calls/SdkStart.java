package calls;

import java.io.IOException;

/** Starts, makes one call, prints that, and waits while it is measured. */
final class SdkStart {
    private SdkStart() {}

    public static void main(String[] arguments) throws IOException {
        Object answer = SdkCalls.call(SdkCalls.client(arguments[0], arguments[1], null), arguments[1], false);
        System.out.println(answer == null ? "nothing" : "answered");
        System.in.read();
    }
}
