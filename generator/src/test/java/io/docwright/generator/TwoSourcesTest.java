package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Width;
import io.docwright.generator.request.DeriveRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.BindingsResult;
import io.docwright.generator.result.ModelResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads boto3 pages and pages of the API's own reference together, and each alone. */
class TwoSourcesTest {
    private static final Path SPECS = Path.of("../specs");

    @TempDir
    Path folder;

    @BeforeEach
    void copyPages() throws IOException {
        try (Stream<Path> files = Files.walk(SPECS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SPECS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void structuresHaveTheNamesOfApiPages() throws IOException {
        assertThat(service("codeartifact").shapes())
                .containsKeys("DomainSummary", "RepositoryDescription", "UpstreamRepositoryInfo")
                .doesNotContainKeys("Domain", "Repository");
    }

    @Test
    void membersHaveTheWidthsAndConstraintsOfApiPages() throws IOException {
        Service service = service("codeartifact");

        assertThat(member(service, "ListDomainsRequest", "maxResults").width()).isEqualTo(Width.INTEGER);
        Constraints domain = member(service, "DisassociateExternalConnectionRequest", "domain")
                .constraints();
        assertThat(domain.minimumLength()).isEqualTo(2);
        assertThat(domain.maximumLength()).isEqualTo(50);
        assertThat(domain.pattern()).isEqualTo("[a-z][a-z0-9\\-]{0,48}[a-z0-9]");
        assertThat(domain.minimum()).isNull();
    }

    @Test
    void anExplanationShowsThePageThatNamesTheType() throws IOException {
        String why = new Generator()
                .explain(request(Set.of(), folder), "codeartifact.DomainSummary")
                .explanations()
                .get(0)
                .why();

        assertThat(why).startsWith("the API's own reference names it (").contains("API_ListDomains.md:");
    }

    @Test
    void namesInTheNamesFileStay() throws IOException {
        Path names = folder.resolve("names.json");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page : files.filter(file -> file.getFileName().toString().startsWith("API_"))
                    .toList()) {
                Files.move(page, page.resolveSibling("kept-" + page.getFileName() + ".off"));
            }
        }
        new Generator().names(request(Set.of("codeartifact"), folder));
        assertThat(names).content().contains("\"DomainSummary\":");
        Files.writeString(names, Files.readString(names).replace("\"DomainSummary\":", "\"Domain\":"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".off")).toList()) {
                Files.move(
                        page, page.resolveSibling(page.getFileName().toString().replaceAll("^kept-|\\.off$", "")));
            }
        }

        ModelResult result = new Generator().model(request(Set.of("codeartifact"), folder));

