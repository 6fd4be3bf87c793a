package quickstart;

import com.example.aws.codeartifact.CodeArtifactClient;
import com.example.aws.codeartifact.model.CodeArtifactException;
import com.example.aws.codeartifact.model.ResourceNotFoundException;
import com.example.aws.inspector2.Inspector2Client;
import com.example.aws.inspector2.model.Resource;
import com.example.aws.networkmanager.NetworkManagerClient;
import com.example.aws.proton.ProtonClient;
import com.example.aws.redshift.RedshiftClient;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import java.io.IOException;

/** Calls five services through clients that were generated from the pages in {@code specs/}, on a server of its own. */
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
                        .endpoint(server.uri()) // without it, the services themselves are called
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

    /** What the service refuses is an exception of its own; what the caller forgets is told before anything is sent. */
    private void codeArtifact() {
        CodeArtifactClient client = CodeArtifactClient.create(transport);
        server.willAnswer("{\"repository\": {\"name\": \"mirror\", \"externalConnections\": []}}");
        var answer = client.disassociateExternalConnection(request ->
                request.domain("tools").repository("mirror").externalConnection("public:maven-central"));
        tell(answer.repository().name() + " has " + answer.repository().externalConnections().size()
                + " external connections");

        server.willRefuse(404, "ResourceNotFoundException",
                "{\"message\": \"no such repository\", \"resourceId\": \"lost\", \"resourceType\": \"repository\"}");
        try {
            client.disassociateExternalConnection(request ->
                    request.domain("tools").repository("lost").externalConnection("public:maven-central"));
        } catch (ResourceNotFoundException e) {
            tell(e.code() + ": there is no " + e.resourceType() + " " + e.resourceId());
        } catch (CodeArtifactException e) {
            tell("any other error of the service: " + e.code());
        }
        try {
            client.disassociateExternalConnection(request -> request.domain("tools"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }

    /** A union is one of its variants, or one that is newer than its pages. From Java 21 on this is a switch. */
    private void inspector() {
        Inspector2Client client = Inspector2Client.create(transport);
        server.willAnswer("""
                {"successfulAssociations": [
                    {"scanConfigurationArn": "arn:scan:weekly", "resource": {"projectId": "project-7"}},
                    {"scanConfigurationArn": "arn:scan:daily", "resource": {"folderId": "folder-1"}}]}
                """);
        var answer = client.batchDisassociateCodeSecurityScanConfiguration(request ->
                request.addDisassociateConfigurationRequests(pair ->
                        pair.scanConfigurationArn("arn:scan:weekly").resource(Resource.projectId("project-7"))));
        answer.successfulAssociations().forEach(association -> {
            Resource resource = association.resource();
            String what;
            if (resource instanceof Resource.ProjectId project) {
                what = "project " + project.value();
            } else if (resource instanceof Resource.Unknown unknown) {
                what = "something that the pages do not know: " + unknown.name();
            } else {
                throw new AssertionError("the interface is sealed");
            }
            tell(association.scanConfigurationArn() + " let go of " + what);
        });
    }

    /** An enum has values of its own and keeps those that it does not know. */
    private void networkManager() {
        NetworkManagerClient client = NetworkManagerClient.create(transport);
        server.willAnswer("{\"ConnectPeerAssociation\": {\"ConnectPeerId\": \"peer-1\", \"State\": \"DELETING\"}}");
        var answer = client.disassociateConnectPeer(request ->
                request.globalNetworkId("network-1").connectPeerId("peer-1"));
        var association = answer.connectPeerAssociation();
        String state =
                switch (association.state().known()) {
                    case PENDING, AVAILABLE -> "in use";
                    case DELETING, DELETED -> "on its way out";
                    case UNLISTED -> "in a state newer than its pages: " + association.state();
                };
        tell(association.connectPeerId() + " is " + state);
    }

    /** Points in time are {@link java.time.Instant}s, whatever way they travel. */
    private void proton() {
        ProtonClient client = ProtonClient.create(transport);
        server.willAnswer("{\"environmentAccountConnection\": {\"id\": \"7\", \"requestedAt\": 1714979289}}");
        var answer = client.deleteEnvironmentAccountConnection(request -> request.id("7"));
        tell("connection " + answer.environmentAccountConnection().id() + " was asked for at "
                + answer.environmentAccountConnection().requestedAt());
    }

    /** This one is sent as a form and answers in XML; the client is the same. */
    private void redshift() {
        RedshiftClient client = RedshiftClient.create(transport);
        server.willAnswer("""
                <DisassociateDataShareConsumerResponse><DisassociateDataShareConsumerResult>
                    <DataShareArn>arn:share</DataShareArn><AllowPubliclyAccessibleConsumers>false\
                </AllowPubliclyAccessibleConsumers>
                </DisassociateDataShareConsumerResult></DisassociateDataShareConsumerResponse>
                """);
        var answer = client.disassociateDataShareConsumer(request ->
                request.dataShareArn("arn:share").disassociateEntireAccount(true));
        tell(answer.dataShareArn() + " is open to everybody: " + answer.allowPubliclyAccessibleConsumers());
    }

    private void tell(String result) {
        System.out.println(server.lastRequest());
        System.out.println("    " + result);
    }
}
