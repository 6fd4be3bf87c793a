package io.docwright.generator.apireference;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.apireference.json.FactsJson;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.PageLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** {@link ApiServices} groups pages, and completes data types from the syntax of operations. */
class ApiServicesTest {
    private static final String LINK = "\n## See Also\n\n- [C++](https://docs.example.com/goto/SdkForCpp/%s/%s)\n";

    private final List<ApiPage> pages = new ArrayList<>();

    private void add(String folder, String uid, String name, String text) {
        String page = "# " + name + "\n\n" + text + (uid.isEmpty() ? "" : LINK.formatted(uid, name));
        String file = folder + "/API_" + name + ".md";
        pages.add(Objects.requireNonNull(new PageLoader()
                .load(file, page.getBytes(StandardCharsets.UTF_8), null, new Diagnostics().in(file))
                .apiPage()));
    }

    private static String type(String member, String type) {
        return "## Contents\n\n**" + member + "**\n\nType: " + type + "\n\nRequired: No\n";
    }

    @Test
    void theLinkDecidesAndNotTheFolder() {
        add("pages/beds", "garden-2020-01-02", "Bed", type("name", "String"));
        add("pages/beds", "garden-2020-01-02", "Row", type("name", "String"));
        add("pages/beds", "garden-streaming-2021-03-04", "Seed", type("name", "String"));
        add("pages/beds", "", "Unlinked", type("name", "String"));

        assertThat(ApiServices.of(pages))
                .satisfiesExactly(
                        beds -> {
                            assertThat(beds.id()).isEqualTo("beds");
                            assertThat(beds.uid()).isEqualTo(new ServiceUid("garden", "2020-01-02"));
                            assertThat(beds.dataTypes())
                                    .extracting(ApiPage::name)
                                    .containsExactly("Bed", "Row", "Unlinked");
                        },
                        streaming -> {
                            assertThat(streaming.id()).isEqualTo("garden-streaming");
                            assertThat(streaming.dataTypes())
                                    .extracting(ApiPage::name)
                                    .containsExactly("Seed");
                        });
    }

    @Test
    void theOrderOfPagesDoesNotMatter() throws IOException {
        add("b", "garden-2020-01-02", "Bed", type("name", "String"));
        add("a", "garden-2020-01-02", "Row", type("name", "String"));
        String facts = facts();

        Collections.reverse(pages);

        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void nestedTimestampsHaveTheFormThatTheOutlineShows() throws IOException {
        add("garden", "garden-2020-01-02", "Tree", type("planted", "Timestamp"));
        add("garden", "garden-2020-01-02", "ListTrees", """
                ## Response Syntax

                ```
                {
                   "trees": [
                      {
                         "planted": number
                      }
                   ]
                }
                ```

                ## Response Elements

                **[trees](#API_ListTrees_ResponseSyntax)**

                Type: Array of [Tree](API_Tree.md) objects
                """);

        assertThat(facts())
                .contains("\"planted\": {\"type\": \"timestamp\", \"required\": false, "
                        + "\"timestampFormat\": \"unixTimestamp\"}");
    }

    @Test
    void nestedListsHaveTheFormThatTheOutlineShows() throws IOException {
        add("garden", "garden-2020-01-02", "Tree", type("Leaves", "Array of strings"));
        add("garden", "garden-2020-01-02", "Bush", type("Buds", "Array of strings"));
        add("garden", "garden-2020-01-02", "GetPlants", """
                ## Response Syntax

                ```
                HTTP/1.1 200
                <?xml version="1.0" encoding="UTF-8"?>
                <Plants>
                   <Tree>
                      <Leaves>
                         <Leaf>string</Leaf>
                      </Leaves>
                   </Tree>
                   <Bush>
                      <Bud>string</Bud>
                      ...
                   </Bush>
                </Plants>
                ```

                ## Response Elements

                **[Bush](#API_GetPlants_ResponseSyntax)**

                Type: [Bush](API_Bush.md) data type

                **[Tree](#API_GetPlants_ResponseSyntax)**

                Type: [Tree](API_Tree.md) data type
                """);

        assertThat(facts())
                .contains("\"flattened\": false, \"element\": \"Leaf\"")
                .contains("\"Buds\": {\"type\": {\"list\": \"string\"}, \"required\": false, \"flattened\": true}");
    }

    @Test
    void sampleRequestsShowTheTraitsOfTheService() {
        add("garden", "garden-2020-01-02", "GetTree", """
                ## Request Syntax

                ```
                {
                   "id": "string"
                }
                ```

                ## Request Parameters

                **[id](#API_GetTree_RequestSyntax)**

                Type: String

                ## Examples

                ```
                POST / HTTP/1.1
                Host: trees.eu-west-1.amazonaws.com
                X-Amz-Target: Garden_20200102.GetTree
                Content-Type: application/x-amz-json-1.1
                Authorization: AWS4-HMAC-SHA256 Credential=KEY/20200102/eu-west-1/grow/aws4_request
                ```
                """);

        assertThat(ApiServices.of(pages).get(0).traits())
                .isEqualTo(new ServiceTraits("json", "trees", "grow", "Garden_20200102", "1.1", null));
    }

    private String facts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsJson.write(ApiServices.of(pages), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
