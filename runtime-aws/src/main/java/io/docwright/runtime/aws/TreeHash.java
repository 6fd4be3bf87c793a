package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.checksums.DefaultChecksumAlgorithm;
import software.amazon.awssdk.checksums.SdkChecksum;

/** The tree hash of uploads: SHA-256 of each MiB, hashed pair by pair until one is left. */
final class TreeHash {
    private static final int LEAF = 1 << 20;

    private TreeHash() {}

    /** Sets the header of an upload, unless the caller has set it. */
    static void add(ServiceWire wire, Operation<?, ?> operation, HttpRequest call) {
        String header = wire.get(BindingWord.TREE_HASH_HEADER);
        if (header != null && call.headers().first(header) == null && isUpload(wire, operation, header)) {
            call.headers().set(header, of(operation, call.body()));
        }
    }

    /** Whether the input has a body and a member for the hash. */
    private static boolean isUpload(ServiceWire wire, Operation<?, ?> operation, String header) {
        TypeWire members = wire.inRequests(operation.input());
        boolean body = false;
        boolean hash = false;
        for (Member<?> member : operation.input().members()) {
            MemberWire place = members.of(member.name());
            body |= place.place() == MemberWire.Place.PAYLOAD;
            hash |= place.place() == MemberWire.Place.HEADER && place.name().equalsIgnoreCase(header);
        }
        return body && hash;
    }

    private static String of(Operation<?, ?> operation, @Nullable ByteStream body) {
        if (body != null && !body.repeatable()) {
            throw new IllegalArgumentException(
                    operation + " sends the hash of the body before the body, so the body must be repeatable");
        }
        try (InputStream in = body == null ? InputStream.nullInputStream() : body.open()) {
            return HexFormat.of().formatHex(root(leaves(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> leaves(InputStream in) throws IOException {
        List<byte[]> leaves = new ArrayList<>();
        for (byte[] part = in.readNBytes(LEAF); part.length > 0 || leaves.isEmpty(); part = in.readNBytes(LEAF)) {
            leaves.add(sha256(part));
        }
        return leaves;
    }

    private static byte[] root(List<byte[]> hashes) {
        List<byte[]> level = hashes;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int i = 0; i < level.size(); i += 2) {
                above.add(i + 1 == level.size() ? level.get(i) : pair(level.get(i), level.get(i + 1)));
            }
            level = above;
        }
        return level.get(0);
    }

    private static byte[] pair(byte[] left, byte[] right) {
        return sha256(left, right);
    }

    private static byte[] sha256(byte[]... parts) {
        SdkChecksum digest = SdkChecksum.forAlgorithm(DefaultChecksumAlgorithm.SHA256);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.getChecksumBytes();
    }
}
