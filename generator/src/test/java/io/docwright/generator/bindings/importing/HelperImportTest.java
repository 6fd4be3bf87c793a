package io.docwright.generator.bindings.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.BindingsReader;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HelperImportTest {
    private static final String MODEL = """
            {"metadata": {"protocol": "rest-json", "endpointPrefix": "garden"},
             "operations": {"GetTree": {"http": {"method": "GET", "requestUri": "/trees"}},
                            "ListTrees": {"http": {"method": "GET", "requestUri": "/list"}}},
             "shapes": {"Zz": {"type": "string"}}}
            """;

    private static final String WAITERS = """
            {"version": 2, "waiters": {
               "TreeGrown": {"operation": "GetTree", "delay": 15, "maxAttempts": 40, "acceptors": [
                 {"state": "success", "matcher": "path", "argument": "tree.state", "expected": "GROWN"},
                 {"state": "success", "matcher": "path", "argument": "tree.fenced", "expected": true},
                 {"state": "failure", "matcher": "pathAny", "argument": "tree.branches[].state", "expected": "BARE"},
                 {"state": "success", "matcher": "pathAll", "argument": "tree.branches[].state", "expected": "GREEN"},
                 {"state": "success", "matcher": "path", "argument": "length(trees)  >\\n `0`", "expected": true},
                 {"state": "failure", "matcher": "path", "argument": "length(trees) > `9`", "expected": false},
                 {"state": "retry", "matcher": "error", "expected": "TreeNotFound"},
                 {"state": "failure", "matcher": "error", "expected": true},
                 {"state": "success", "matcher": "error", "expected": false},
                 {"state": "success", "matcher": "status", "expected": 404}]},
               "TreesListed": {"operation": "ListTrees", "delay": 1, "maxAttempts": 2, "acceptors": []}}}
            """;

    private static final String PAGINATORS = """
            {"pagination": {
               "GetTree": {"input_token": ["a", "b"], "output_token": ["x.a", "x.b"], "result_key": ["x.c", "x.d"]},
               "ListOdd": {"input_token": ["a", "b"], "output_token": "c"},
               "ListTrees": {"input_token": "marker", "output_token": "next || trees[-1].id", "limit_key": "size",
                             "more_results": "more", "result_key": "trees", "non_aggregate_keys": ["Zz"]}}}
            """;

    private static ModelText.Beside beside(String text) {
        return new ModelText.Beside("beside.json", text);
    }

    private static String imported(Set<String> operations) {
        ModelText model = new ModelText(
                "m.json", MODEL, Optional.empty(), Optional.of(beside(WAITERS)), Optional.of(beside(PAGINATORS)));
        return BindingsJson.write(ServiceModels.read(model, "garden", operations));
    }

    @Test
    void takesWhatStandsBesideTheModel() {
        String text = imported(Set.of());

        assertThat(text).doesNotContain("Zz").endsWith("""
                  "waiters": {
                    "TreeGrown": {
                      "operation": "GetTree",
                      "delay": 15,
                      "attempts": 40,
                      "acceptors": [
                        "success: tree.state is GROWN",
                        "success: tree.fenced is true",
                        "failure: any tree.branches[].state is BARE",
                        "success: all tree.branches[].state is GREEN",
                        "success: length(trees) > `0`",
                        "failure: length(trees) > `9` is false",
                        "retry: error TreeNotFound",
                        "failure: error",
                        "success: response",
                        "success: status 404"
                      ]
                    },
                    "TreesListed": {
                      "operation": "ListTrees",
                      "delay": 1,
                      "attempts": 2
                    }
                  },
                  "paginators": {
                    "GetTree": {"tokens": {"a": "x.a", "b": "x.b"}, "items": ["x.c", "x.d"]},
                    "ListTrees": {"tokens": {"marker": "next || trees[-1].id"}, "pageSize": "size", "more": "more", "items": ["trees"]}
                  }
                }
                """);
        assertThat(BindingsJson.write(BindingsReader.read("b.json", text))).isEqualTo(text);
    }

    @Test
    void takesThoseOfTheWantedOperations() {
        assertThat(imported(Set.of("ListTrees")))
                .contains("TreesListed", "\"ListTrees\": {\"tokens\"")
                .doesNotContain("TreeGrown", "x.a");
    }

    @Test
    void takesTheTraitsOfSmithy() {
        String text = BindingsJson.write(ServiceModels.read("m.json", """
                {"smithy": "2.0", "shapes": {
                   "a#Garden": {"type": "service", "version": "1",
                     "operations": [{"target": "a#GetTree"}, {"target": "a#ListTrees"}],
                     "traits": {"aws.protocols#restJson1": {},
                       "smithy.api#paginated": {"inputToken": "marker", "outputToken": "next", "pageSize": "size"}}},
                   "a#GetTree": {"type": "operation", "traits": {
                     "smithy.api#http": {"method": "GET", "uri": "/trees", "code": 200},
                     "smithy.waiters#waitable": {"TreeGrown": {"minDelay": 4, "acceptors": [
                       {"state": "success", "matcher": {"output": {
                         "path": "tree.state", "expected": "GROWN", "comparator": "stringEquals"}}},
                       {"state": "success", "matcher": {"output": {
                         "path": "length(trees) > `0`", "expected": "true", "comparator": "booleanEquals"}}},
                       {"state": "failure", "matcher": {"output": {
                         "path": "trees[].state", "expected": "DEAD", "comparator": "anyStringEquals"}}},
                       {"state": "success", "matcher": {"inputOutput": {
                         "path": "output.trees[].state", "expected": "DEAD", "comparator": "allStringEquals"}}},
                       {"state": "retry", "matcher": {"errorType": "a#TreeNotFound"}},
                       {"state": "success", "matcher": {"success": true}},
                       {"state": "failure", "matcher": {"success": false}}]}}}},
                   "a#ListTrees": {"type": "operation", "traits": {
                     "smithy.api#http": {"method": "GET", "uri": "/list", "code": 200},
                     "smithy.api#paginated": {"items": "trees"}}}}}
                """, "garden", Set.of()));

        assertThat(text).endsWith("""
                  "waiters": {
                    "TreeGrown": {
                      "operation": "GetTree",
                      "delay": 4,
                      "acceptors": [
                        "success: tree.state is GROWN",
                        "success: length(trees) > `0`",
                        "failure: any trees[].state is DEAD",
                        "success: all output.trees[].state is DEAD",
                        "retry: error TreeNotFound",
                        "success: response",
                        "failure: error"
                      ]
                    }
                  },
                  "paginators": {
                    "ListTrees": {"tokens": {"marker": "next"}, "pageSize": "size", "items": ["trees"]}
                  }
                }
                """);
    }
}
