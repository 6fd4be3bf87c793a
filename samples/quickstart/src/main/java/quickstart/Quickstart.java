package quickstart;

import com.example.aws.codeartifact.CodeArtifactClient;
import com.example.aws.codeartifact.model.CodeArtifactException;
import com.example.aws.codeartifact.model.DisassociateExternalConnectionRequest;
import com.example.aws.codeartifact.model.DomainStatus;
import com.example.aws.codeartifact.model.ListDomainsRequest;
import com.example.aws.codeartifact.model.ListDomainsResponse;
import com.example.aws.codeartifact.model.ResourceNotFoundException;
import com.example.aws.codeartifact.model.ResourceType;
import com.example.aws.inspector2.Inspector2Client;
import com.example.aws.inspector2.model.BatchDisassociateCodeSecurityScanConfigurationRequest;
import com.example.aws.inspector2.model.BatchDisassociateCodeSecurityScanConfigurationResponse;
import com.example.aws.inspector2.model.Resource;
import java.time.Instant;

/** Uses clients that were generated from the pages in {@code specs/}, over services inside this process. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] args) {
        try (CodeArtifactClient codeArtifact = CodeArtifactClient.create(codeArtifact());
                Inspector2Client inspector = Inspector2Client.create(inspector())) {
            listDomains(codeArtifact);
            disassociate(codeArtifact);
            disassociate(inspector);
        }
    }

    /** Requests are built, responses are typed. */
    private static void listDomains(CodeArtifactClient client) {
        client.listDomains(request -> request.maxResults(10L)).domains().forEach(domain -> {
            String state =
                    switch (domain.status().known()) {
                        case ACTIVE -> "in use";
                        case DELETED -> "gone";
                        case UNLISTED -> "something newer than its documentation: " + domain.status();
                    };
            System.out.println(domain.name() + ", made in " + domain.createdTime() + ", is " + state);
        });
    }

    /** What the service refuses is an exception of its own; what the caller forgets is told before anything is sent. */
    private static void disassociate(CodeArtifactClient client) {
        try {
            client.disassociateExternalConnection(request ->
                    request.domain("tools").repository("lost").externalConnection("public:maven-central"));
        } catch (ResourceNotFoundException e) {
            System.out.println(e.code() + ": " + e.getMessage() + " (" + e.resourceType() + " " + e.resourceId() + ")");
        } catch (CodeArtifactException e) {
            System.out.println("any other error of the service: " + e.code());
        }
        try {
            client.disassociateExternalConnection(request -> request.domain("tools"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }

    /** A union is one of its variants. */
    private static void disassociate(Inspector2Client client) {
        var response = client.batchDisassociateCodeSecurityScanConfiguration(request ->
                request.addDisassociateConfigurationRequests(pair -> pair.scanConfigurationArn("arn:scan:weekly")
                        .resource(Resource.projectId("project-7"))));
        response.successfulAssociations().forEach(association -> {
            Resource resource = association.resource();
            if (resource instanceof Resource.ProjectId project) {
                System.out.println(association.scanConfigurationArn() + " let go of " + project.value());
            } else if (resource instanceof Resource.Unknown unknown) {
                System.out.println("a " + unknown.name() + " that these pages do not know");
            }
        });
    }

    private static InMemoryTransport codeArtifact() {
        return new InMemoryTransport()
                .on(ListDomainsRequest.OPERATION, request -> ListDomainsResponse.builder()
                        .addDomains(domain -> domain.name("tools")
                                .createdTime(Instant.parse("2024-05-06T07:08:09Z"))
                                .status(DomainStatus.ACTIVE))
                        .addDomains(domain -> domain.name("attic")
                                .createdTime(Instant.parse("2019-01-02T03:04:05Z"))
                                .status(DomainStatus.of("Archived")))
                        .build())
                .on(DisassociateExternalConnectionRequest.OPERATION, request -> {
                    throw ResourceNotFoundException.builder()
                            .message("There is no repository " + request.repository() + " in " + request.domain())
                            .resourceType(ResourceType.REPOSITORY)
                            .resourceId(request.repository())
                            .build();
                });
    }

    private static InMemoryTransport inspector() {
        return new InMemoryTransport()
                .on(BatchDisassociateCodeSecurityScanConfigurationRequest.OPERATION, request -> {
                    var response = BatchDisassociateCodeSecurityScanConfigurationResponse.builder();
                    request.disassociateConfigurationRequests()
                            .forEach(pair -> response.addSuccessfulAssociations(
                                    done -> done.scanConfigurationArn(pair.scanConfigurationArn())
                                            .resource(pair.resource())));
                    return response.build();
                });
    }
}
