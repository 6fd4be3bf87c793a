package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.MethodSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.ServiceSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Prints page trees as RST, byte for byte in the layout of the boto3 family's pages.
 *
 * <pre>{@code
 * Client widgets = Client.of("Widgets", "widgets", "2020-01-01");
 * String page = PagePrinter.print(OperationSpec.of(widgets, "get_widget")
 *         .takes(Field.required("id", Node.scalar(Kind.STRING, "Which widget.")))
 *         .gives(Field.optional("size", Node.scalar(Kind.INTEGER, "How large it is."))));
 * }</pre>
 */
public final class PagePrinter {

    private final Sheet sheet = new Sheet();

    private PagePrinter() {}

    /** Prints a page as RST. */
    public static String print(PageTree page) {
        PagePrinter printer = new PagePrinter();
        if (page instanceof OperationSpec operation) {
            printer.operation(operation);
        } else if (page instanceof ExceptionSpec exception) {
            printer.exception(exception);
        } else if (page instanceof PaginatorSpec paginator) {
            printer.paginator(paginator);
        } else if (page instanceof WaiterSpec waiter) {
            printer.waiter(waiter);
        } else if (page instanceof MethodSpec method) {
            printer.method(method);
        } else if (page instanceof ServiceSpec service) {
            new RstServicePage(printer.sheet).print(service);
        }
        return printer.sheet.toString();
    }

    /** Writes pages as RST below {@code root}; returns {@code root}. */
    public static Path write(Path root, PageTree... pages) throws IOException {
        for (PageTree page : pages) {
            Path file = root.resolve(page.place() + ".rst");
            Files.createDirectories(file.getParent());
            Files.writeString(file, print(page));
        }
        return root;
    }

    private void head(Client client, String up, String where, String title) {
        sheet.write(":doc:`" + client.name() + " <" + up + client.id() + ">` / " + where + " / " + title);
        sheet.heading(title, '*');
    }

    private void operation(OperationSpec operation) {
        head(operation.client(), "../../", "Client", operation.method());
        RstMethod method = new RstMethod(sheet, operation, 1);
        String prefix = "response = client." + operation.method();
        method.signature(operation.client().name() + ".Client." + operation.method());
        method.intro(operation.doc());
        method.request(prefix);
        method.response();
        method.errors();
        new RstExamples(sheet).print(operation.examples(), prefix);
    }

    private void exception(ExceptionSpec exception) {
        String name = exception.name();
        head(exception.client(), "../../../", "Client / exceptions", name);
        sheet.gap(0).write(".. py:class:: " + exception.client().name() + ".Client.exceptions." + name);
        sheet.gap(1);
        if (!exception.doc().isNone()) {
            sheet.line(1);
            new RstDoc(sheet).print(exception.doc(), 1);
            sheet.line(1);
        }
        sheet.line(1).write("**Example**").gap(1).write("::").gap(2);
        sheet.write("try:").line(3).write("...").line(2).write("except client.exceptions." + name + " as e:");
        sheet.line(3).write("print(e.response)").gap(1).gap(0);
        sheet.gap(1).write(".. py:attribute:: response").gap(2);
        sheet.line(2).write(FixedText.PARSED_RESPONSE).line(2).gap(1);
        response(exception);
    }

    /** Prints the response; the syntax of an exception without members does not show {@code Error}. */
    private void response(ExceptionSpec exception) {
        List<Field> fields = new ArrayList<>(exception.fields());
        fields.add(FixedText.ERROR);
        Structure structure = new Structure(fields, false, exception.doc());
        RstMethod method = new RstMethod(sheet, OperationSpec.of(exception.client(), exception.name()), 1);
        method.responseSyntax("Syntax", exception.fields().isEmpty() ? Node.structure() : structure, Set.of());
        method.responseStructure("Structure", structure);
    }

    private void paginator(PaginatorSpec paginator) {
        OperationSpec operation = OnOtherPages.paginated(paginator);
        String name = operation.name();
        head(operation.client(), "../../", "Paginator", name);
        factory(".Paginator.", operation.client(), name, "paginator = client.get_paginator", operation.method());
        sheet.line(1);
        RstMethod method = new RstMethod(sheet, operation, 2);
        method.signature("paginate");
        method.intro(Doc.bare(FixedText.paginates(operation)));
        method.request("response_iterator = paginator.paginate");
        method.response(paginator.hiddenOutput());
    }

    private void waiter(WaiterSpec waiter) {
        OperationSpec operation = OnOtherPages.waited(waiter);
        head(operation.client(), "../../", "Waiter", waiter.name());
        String snake = Names.snake(waiter.name());
        factory(".Waiter.", operation.client(), waiter.name(), "waiter = client.get_waiter", snake);
        sheet.line(1);
        RstMethod method = new RstMethod(sheet, operation, 2);
        method.signature("wait");
        method.intro(Doc.bare(FixedText.polls(waiter)));
        method.request("waiter.wait");
        method.response();
    }

    private void factory(String kind, Client client, String name, String call, String argument) {
        sheet.gap(0).write(".. py:class:: " + client.name() + kind + name).gap(1);
        sheet.write("::").gap(2).line(2).write(call + "('" + argument + "')").gap(1);
    }

    private void method(MethodSpec method) {
        head(method.client(), "../../", "Client", method.method());
        String name = method.client().name() + ".Client." + method.method();
        sheet.gap(0)
                .write(".. py:method:: " + name + "(" + method.signature() + ")")
                .gap(1);
        sheet.spaces(1).write("\n");
        method.lines().forEach(line -> sheet.spaces(1).write(line + "\n"));
    }
}
