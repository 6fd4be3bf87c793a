package realservers;

import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import realservers.s3.S3Client;

/** Puts an object of a gibibyte and gets it again, and never holds it. */
final class Gibibyte {
    private static final long LENGTH = 1L << 30;

    private Gibibyte() {}

    /** The server's port is its argument. */
    public static void main(String[] arguments) throws IOException {
        try (S3Client client = S3Client.create(Servers.transport(Integer.parseInt(arguments[0])))) {
            client.createBucket(bucket -> bucket.bucket("large"));
            CheckedInputStream sent = new CheckedInputStream(new Noise(LENGTH), new CRC32());
            client.putObject(object -> object.bucket("large").key("noise").body(ByteStream.of(sent, LENGTH)));

            CRC32 received = new CRC32();
            long length = 0;
            byte[] part = new byte[1 << 16];
            try (ByteStream body = Objects.requireNonNull(
                            client.getObject(object -> object.bucket("large").key("noise"))
                                    .body());
                    InputStream in = body.open()) {
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    received.update(part, 0, read);
                    length += read;
                }
            }
            if (received.getValue() != sent.getChecksum().getValue()) {
                throw new IllegalStateException("other bytes came back");
            }
            System.out.println(length + " bytes came back as they went, through a heap of "
                    + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB");
        }
    }

    /** Bytes that repeat late. */
    private static final class Noise extends InputStream {
        private final byte[] block = new byte[(1 << 16) + 1];
        private long left;
        private int position;

        Noise(long length) {
            left = length;
            int state = 1;
            for (int i = 0; i < block.length; i++) {
                state = state * 1_103_515_245 + 12_345;
                block[i] = (byte) (state >>> 16);
            }
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, left), block.length - position);
            System.arraycopy(block, position, bytes, from, count);
            position = (position + count) % block.length;
            left -= count;
            return count;
        }
    }
}
