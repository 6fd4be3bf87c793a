package quickstart;

import com.example.aws.codeartifact.CodeArtifactClient;
import com.example.aws.codeartifact.model.CodeArtifactException;
import com.example.aws.codeartifact.model.ResourceNotFoundException;
import com.example.aws.inspector2.Inspector2Client;
import com.example.aws.inspector2.model.CodeSecurityResource;
import com.example.aws.networkmanager.NetworkManagerClient;
import com.example.aws.proton.ProtonClient;
import com.example.aws.redshift.RedshiftClient;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import java.io.IOException;

/** Calls five services through clients that are generated from the pages in {@code specs/}. The server is a local one. */
public final class Quickstart {
    private final RecordingServer server;
    private final AwsTransport transport;

    private Quickstart(RecordingServer server, AwsTransport transport) {
        this.server = server;
        this.transport = transport;
    }

    public static void main(String[] args) throws IOException {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = AwsTransport.builder()
                        .endpoint(server.uri()) // without this line, the real services are called
                        .region("eu-west-1")
                        .credentials(CredentialsSource.of(Credentials.of("nobody", "secret")))
                        .build()) {
            Quickstart quickstart = new Quickstart(server, transport);
            quickstart.codeArtifact();
            quickstart.inspector();
            quickstart.networkManager();
            quickstart.proton();
            quickstart.redshift();
        }
    }

    /** Each error of the service has its own exception class. A missing required member is an error before the request is sent. */
    private void codeArtifact() {
        CodeArtifactClient client = CodeArtifactClient.create(transport);
        server.respond("{\"repository\": {\"name\": \"mirror\", \"externalConnections\": []}}");
        var response = client.disassociateExternalConnection(request ->
                request.domain("tools").repository("mirror").externalConnection("public:maven-central"));
        print(response.repository().name() + " has " + response.repository().externalConnections().size()
                + " external connections");

        server.fail(404, "ResourceNotFoundException",
                "{\"message\": \"no such repository\", \"resourceId\": \"lost\", \"resourceType\": \"repository\"}");
        try {
            client.disassociateExternalConnection(request ->
                    request.domain("tools").repository("lost").externalConnection("public:maven-central"));
        } catch (ResourceNotFoundException e) {
            print(e.code() + ": there is no " + e.resourceType() + " " + e.resourceId());
        } catch (CodeArtifactException e) {
            print("another error of the service: " + e.code());
        }
        try {
            client.disassociateExternalConnection(request -> request.domain("tools"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }

    /** A union has a class for each variant, and one for variants that the pages do not list. From Java 21 on, use a switch. */
    private void inspector() {
        Inspector2Client client = Inspector2Client.create(transport);
        server.respond("""
                {"successfulAssociations": [
                    {"scanConfigurationArn": "arn:scan:weekly", "resource": {"projectId": "project-7"}},
                    {"scanConfigurationArn": "arn:scan:daily", "resource": {"folderId": "folder-1"}}]}
                """);
        var response = client.batchDisassociateCodeSecurityScanConfiguration(request ->
                request.addDisassociateConfigurationRequest(pair ->
                        pair.scanConfigurationArn("arn:scan:weekly").resource(CodeSecurityResource.projectId("project-7"))));
        response.successfulAssociations().forEach(association -> {
            CodeSecurityResource resource = association.resource();
            String what;
            if (resource instanceof CodeSecurityResource.ProjectId project) {
                what = "project " + project.value();
            } else if (resource instanceof CodeSecurityResource.Unknown unknown) {
                what = "a variant that the pages do not list: " + unknown.name();
            } else {
                throw new AssertionError("the interface is sealed");
            }
            print(association.scanConfigurationArn() + " no longer scans " + what);
        });
    }

    /** An enum keeps values that the pages do not list. */
    private void networkManager() {
        NetworkManagerClient client = NetworkManagerClient.create(transport);
        server.respond("{\"ConnectPeerAssociation\": {\"ConnectPeerId\": \"peer-1\", \"State\": \"DELETING\"}}");
        var response = client.disassociateConnectPeer(request ->
                request.globalNetworkId("network-1").connectPeerId("peer-1"));
        var association = response.connectPeerAssociation();
        String state =
                switch (association.state().known()) {
                    case PENDING, AVAILABLE -> "in use";
                    case DELETING, DELETED -> "being deleted";
                    case UNLISTED -> "in a state that the pages do not list: " + association.state();
                };
        print(association.connectPeerId() + " is " + state);
    }

    /** Times are {@link java.time.Instant}s, in every wire format. */
    private void proton() {
        ProtonClient client = ProtonClient.create(transport);
        server.respond("{\"environmentAccountConnection\": {\"id\": \"7\", \"requestedAt\": 1714979289}}");
        var response = client.deleteEnvironmentAccountConnection(request -> request.id("7"));
        print("connection " + response.environmentAccountConnection().id() + " was requested at "
                + response.environmentAccountConnection().requestedAt());
    }

    /** This service takes forms and returns XML; its client looks the same. */
    private void redshift() {
        RedshiftClient client = RedshiftClient.create(transport);
        server.respond("""
                <DisassociateDataShareConsumerResponse><DisassociateDataShareConsumerResult>
                    <DataShareArn>arn:share</DataShareArn><AllowPubliclyAccessibleConsumers>false\
                </AllowPubliclyAccessibleConsumers>
                </DisassociateDataShareConsumerResult></DisassociateDataShareConsumerResponse>
                """);
        var response = client.disassociateDataShareConsumer(request ->
                request.dataShareArn("arn:share").disassociateEntireAccount(true));
        print(response.dataShareArn() + " allows publicly accessible consumers: " + response.allowPubliclyAccessibleConsumers());
    }

    private void print(String result) {
        System.out.println(server.lastRequest());
        System.out.println("    " + result);
    }
}
