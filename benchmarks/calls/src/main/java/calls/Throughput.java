package calls;

import io.docwright.runtime.aws.AwsTransport;

/** Makes calls for some seconds, one after the other, and prints the number in the last of these seconds. */
final class Throughput {
    private static final long WARM = 8_000_000_000L;
    private static final long MEASURED = 5_000_000_000L;

    private Throughput() {}

    public static void main(String[] arguments) {
        boolean ours = arguments[2].equals("docwright");
        AwsTransport transport = ours ? DocwrightCalls.transport(arguments[0], null) : null;
        Object client = ours ? null : SdkCalls.client(arguments[0], arguments[1], null);
        run(WARM, transport, client, arguments[1]);
        System.out.println(run(MEASURED, transport, client, arguments[1]) * 1_000_000_000 / MEASURED);
    }

    private static long run(long nanos, AwsTransport transport, Object client, String service) {
        long start = System.nanoTime();
        long calls = 0;
        while (System.nanoTime() - start < nanos) {
            Object answer = transport == null
                    ? SdkCalls.call(client, service, false)
                    : DocwrightCalls.call(transport, service, false);
            calls += answer == null ? 0 : 1;
        }
        return calls;
    }
}