        assertThat(result.api().services().get(0).shapes())
                .containsKey("Domain")
                .doesNotContainKey("DomainSummary");
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("better-names"))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("'Domain' is 'DomainSummary'");
    }

    @Test
    void apiPagesAloneAreAService() throws IOException {
        ModelResult result = new Generator().model(request(Set.of(), folder.resolve("codeartifact/api")));

        Service service = result.api().services().get(0);
        assertThat(service.id()).isEqualTo("codeartifact");
        assertThat(service.operations())
                .extracting(operation -> operation.method() + " " + operation.name())
                .containsExactly(
                        "disassociate_external_connection DisassociateExternalConnection", "list_domains ListDomains");
        assertThat(service.shapes()).containsKeys("DomainSummary", "ConflictException");
        assertThat(member(service, "DisassociateExternalConnectionRequest", "domain")
                        .required())
                .isTrue();
        assertThat(codes(result.diagnostics())).containsExactly("bindings-incomplete", "types-assumed");
    }

    @Test
    void bindingsAreDerived() throws IOException {
        Files.delete(folder.resolve("codeartifact/bindings.json"));

        BindingsResult result = new Generator()
                .deriveBindings(new DeriveRequest(request(Set.of("codeartifact"), folder), null, "codeartifact", null));

        assertThat(result.missing()).containsExactly(Map.entry("codeartifact", List.of()));
        assertThat(result.texts().get("codeartifact"))
                .contains("\"protocol\": \"rest-json\"")
                .contains("\"endpointPrefix\": \"codeartifact\"")
                .contains("\"http\": \"DELETE /v1/repository/external-connection\"")
                .contains("\"domainOwner\": {\"query\": \"domain-owner\"}")
                .contains("\"ConflictException\": {\"status\": \"409\"}");
    }

    @Test
    void aTableOfEndpointsShowsTheHost() throws IOException {
        Files.delete(folder.resolve("codeartifact/bindings.json"));
        Files.createDirectories(folder.resolve("endpoints"));
        Files.writeString(folder.resolve("endpoints/codeartifact.md"), """
                # AWS CodeArtifact endpoints and quotas

                ## Service endpoints

                | Region Name | Region | Endpoint | Protocol |
                | --- | --- | --- | --- |
                | Europe (Ireland) | eu-west-1 | artifacts.amazonaws.com<br />artifacts-fips.eu-west-1.amazonaws.com | HTTPS<br />HTTPS |
                """);

        BindingsResult result = new Generator()
                .deriveBindings(new DeriveRequest(request(Set.of("codeartifact"), folder), null, null, null));

        assertThat(result.missing()).containsExactly(Map.entry("codeartifact", List.of()));
        assertThat(result.texts().get("codeartifact"))
                .contains("\"endpointPrefix\": \"artifacts\"")
                .contains("\"globalEndpoint\": \"artifacts.amazonaws.com\"");
        assertThat(codes(result.diagnostics())).doesNotContain("endpoints-unmatched", "other-page");
    }

    @Test
    void aValueForOneServiceIsRefusedForSeveral() {
        DeriveRequest request = new DeriveRequest(request(Set.of(), folder), null, "garden", null);

        assertThatThrownBy(() -> new Generator().deriveBindings(request))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("cannot be that of 5 services");
    }

    @Test
    void anUnknownProtocolIsRefused() {
        DeriveRequest request = new DeriveRequest(request(Set.of("proton"), folder), "soap", null, null);

        assertThatThrownBy(() -> new Generator().deriveBindings(request))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("'soap' is no protocol");
    }

    @Test
    void whatNoPageShowsIsAskedFor() throws IOException {
        Files.delete(folder.resolve("proton/bindings.json"));

        ModelResult result = new Generator().model(request(Set.of("proton"), folder));

        assertThat(result.wires()).isEmpty();
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("bindings-incomplete"))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("\"protocol\"", "\"targetPrefix\"", "\"endpointPrefix\"");
    }

    @Test
    void membersThatNoPageShowsAreNamedForTheOperationsThatAreAskedFor() throws IOException {
        Files.delete(folder.resolve("redshift/api/API_DataShareAssociation.md"));
        Files.delete(folder.resolve("redshift/bindings.json"));
        Files.writeString(folder.resolve("redshift/bindings.json"), """
                {"format": "docwright-bindings/1", "service": "redshift", "endpointPrefix": "redshift",
                 "output": {"CreatedDate": {}}}
                """);

        assertThat(unknown(Set.of("DisassociateDataShareConsumer")))
                .singleElement()
                .asString()
                .startsWith("no page shows how these members of DisassociateDataShareConsumer are sent:"
                        + " output.DataShareAssociations[].")
                .contains("output.DataShareAssociations[].Status")
                .doesNotContain("CreatedDate")
                .doesNotContain("output.DataShareAssociations,");
        assertThat(unknown(Set.of()))
                .singleElement()
                .asString()
                .matches("no page shows how \\d members in 1 of the operations of redshift are sent");
    }

    private List<String> unknown(Set<String> operations) throws IOException {
        PagesRequest request = new PagesRequest(List.of(folder), Set.of("redshift"), operations, 2, Progress.NONE);
        return new Generator()
                .model(request).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code().equals("bindings-unknown"))
                        .map(Diagnostic::message)
                        .toList();
    }

    @Test
    void aBindingsFileWithoutProtocolNeedsApiPages() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("redshift/api"))) {
            for (Path page : files.toList()) {
                Files.delete(page);
            }
        }

        assertThatThrownBy(() -> new Generator().model(request(Set.of("redshift"), folder)))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("no \"protocol\"");
    }

    @Test
    void whatOnlyOneSourceHasIsReported() throws IOException {
        Path page = folder.resolve("codeartifact/api/API_DomainSummary.md");
        Files.writeString(page, Files.readString(page).replace("owner", "holder"));
        Path operation = folder.resolve("codeartifact/client/list_domains.rst");
        Files.delete(operation);

        List<Diagnostic> diagnostics =
                new Generator().model(request(Set.of("codeartifact"), folder)).diagnostics();

        assertThat(diagnostics)
                .filteredOn(diagnostic -> diagnostic.code().equals("only-one-source"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the boto3 pages do not have 1 operation of codeartifact: ListDomains; the API's own pages are used");
    }

    @Test
    void membersOfOneSourceAndContradictionsAreReported() throws IOException {
        Path page = folder.resolve("codeartifact/api/API_UpstreamRepositoryInfo.md");
        Files.writeString(
                page,
                Files.readString(page).replace("repositoryName", "sourceOfAll").replace("upstream", "other"));
        Path operation = folder.resolve("codeartifact/api/API_DisassociateExternalConnection.md");
        Files.writeString(operation, Files.readString(operation).replaceFirst("Required: Yes", "Required: No"));

        assertThat(messages("codeartifact", "sources-disagree"))
                .singleElement()
                .asString()
                .startsWith(
                        "DisassociateExternalConnection.input.domain is required here, and optional on the API's own page,");
    }

    @Test
    void typesThatDifferAreReported() throws IOException {
        Path page = folder.resolve("codeartifact/api/API_DomainSummary.md");
        Files.writeString(page, Files.readString(page).replace("Type: Timestamp", "Type: Array of strings"));

        assertThat(messages("codeartifact", "sources-disagree"))
                .singleElement()
                .asString()
                .startsWith("DomainSummary.createdTime is a timestamp here, and a list on the API's own page,");
    }

    @Test
    void sectionsThatBotoPagesLeaveOutAreThoseOfApiPages() throws IOException {
        Path page = folder.resolve("codeartifact/client/list_domains.rst");
        String whole = Files.readString(page);
        String elided = """
                    ::

                        # This section is too large to render.
                        # Please see the AWS API Documentation linked below.

                """;
        String request = whole.substring(whole.indexOf("  ::"), whole.indexOf("  :rtype:"));
        int syntax = whole.indexOf("    ::", whole.indexOf("**Response Syntax**"));
        String response = whole.substring(syntax, whole.indexOf("**Response Structure**"));
        String structure = whole.substring(whole.indexOf("    - *(dict)"));
        Files.writeString(
                page,
                whole.replace(request, elided + "    **Parameters**\n" + elided + "\n")
                        .replace(response, elided + "    ")
                        .replace(structure, elided));

        Service service = service("codeartifact");

        assertThat(Objects.requireNonNull(service.shapes().get("ListDomainsRequest"))
                        .members())
                .extracting(Member::name)
                .containsExactly("maxResults", "nextToken");
        assertThat(Objects.requireNonNull(service.shapes().get("ListDomainsResponse"))
                        .members())
                .extracting(Member::name)
                .containsExactly("domains", "nextToken");
        assertThat(service.shapes()).containsKey("DomainSummary");
    }

    @Test
    void membersThatOnlyOneSourceHasAreReportedWhereTheyAre() throws IOException {
        Path page = folder.resolve("networkmanager/api/API_ConnectPeerAssociation.md");
        Files.writeString(
                page,
                Files.readString(page)
                        .replace("LinkId", "Weather")
                        .replace("The link that the tie runs over.", "Whether it rains."));

        List<Diagnostic> diagnostics =
                new Generator().model(request(Set.of("networkmanager"), folder)).diagnostics();

        assertThat(diagnostics)
                .filteredOn(diagnostic -> diagnostic.code().equals("only-one-source"))
                .extracting(diagnostic -> diagnostic.message() + " "
                        + Path.of(diagnostic.span().file()).getFileName())
                .containsExactlyInAnyOrder(
                        "the API's own reference does not have 1 member of networkmanager: ConnectPeerAssociation.LinkId"
                                + " disassociate_connect_peer.rst",
                        "the boto3 pages do not have 1 member of networkmanager: ConnectPeerAssociation.Weather"
                                + " API_ConnectPeerAssociation.md");
    }

    @Test
    void dataTypesThatExceedALimitAreReported() throws IOException {
        Path api = folder.resolve("codeartifact/api");
        PagesRequest few = request(Set.of(), api).within(Limits.DEFAULT.with(Map.of(Limits.Name.MEMBERS, 3L)));
        PagesRequest shallow = request(Set.of(), api).within(Limits.DEFAULT.with(Map.of(Limits.Name.DEPTH, 1L)));

        assertThat(codes(new Generator().model(few).diagnostics())).containsOnlyOnce("too-many-members");
        assertThat(codes(new Generator().model(shallow).diagnostics())).containsOnlyOnce("nested-too-deep");
    }

    /** The messages of one kind that reading a service gives. */
    private List<String> messages(String service, String code) throws IOException {
        return new Generator()
                .model(request(Set.of(service), folder)).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code().equals(code))
                        .map(Diagnostic::message)
                        .toList();
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).sorted().toList();
    }

    private Service service(String id) throws IOException {
        return new Generator()
                .model(request(Set.of(id), folder))
                .api()
                .services()
                .get(0);
    }

    private static Member member(Service service, String shape, String name) {
        Shape found = Objects.requireNonNull(service.shapes().get(shape));
        return found.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PagesRequest request(Set<String> services, Path pages) {
        return new PagesRequest(List.of(pages), services, Set.of(), 2, Progress.NONE);
    }
}
