package io.docwright.generator.java.resolved;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.request.JavaStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PolicyTextsTest {
    private static final String ENCODED =
            "Policies returned by this operation are URL-encoded compliant with RFC 3986.";

    private static String response(String operation, String member, String documentation) {
        Shape output = new Shape.Structure(
                "GetRuleResponse",
                "",
                List.of(new Member(member, Type.Primitive.STRING, false, false, documentation, null)));
        Operation get = new Operation(
                "get_rule", "GetRule", operation, null, null, "GetRuleResponse", List.of(), List.of(), null);
        Service service = new Service(
                "Rules",
                "rules",
                null,
                "",
                List.of(get),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of("GetRuleResponse", output)));
        return new JavaEmitter()
                .emit(service, "com.example", JavaStyle.DEFAULT)
                .filter(file -> file.path().endsWith("/GetRuleResponse.java"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    @Test
    void javadocOfAPolicyNamesWhatDecodesIt() {
        String decode = "{@link io.docwright.runtime.value.PercentText#decode}";

        assertThat(response(ENCODED, "TrustPolicyDocument", "Who may do it.")).contains("It is URL-encoded", decode);
        assertThat(response("", "Document", "The text in this structure is URL-encoded compliant with RFC 3986."))
                .contains(decode);
        assertThat(response("", "TrustPolicyDocument", "Who may do it.")).doesNotContain(decode);
        assertThat(response(ENCODED, "Name", "What it is called.")).doesNotContain(decode);
    }

    @Test
    void javadocOfTheSourceOfACopyNamesWhatMakesIt() {
        assertThat(response("", "Source", "The string form is {bucket}/{key}, with both names."))
                .contains("{@link io.docwright.runtime.value.CopySource}");
    }
}
