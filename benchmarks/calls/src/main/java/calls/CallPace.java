package calls;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures calls without a network by processor time and allocated bytes, alternating, for machines with other load. One
 * service and size per JVM.
 */
final class CallPace {
    private static final int TURNS = 11;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private CallPace() {}

    public static void main(String[] arguments) {
        CallBenchmark calls = new CallBenchmark();
        calls.service = arguments[0];
        calls.large = arguments[1].equals("true");
        calls.setUp();
        int batch = calls.large ? 500 : 4_000;
        double[][] nanos = new double[2][TURNS];
        double[][] bytes = new double[2][TURNS];
        for (int turn = -6; turn < TURNS; turn++) {
            for (int client = 0; client < 2; client++) {
                long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                long start = THREADS.getCurrentThreadCpuTime();
                for (int i = 0; i < batch; i++) {
                    Object answer = client == 0 ? calls.docwright() : calls.sdk();
                    if (answer == null) {
                        throw new IllegalStateException("no answer");
                    }
                }
                if (turn >= 0) {
                    nanos[client][turn] = (THREADS.getCurrentThreadCpuTime() - start) / (double) batch;
                    bytes[client][turn] =
                            (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated) / (double) batch;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f | %.1f |%n",
                calls.service,
                calls.large ? "100 received" : "small",
                median(nanos[0]) / 1_000,
                median(nanos[1]) / 1_000,
                median(bytes[0]) / 1_000,
                median(bytes[1]) / 1_000);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
