package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.checksums.DefaultChecksumAlgorithm;
import software.amazon.awssdk.checksums.SdkChecksum;
import software.amazon.awssdk.checksums.spi.ChecksumAlgorithm;

/** Adds the checksum of a body if the bindings require it or the caller requests it. */
final class Checksums {
    private static final String PREFIX = "x-amz-checksum-";
    private static final String MD5 = "content-md5";

    private static final List<ChecksumAlgorithm> KNOWN = List.of(
            DefaultChecksumAlgorithm.CRC32,
            DefaultChecksumAlgorithm.CRC32C,
            DefaultChecksumAlgorithm.CRC64NVME,
            DefaultChecksumAlgorithm.SHA1,
            DefaultChecksumAlgorithm.SHA256);

    private Checksums() {}

    /** Sets the checksum's header, unless the caller has set one. */
    static void add(ServiceWire wire, Operation<?, ?> operation, HttpRequest call) {
        OperationWire wireOfOperation = wire.operation(operation.name());
        Headers headers = call.headers();
        if (headers.first(MD5) != null || hasChecksum(headers)) {
            return;
        }
        boolean required = "required".equals(wireOfOperation.checksum());
        String member = wireOfOperation.checksumMember();
        if (member == null) {
            if (required) {
                headers.set(MD5, of(DefaultChecksumAlgorithm.MD5, operation, call.body()));
            }
            return;
        }
        MemberWire place = wire.inRequests(operation.input()).of(member);
        String requested = place.place() == MemberWire.Place.HEADER
                ? headers.first(place.name().toLowerCase(Locale.ROOT))
                : null;
        if (requested == null && !required) {
            return;
        }
        ChecksumAlgorithm algorithm = algorithm(requested == null ? "CRC32" : requested);
        if (requested == null && place.place() == MemberWire.Place.HEADER) {
            headers.set(place.name(), algorithm.algorithmId());
        }
        headers.set(PREFIX + algorithm.algorithmId().toLowerCase(Locale.ROOT), of(algorithm, operation, call.body()));
    }

    private static boolean hasChecksum(Headers headers) {
        for (ChecksumAlgorithm algorithm : KNOWN) {
            if (headers.first(PREFIX + algorithm.algorithmId().toLowerCase(Locale.ROOT)) != null) {
                return true;
            }
        }
        return false;
    }

    private static ChecksumAlgorithm algorithm(String name) {
        for (ChecksumAlgorithm algorithm : KNOWN) {
            if (algorithm.algorithmId().equalsIgnoreCase(name)) {
                return algorithm;
            }
        }
        throw new IllegalArgumentException(
                "the checksum algorithm " + name + " is not supported; compute the checksum and set its member");
    }

    private static String of(ChecksumAlgorithm algorithm, Operation<?, ?> operation, @Nullable ByteStream body) {
        SdkChecksum checksum = SdkChecksum.forAlgorithm(algorithm);
        if (body != null) {
            if (!body.repeatable()) {
                throw new IllegalArgumentException(
                        operation + " sends the checksum of the body before the body, so the body must be repeatable");
            }
            byte[] part = new byte[1 << 14];
            try (InputStream in = body.open()) {
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    checksum.update(part, 0, read);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Base64.getEncoder().encodeToString(checksum.getChecksumBytes());
    }
}
