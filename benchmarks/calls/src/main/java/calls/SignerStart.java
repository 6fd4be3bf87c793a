package calls;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** The baseline: one request, signed by AWS's library and sent by the JDK's lightest client; no protocol and no JSON. */
final class SignerStart {
    private SignerStart() {}

    public static void main(String[] arguments) throws IOException {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.DELETE)
                .uri(URI.create(arguments[0] + "v1/repository/external-connection?domain=ours&repository=tools"))
                .build();
        var signed = AwsV4HttpSigner.create()
                .sign(SignRequest.builder(AwsCredentialsIdentity.create("AKIDEXAMPLE", "secret"))
                        .request(request)
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "codeartifact")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "us-east-1")
                        .build());
        HttpURLConnection connection =
                (HttpURLConnection) request.getUri().toURL().openConnection();
        connection.setRequestMethod(request.method().name());
        signed.request().headers().forEach((name, values) -> connection.setRequestProperty(name, values.get(0)));
        try (InputStream in = connection.getInputStream()) {
            System.out.println(in.readAllBytes().length == 0 ? "nothing" : "answered");
        }
        System.in.read();
    }
}
