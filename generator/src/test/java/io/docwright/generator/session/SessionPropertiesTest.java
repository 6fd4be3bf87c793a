package io.docwright.generator.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.source.PageLoader;
import io.docwright.generator.testing.OtherFormats;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import io.docwright.generator.testing.PageTrees;
import io.docwright.generator.testing.ReferenceNotation;
import io.docwright.generator.testing.TextPrinter;
import io.docwright.generator.testing.TextStyle;
import io.docwright.generator.testing.TreeNotation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is printed as a page and read back is what it was. */
@Domain(PageTrees.class)
class SessionPropertiesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Property(tries = 500)
    void anOperationInRst(@ForAll OperationSpec operation) {
        Reference.OperationPage page = (Reference.OperationPage) read("page.rst", PagePrinter.print(operation));

        assertThat(page.method()).isEqualTo(operation.method());
        assertThat(page.owner().name()).isEqualTo(operation.client().name());
        assertThat(page.owner().id()).isEqualTo(operation.client().id());
        assertThat(page.deprecation() != null).isEqualTo(operation.deprecated());
        assertThat(TreeNotation.words(page.documentation())).isEqualTo(TreeNotation.words(operation.doc()));
        assertThat(TreeNotation.read(page.input().members(), true))
                .isEqualTo(TreeNotation.printed(operation.input(), true));
        assertThat(TreeNotation.read(page.output(), true)).isEqualTo(TreeNotation.printed(operation.output(), true));
        assertThat(page.errors()).extracting(Reference.Named::name).isEqualTo(operation.errors());
        assertThat(TreeNotation.examples(page.examples())).isEqualTo(TreeNotation.printedExamples(operation));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Property(tries = 300)
    void anOperationInText(@ForAll OperationSpec operation, @ForAll TextStyle style) {
        Reference.OperationPage page = (Reference.OperationPage) read("page.txt", TextPrinter.print(operation, style));

        assertThat(page.method()).isEqualTo(operation.method());
        assertThat(page.deprecation() != null).isEqualTo(operation.deprecated());
        assertThat(TreeNotation.words(page.documentation())).isEqualTo(TreeNotation.words(operation.doc()));
        assertThat(TreeNotation.read(page.input().members(), true))
                .isEqualTo(TreeNotation.printed(operation.input(), true));
        assertThat(TreeNotation.read(page.output(), true)).isEqualTo(TreeNotation.printed(operation.output(), true));
        assertThat(page.errors()).extracting(Reference.Named::name).isEqualTo(operation.errors());
        assertThat(TreeNotation.examples(page.examples())).isEqualTo(TreeNotation.printedExamples(operation));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Property(tries = 300)
    void anOperationInEveryOtherForm(@ForAll OperationSpec operation, @ForAll OtherFormats form) {
        Page rst = new RstReader().read("page.rst", PagePrinter.print(operation), diagnostics.in("page.rst"));
        String text = form.print(rst);
        Reference.OperationPage page = (Reference.OperationPage) read("page", text);

        assertThat(page.method()).isEqualTo(operation.method());
        assertThat(page.owner().name()).isEqualTo(operation.client().name());
        assertThat(page.deprecation() != null).isEqualTo(operation.deprecated());
        assertThat(TreeNotation.words(page.documentation())).as(text).isEqualTo(TreeNotation.words(operation.doc()));
        assertThat(TreeNotation.read(page.input().members(), true))
                .as(text)
                .isEqualTo(TreeNotation.printed(operation.input(), true));
        assertThat(TreeNotation.read(page.output(), true))
                .as(text)
                .isEqualTo(TreeNotation.printed(operation.output(), true));
        assertThat(page.errors()).extracting(Reference.Named::name).isEqualTo(operation.errors());
        assertThat(TreeNotation.examples(page.examples())).isEqualTo(TreeNotation.printedExamples(operation));
        assertThat(diagnostics.sorted()).as(text).isEmpty();
    }

    /** These formats keep the whole content of a page in RST, so the content is the same byte for byte. */
    @Property(tries = 300)
    void anOperationIsTheSameInFormatsThatKeepMarkup(@ForAll OperationSpec operation) {
        String rst = PagePrinter.print(operation);
        Page page = new RstReader().read("page.rst", rst, diagnostics.in("page.rst"));
        String expected = withoutPositions(read("page.rst", rst));

        for (OtherFormats form : OtherFormats.values()) {
            if (!form.keepsMarkup()) {
                continue;
            }
            String text = form.print(page);
            assertThat(withoutPositions(read("page", text))).as(text).isEqualTo(expected);
        }
    }

    private static String withoutPositions(Reference reference) {
        return ReferenceNotation.of(List.of(reference)).replaceAll(" at \\d+:\\d+\n", "\n");
    }

    @Property(tries = 200)
    void anException(@ForAll ExceptionSpec exception) {
        Reference.ExceptionPage page = (Reference.ExceptionPage) read("page.rst", PagePrinter.print(exception));

        assertThat(page.name()).isEqualTo(exception.name());
        assertThat(TreeNotation.words(page.documentation())).isEqualTo(TreeNotation.words(exception.doc()));
        assertThat(TreeNotation.read(page.members(), true)).isEqualTo(TreeNotation.printed(exception.fields(), true));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Property(tries = 100)
    void aPaginator(@ForAll PaginatorSpec paginator) {
        Reference.PaginatorPage page = (Reference.PaginatorPage) read("page.rst", PagePrinter.print(paginator));

        assertThat(page.name()).isEqualTo(paginator.operation().name());
        assertThat(page.method()).isEqualTo(paginator.operation().method());
        assertThat(TreeNotation.read(page.input(), true)).isEqualTo(TreeNotation.printedInput(paginator));
        assertThat(TreeNotation.read(page.output(), true)).isEqualTo(TreeNotation.printedOutput(paginator));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Property(tries = 100)
    void aWaiter(@ForAll WaiterSpec waiter) {
        Reference.WaiterPage page = (Reference.WaiterPage) read("page.rst", PagePrinter.print(waiter));

        assertThat(page.name()).isEqualTo(waiter.name());
        assertThat(page.method()).isEqualTo(waiter.operation().method());
        assertThat(page.delaySeconds()).isEqualTo(waiter.delay());
        assertThat(page.maxAttempts()).isEqualTo(waiter.maxAttempts());
        assertThat(diagnostics.sorted()).isEmpty();
    }

    private Reference read(String file, String text) {
        List<Reference> references = new PageLoader()
                .load(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), null, diagnostics.in(file))
                .references();
        if (references.size() != 1) {
            throw new AssertionError(references.size() + " pages: " + diagnostics.sorted());
        }
        return references.get(0);
    }
}
