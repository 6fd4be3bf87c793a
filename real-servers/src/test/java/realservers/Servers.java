package realservers;

import io.docwright.runtime.aws.AwsAsyncTransport;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.TransportBuilder;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** What the tests of all servers share. */
final class Servers {
    private Servers() {}

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static AwsTransport transport(int port) {
        return to(AwsTransport.builder(), port).build();
    }

    static AwsAsyncTransport asyncTransport(int port) {
        return to(AwsAsyncTransport.builder(), port).build();
    }

    private static <B extends TransportBuilder<B>> B to(B builder, int port) {
        return builder.endpoint(URI.create("http://127.0.0.1:" + port))
                .region("us-east-1")
                .credentials(CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")));
    }
}
