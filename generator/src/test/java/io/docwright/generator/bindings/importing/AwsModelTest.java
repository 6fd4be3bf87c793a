package io.docwright.generator.bindings.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.bindings.BindingsJson;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AwsModelTest {
    /** Every name of a type and every description has a {@code Zz}. */
    private static final String MODEL = """
            {
              "metadata": {"protocol": "rest-xml", "apiVersion": "2021-05-04", "endpointPrefix": "garden",
                           "serviceFullName": "Zz Garden", "signatureVersion": "v4"},
              "operations": {
                "PutTree": {
                  "name": "PutTree", "documentation": "Zz plants.",
                  "http": {"method": "PUT", "requestUri": "/trees/{Id}?x"},
                  "input": {"shape": "ZzPut", "locationName": "PutTree", "xmlNamespace": {"uri": "http://garden/"}},
                  "errors": [{"shape": "FrostFault"}]
                },
                "GetTree": {
                  "http": {"method": "GET", "requestUri": "/trees/{Id}"},
                  "input": {"shape": "ZzGet"}, "output": {"shape": "ZzPut"}
                }
              },
              "shapes": {
                "ZzPut": {"type": "structure", "required": ["Id"], "members": {
                  "Id": {"shape": "ZzText", "location": "uri", "locationName": "Id", "documentation": "Zz"},
                  "Seen": {"shape": "ZzTime", "location": "header", "locationName": "X-Seen"},
                  "Limbs": {"shape": "ZzLimbs", "locationName": "limb"},
                  "Beds": {"shape": "ZzBeds"}
                }},
                "ZzGet": {"type": "structure", "members": {
                  "Id": {"shape": "ZzText", "location": "uri", "locationName": "Id"}
                }},
                "ZzLimbs": {"type": "list", "member": {"shape": "ZzLimb"}, "flattened": true},
                "ZzLimb": {"type": "structure", "members": {
                  "Limbs": {"shape": "ZzLimbs", "locationName": "limb"},
                  "Sort": {"shape": "ZzSort", "xmlAttribute": true, "locationName": "xsi:sort"}
                }},
                "ZzBeds": {"type": "list", "member": {"shape": "ZzRows", "locationName": "bed"}},
                "ZzRows": {"type": "list", "member": {"shape": "ZzText", "locationName": "row"}},
                "ZzText": {"type": "string", "pattern": "Zz"},
                "ZzTime": {"type": "timestamp", "timestampFormat": "iso8601"},
                "ZzSort": {"type": "string", "enum": ["Zz"]},
                "FrostFault": {"type": "structure", "exception": true, "members": {},
                  "error": {"code": "Frost", "httpStatusCode": 409}, "retryable": {"throttling": false}}
              }
            }
            """;

    @Test
    void takesHowAndNeverWhat() {
        String text = BindingsJson.write(ServiceModels.read("m.json", MODEL, "garden", Set.of()));

        assertThat(text).doesNotContain("Zz").isEqualTo("""
                {
                  "format": "docwright-bindings/1",
                  "service": "garden",
                  "protocol": "rest-xml",
                  "apiVersion": "2021-05-04",
                  "endpointPrefix": "garden",
                  "input": {
                    "Limbs": {"name": "limb", "flattened": true, "recursive": "Limbs"}
                  },
                  "output": {
                    "Limbs": {"name": "limb", "flattened": true, "recursive": "Limbs"}
                  },
                  "operations": {
                    "GetTree": {
                      "http": "GET /trees/{Id}",
                      "input": {
                        "Id": {"label": "Id"}
                      },
                      "output": {
                        "Beds": {"element": "bed"},
                        "Beds[]": {"element": "row"},
                        "Limbs[].Sort": {"name": "xsi:sort", "attribute": true},
                        "Seen": {"header": "X-Seen", "timestamp": "date-time"}
                      }
                    },
                    "PutTree": {
                      "http": "PUT /trees/{Id}?x",
                      "root": "PutTree",
                      "rootNamespace": "http://garden/",
                      "input": {
                        "Beds": {"element": "bed"},
                        "Beds[]": {"element": "row"},
                        "Id": {"label": "Id"},
                        "Limbs[].Sort": {"name": "xsi:sort", "attribute": true},
                        "Seen": {"header": "X-Seen", "timestamp": "date-time"}
                      }
                    }
                  },
                  "errors": {
                    "FrostFault": {"code": "Frost", "retryable": "yes", "status": "409"}
                  }
                }
                """);
    }

    @Test
    void takesOnlyTheOperationsWanted() {
        String text = BindingsJson.write(ServiceModels.read("m.json", MODEL, "garden", Set.of("GetTree")));

        assertThat(text).contains("GetTree").doesNotContain("PutTree").doesNotContain("FrostFault");
    }

    @Test
    void theFormatOfTreeHashesImpliesTwoHeaders() {
        String model = MODEL.replace("\"apiVersion\":", "\"checksumFormat\": \"sha256\", \"apiVersion\":");

        assertThat(BindingsJson.write(ServiceModels.read("m.json", model, "garden", Set.of())))
                .contains(
                        "\"versionHeader\": \"x-amz-garden-version\"",
                        "\"treeHashHeader\": \"x-amz-sha256-tree-hash\"");
        assertThat(BindingsJson.write(
                        ServiceModels.read("m.json", model.replace("\"sha256\"", "\"md5\""), "garden", Set.of())))
                .doesNotContain("versionHeader", "treeHashHeader");
    }

    @Test
    void rejectsWhatIsNotAModel() {
        assertThatThrownBy(() -> ServiceModels.read("m.json", "{\"a\": 1}", "garden", Set.of()))
                .hasMessageStartingWith("m.json: this is not a supported service model");
        assertThatThrownBy(() -> ServiceModels.read("m.json", "<xml/>", "garden", Set.of()))
                .hasMessageStartingWith("m.json:1:1: error: this is not valid JSON");
    }

    @Test
    void cborComesFirstAndTheOthersAreKept() {
        String model = """
                {"metadata": {"protocol": "query", "protocols": ["query", "json", "smithy-rpc-v2-cbor", "odd"],
                              "jsonVersion": "1.0", "targetPrefix": "Trees", "xmlNamespace": "http://trees/"},
                 "operations": {"PutTree": {"input": {"shape": "In"}}},
                 "shapes": {"In": {"type": "structure", "members": {"Limbs": {"shape": "Limbs"}}},
                            "Limbs": {"type": "list", "member": {"shape": "Limb", "locationName": "limb"}},
                            "Limb": {"type": "string"}}}
                """;

        assertThat(BindingsJson.write(ServiceModels.read("m.json", model, "garden", Set.of())))
                .contains("\"protocol\": \"rpc-v2-cbor\",\n  \"otherProtocols\": \"aws-json-1.0,aws-query\",\n")
                .contains("\"rpcName\": \"Trees\"", "\"xmlNamespace\": \"http://trees/\"")
                .contains("\"Limbs\": {\"element\": \"limb\"}");
    }
}
