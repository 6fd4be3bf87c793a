package io.docwright.generator.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.apireference.ServiceUid;
import io.docwright.generator.apireference.endpoint.ServiceEndpoint;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.PageLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** {@link EndpointMatch} finds the table of a service by its title and its hosts, and uses none of several that differ. */
class EndpointMatchTest {
    private final List<ApiPage> pages = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** Adds a page whose sections have a heading, or none if it is empty, and a table of hosts. */
    private void add(String title, String... headingsAndHosts) {
        StringBuilder text = new StringBuilder("# " + title + "\n\n## Service endpoints\n\n");
        for (int i = 0; i < headingsAndHosts.length; i += 2) {
            text.append(headingsAndHosts[i].isEmpty() ? "" : "### " + headingsAndHosts[i] + "\n\n")
                    .append("| Region Name | Region | Endpoint | Protocol |\n| --- | --- | --- | --- |\n");
            for (String host : headingsAndHosts[i + 1].split(" ", -1)) {
                text.append("| Here | here | ").append(host).append(" | HTTPS |\n");
            }
            text.append('\n');
        }
        String file = "gr/" + pages.size() + ".md";
        pages.add(Objects.requireNonNull(new PageLoader()
                .load(file, text.toString().getBytes(StandardCharsets.UTF_8), null, diagnostics.in(file))
                .apiPage()));
    }

    private EndpointMatch match() {
        return EndpointMatch.of(pages, diagnostics);
    }

    private static ApiService service(String id, String uid) {
        return new ApiService(id, new ServiceUid(uid, "2020-01-02"), List.of(), null);
    }

    private List<String> messages() {
        return diagnostics.sorted().stream().map(Diagnostic::message).toList();
    }

    @Test
    void theTitleIsTheNameOfTheService() {
        add("Amazon Fruit Trees (Amazon FT) endpoints and quotas", "", "orchard.eu-west-1.amazonaws.com");
        ServiceEndpoint orchard = new ServiceEndpoint("orchard", null);

        assertThat(match().find(service("fruit-trees", "none"))).isEqualTo(orchard);
        assertThat(match().find(service("none", "ft"))).isEqualTo(orchard);
        assertThat(match().find(service("trees", "fruit"))).isNull();
        assertThat(messages()).isEmpty();
    }

    @Test
    void hostsHaveTheNameOfTheService() {
        add(
                "AWS Garden endpoints and quotas",
                "Planting",
                "plants.garden.eu-west-1.amazonaws.com",
                "Care",
                "api.bed-care.eu-west-1.amazonaws.com api.bed-care.us-east-2.amazonaws.com");

        assertThat(match().find(service("bedcare", "none"))).isEqualTo(new ServiceEndpoint("api.bed-care", null));
    }

    @Test
    void theTitleOfATableCountsMoreThanThatOfThePage() {
        add(
                "AWS Garden endpoints and quotas",
                "AWS Beds",
                "beds.amazonaws.com beds.amazonaws.com",
                "AWS Rows",
                "row-service.eu-west-1.amazonaws.com");

        assertThat(match().find(service("beds", "none"))).isEqualTo(new ServiceEndpoint("beds", "beds.amazonaws.com"));
        assertThat(match().find(service("rows", "none"))).isEqualTo(new ServiceEndpoint("row-service", null));
    }

    @Test
    void severalEndpointsAreReportedAndNotUsed() {
        add(
                "AWS Garden endpoints and quotas",
                "Planting",
                "plants.eu-west-1.amazonaws.com",
                "Care",
                "care.eu-west-1.amazonaws.com");

        EndpointMatch match = match();
        assertThat(match.find(service("garden", "garden"))).isNull();
        match.reportOthers();

        assertThat(messages())
                .containsExactly("tables of endpoints show several prefixes of hosts for garden: plants, care;"
                        + " none is used");
    }

    @Test
    void titleAndHostsOfDifferentTablesAreReported() {
        add("AWS Garden endpoints and quotas", "", "plants.eu-west-1.amazonaws.com");
        add("AWS Plants endpoints and quotas", "", "garden.eu-west-1.amazonaws.com");

        assertThat(match().find(service("garden", "garden"))).isNull();
        assertThat(messages()).singleElement().asString().contains("for garden: plants, garden; none is used");
    }

    @Test
    void theOrderOfPagesDoesNotMatter() {
        add("AWS Garden endpoints and quotas", "", "garden.eu-west-1.amazonaws.com");
        add("AWS Yard endpoints and quotas", "", "garden.us-east-2.amazonaws.com");
        ServiceEndpoint garden = new ServiceEndpoint("garden", null);

        assertThat(match().find(service("garden", "garden"))).isEqualTo(garden);
        Collections.reverse(pages);
        assertThat(match().find(service("garden", "garden"))).isEqualTo(garden);
    }

    @Test
    void hostsOfOtherKindsShowNoEndpoint() {
        add("AWS Garden endpoints and quotas", "", "garden.eu-west-1.api.aws garden-fips.eu-west-1.amazonaws.com");

        EndpointMatch match = match();
        assertThat(match.find(service("garden", "garden"))).isNull();
        match.reportOthers();

        assertThat(messages())
                .containsExactly("no service of these pages is known to have the endpoints of 1 page:"
                        + " \"AWS Garden endpoints and quotas\"; ignored");
    }
}
