package io.docwright.runtime.aws;

import io.docwright.runtime.aws.wire.OperationWire;
import org.jspecify.annotations.Nullable;

/** S3's way of addressing: the name of a bucket goes from the path into the host, where it can stand there. */
final class Bucket {
    private static final int LONGEST = 63;

    private Bucket() {}

    /**
     * The bucket that the host can name; null where the path keeps it.
     *
     * @param call whose path begins with a label, {@code /{Bucket}/{Key+}}
     * @param path with that label filled in
     */
    static @Nullable String inHost(OperationWire call, String path) {
        if (!call.path().startsWith("/{")) {
            return null;
        }
        String label = segment(call.path());
        String name = segment(path);
        boolean isLabel = label.endsWith("}") && !label.endsWith("+}") && label.indexOf('{', 1) < 0;
        return isLabel && isHostLabel(name) ? name : null;
    }

    /** The path without its first segment. */
    static String rest(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? "/" : path.substring(slash);
    }

    private static String segment(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path.substring(1) : path.substring(1, slash);
    }

    /** A certificate for {@code *.s3.amazonaws.com} fits one label without dots. */
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
