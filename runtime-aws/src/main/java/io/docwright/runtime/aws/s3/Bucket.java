package io.docwright.runtime.aws.s3;

import io.docwright.runtime.aws.wire.OperationWire;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The addressing of S3: moves the name of a bucket from the path to the host if possible. */
public final class Bucket {
    private static final int LONGEST = 63;

    private Bucket() {}

    /**
     * The bucket's name for the host; null if it stays in the path.
     *
     * @param call an operation whose path starts with a label, {@code /{Bucket}/{Key+}}
     * @param path the path with that label filled in
     */
    static @Nullable public String inHost(OperationWire call, String path) {
        String name = segment(path);
        return isFirst(call) && isHostLabel(name) ? name : null;
    }

    /**
     * The access point of a call; null for other calls.
     *
     * @param path the path with the first label filled in, encoded
     * @throws IllegalArgumentException if the label is an ARN of another kind
     */
    static @Nullable public BucketArn arn(OperationWire call, String path) {
        String name = segment(path);
        return isFirst(call) && name.startsWith("arn%3A")
                ? BucketArn.of(URLDecoder.decode(name, StandardCharsets.UTF_8))
                : null;
    }

    private static boolean isFirst(OperationWire call) {
        return label(call) != null;
    }

    /** The label with which the path begins; null if it begins otherwise. */
    static @Nullable public String label(OperationWire call) {
        String first = segment(call.path());
        boolean isLabel = first.startsWith("{") && first.endsWith("}") && !first.endsWith("+}");
        return isLabel && first.indexOf('{', 1) < 0 ? first.substring(1, first.length() - 1) : null;
    }

    /** The path without its first segment. */
    public static String rest(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "/" : path.substring(slash);
    }

    private static String segment(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path.substring(1) : path.substring(1, slash);
    }

    /** Whether the certificate for {@code *.s3.amazonaws.com} matches, which requires a single label without dots. */
    private static boolean isHostLabel(String name) {
        if (name.length() < 3 || name.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inner = i > 0 && i < name.length() - 1;
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && inner))) {
                return false;
            }
        }
        return true;
    }
}
