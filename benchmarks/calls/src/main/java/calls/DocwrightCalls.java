package calls;

import clients.codeartifact.CodeArtifactClient;
import clients.networkmanager.NetworkManagerClient;
import clients.redshift.RedshiftClient;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.HttpClient;
import java.net.URI;

/** The calls with generated clients. */
final class DocwrightCalls {
    private DocwrightCalls() {}

    static AwsTransport transport(String endpoint, HttpClient client) {
        AwsTransport.Builder builder = AwsTransport.builder()
                .region("us-east-1")
                .endpoint(URI.create(endpoint))
                .credentials(CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")));
        return (client == null ? builder : builder.httpClient(client)).build();
    }

    static Object call(AwsTransport transport, String service, boolean large) {
        switch (service) {
            case "codeartifact":
                CodeArtifactClient codeartifact = CodeArtifactClient.create(transport);
                return large
                        ? codeartifact.listPackages(r -> r.domain("ours").repository("tools"))
                        : codeartifact.disassociateExternalConnection(
                                r -> r.domain("ours").repository("tools").externalConnection("public:npmjs"));
            case "networkmanager":
                NetworkManagerClient network = NetworkManagerClient.create(transport);
                return large
                        ? network.getDevices(r -> r.globalNetworkId("global-network-01"))
                        : network.disassociateConnectPeer(
                                r -> r.globalNetworkId("global-network-01").connectPeerId("connect-peer-01"));
            default:
                RedshiftClient redshift = RedshiftClient.create(transport);
                return large
                        ? redshift.describeDataShares(r -> {})
                        : redshift.disassociateDataShareConsumer(r -> r.dataShareArn("arn:aws:redshift:us-east-1:1:d:a/b")
                                .disassociateEntireAccount(false)
                                .consumerRegion("eu-west-1"));
        }
    }
}
