package io.docwright.generator.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PageForms;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.MethodSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of something other than an operation, alone, is reported in every form. */
class NoOperationsTest {
    private static final Client POND = Client.of("Pond", "pond", "2021-05-04");
    private static final OperationSpec LIST_FISH = OperationSpec.of(POND, "list_fish")
            .takes(Field.optional("NextToken", text("Where to continue.")))
            .gives(Field.optional("NextToken", text("Where to continue.")));

    static Stream<PageTree> pages() {
        return Stream.of(
                method("can_paginate", "operation_name", "Checks whether an operation can be paginated."),
                method("close", "", "Closes underlying endpoint connections."),
                method("generate_presigned_url", "ClientMethod, Params=None, ExpiresIn=3600", "Makes a presigned URL."),
                method("get_paginator", "operation_name", "Creates a paginator for an operation."),
                method("get_waiter", "waiter_name", "Returns an object that can wait for some condition."),
                new ExceptionSpec(POND, "NoFishException", Doc.of("There is none."), List.of()),
                new PaginatorSpec(LIST_FISH, Set.of(), Set.of(), true),
                new WaiterSpec("FishReady", LIST_FISH, 5, 10));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areReported(PageTree page, @TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> form : PageForms.ofOther(page).entrySet()) {
            Path file = Files.writeString(folder.resolve(form.getKey()), form.getValue());

            assertThat(new Generator().model(PagesRequest.of(List.of(file))).diagnostics())
                    .as("%s%n%s", form.getKey(), form.getValue())
                    .extracting(Diagnostic::code)
                    .contains("no-operations");
        }
    }

    private static MethodSpec method(String name, String arguments, String words) {
        return new MethodSpec(POND, name, arguments, List.of("  " + words));
    }

    private static Node text(String words) {
        return new Node.Scalar(Node.Kind.STRING, Doc.of(words));
    }
}
