package calls;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.codeartifact.CodeartifactClient;
import software.amazon.awssdk.services.networkmanager.NetworkManagerClient;
import software.amazon.awssdk.services.redshift.RedshiftClient;

/** The calls with AWS's SDK and its lightest HTTP client. */
final class SdkCalls {
    private SdkCalls() {}

    static Object client(String endpoint, String service, SdkHttpClient http) {
        SdkHttpClient sender = http == null ? UrlConnectionHttpClient.create() : http;
        return switch (service) {
            case "codeartifact" -> built(CodeartifactClient.builder(), endpoint, sender);
            case "networkmanager" -> built(NetworkManagerClient.builder(), endpoint, sender);
            default -> built(RedshiftClient.builder(), endpoint, sender);
        };
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C built(
            B builder, String endpoint, SdkHttpClient http) {
        return builder.region(Region.US_EAST_1)
                .endpointOverride(URI.create(endpoint))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")))
                .httpClient(http)
                .build();
    }

    static Object call(Object client, String service, boolean large) {
        switch (service) {
            case "codeartifact":
                CodeartifactClient codeartifact = (CodeartifactClient) client;
                return large
                        ? codeartifact.listPackages(r -> r.domain("ours").repository("tools"))
                        : codeartifact.disassociateExternalConnection(
                                r -> r.domain("ours").repository("tools").externalConnection("public:npmjs"));
            case "networkmanager":
                NetworkManagerClient network = (NetworkManagerClient) client;
                return large
                        ? network.getDevices(r -> r.globalNetworkId("global-network-01"))
                        : network.disassociateConnectPeer(
                                r -> r.globalNetworkId("global-network-01").connectPeerId("connect-peer-01"));
            default:
                RedshiftClient redshift = (RedshiftClient) client;
                return large
                        ? redshift.describeDataShares(r -> {})
                        : redshift.disassociateDataShareConsumer(r -> r.dataShareArn("arn:aws:redshift:us-east-1:1:d:a/b")
                                .disassociateEntireAccount(false)
                                .consumerRegion("eu-west-1"));
        }
    }
}
