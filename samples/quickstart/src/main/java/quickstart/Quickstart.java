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
            quickstart.aCallAndItsResponse();
            quickstart.anErrorOfTheService();
            quickstart.aUnion();
            quickstart.anEnum();
            quickstart.aTime();
            quickstart.anotherProtocol();
        }
    }

    /** A request is built, sent, and answered with a typed response. */
    private void aCallAndItsResponse() {
        CodeArtifactClient client = CodeArtifactClient.create(transport);
        server.respond("{\"repository\": {\"name\": \"mirror\", \"externalConnections\": []}}");
        var response = client.disassociateExternalConnection(request ->
                request.domain("tools").repository("mirror").externalConnection("public:maven-central"));

        title("A call, and its typed response");
        print("page      specs/codeartifact/client/disassociate_external_connection.rst");
        print("client    " + CodeArtifactClient.class.getName());
        print("call      client.disassociateExternalConnection(request -> request");
        print("              .domain(\"tools\").repository(\"mirror\").externalConnection(\"public:maven-central\"))");
        print("sent      " + server.lastRequest().replace("?", "\n              ?"));
        print("response  " + response.repository().getClass().getSimpleName() + " "
                + response.repository().name() + " with "
                + response.repository().externalConnections().size() + " external connections");
    }

    /** Each error of the service has its own exception class. A missing required member is an error before the request is sent. */
    private void anErrorOfTheService() {
        CodeArtifactClient client = CodeArtifactClient.create(transport);
        title("An error of the service, caught by its type");
        server.fail(404, "ResourceNotFoundException",
                "{\"message\": \"no such repository\", \"resourceId\": \"lost\", \"resourceType\": \"repository\"}");
        try {
            client.disassociateExternalConnection(request ->
                    request.domain("tools").repository("lost").externalConnection("public:maven-central"));
        } catch (ResourceNotFoundException e) {
            print("caught    ResourceNotFoundException: there is no " + e.resourceType() + " " + e.resourceId());
        } catch (CodeArtifactException e) {
            print("caught    another error of the service: " + e.code());
        }
        try {
            client.disassociateExternalConnection(request -> request.domain("tools"));
        } catch (IllegalStateException e) {
            print("not sent  " + e.getMessage());
        }
        title("Four more services");
    }

    /** A union has a class for each variant, and one for variants that the pages do not list. From Java 21 on, use a switch. */
    private void aUnion() {
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
            print("union     " + association.scanConfigurationArn() + " no longer scans " + what);
        });
    }

    /** An enum keeps values that the pages do not list. */
    private void anEnum() {
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
        print("enum      " + association.connectPeerId() + " is " + state);
    }

    /** Times are {@link java.time.Instant}s, in every wire format. */
    private void aTime() {
        ProtonClient client = ProtonClient.create(transport);
        server.respond("{\"environmentAccountConnection\": {\"id\": \"7\", \"requestedAt\": 1714979289}}");
        var response = client.deleteEnvironmentAccountConnection(request -> request.id("7"));
        print("time      connection " + response.environmentAccountConnection().id() + " was requested at "
                + response.environmentAccountConnection().requestedAt());
    }

    /** This service takes forms and returns XML; its client looks the same. */
    private void anotherProtocol() {
        RedshiftClient client = RedshiftClient.create(transport);
        server.respond("""
                <DisassociateDataShareConsumerResponse><DisassociateDataShareConsumerResult>
                    <DataShareArn>arn:share</DataShareArn><AllowPubliclyAccessibleConsumers>false\
                </AllowPubliclyAccessibleConsumers>
                </DisassociateDataShareConsumerResult></DisassociateDataShareConsumerResponse>
                """);
        var response = client.disassociateDataShareConsumer(request ->
                request.dataShareArn("arn:share").disassociateEntireAccount(true));
        print("XML       " + response.dataShareArn() + " allows publicly accessible consumers: "
                + response.allowPubliclyAccessibleConsumers());
    }

    private static void title(String title) {
        System.out.println();
        System.out.println(title);
    }

    private static void print(String line) {
        System.out.println("  " + line);
    }
}
