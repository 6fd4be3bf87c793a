package io.docwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import io.docwright.generator.testing.PageTrees;
import io.docwright.generator.testing.ReferenceNotation;
import io.docwright.generator.testing.RstLayout;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Pages have the same content in each layout that printers of reStructuredText gave them. */
@Domain(PageTrees.class)
class RstLayoutPropertiesTest {
    private static final Client CLIENT = Client.of("Widgets", "widgets", "2020-01-01");

    private final Diagnostics diagnostics = new Diagnostics();

    @Property(tries = 150)
    void aWholeServiceInOneFile(
            @ForAll OperationSpec first,
            @ForAll OperationSpec second,
            @ForAll ExceptionSpec exception,
            @ForAll PaginatorSpec paginator,
            @ForAll WaiterSpec waiter) {
        List<PageTree> pages = List.of(first, second, exception, paginator, waiter);
        List<String> apart = new ArrayList<>();
        pages.forEach(page -> apart.addAll(notation(PagePrinter.print(page))));

        List<String> together = notation(RstLayout.wholeService(CLIENT, pages));

        assertThat(together.get(0)).startsWith("service");
        assertThat(together.subList(1, together.size())).isEqualTo(apart);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Property(tries = 150)
    void titlesAsRawHtml(@ForAll OperationSpec operation) {
        String page = PagePrinter.print(operation);

        assertThat(notation(RstLayout.rawTitles(page))).isEqualTo(notation(page));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    /** The content of each page, without positions and without the service. */
    private List<String> notation(String text) {
        return ReferenceReader.read(
                        new RstReader().read("page.rst", text, diagnostics.in("page.rst")), diagnostics.in("page.rst"))
                .stream()
                .map(reference -> ReferenceNotation.of(List.of(reference))
                        .replaceAll(" at \\d+:\\d+\n", "\n")
                        .replaceAll("(?m)^(\\w.*) of \\w+(?: \\([^)]*\\))?$", "$1"))
                .toList();
    }
}
