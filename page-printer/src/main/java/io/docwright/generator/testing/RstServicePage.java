package io.docwright.generator.testing;

import io.docwright.generator.testing.PageTree.ServiceSpec;
import java.util.List;
import java.util.Locale;

/** Prints the page of a service. */
final class RstServicePage {

    private static final String GUIDE = "`user guide <https://docs.aws.amazon.com/boto3/latest/guide/";

    private final Sheet sheet;

    RstServicePage(Sheet sheet) {
        this.sheet = sheet;
    }

    void print(ServiceSpec service) {
        String id = service.client().id();
        sheet.heading(service.client().name(), '*');
        sheet.heading("Client", '=');
        sheet.gap(0)
                .write(".. py:class:: " + service.client().name() + ".Client")
                .gap(1);
        sheet.write("A low-level client representing " + service.fullName()).line(1);
        new RstDoc(sheet).print(service.doc(), 1);
        sheet.write("::")
                .gap(2)
                .line(2)
                .write("client = session.create_client('" + id + "')")
                .gap(1);
        sheet.gap(0).write("These are the available methods:\n");
        contents(id + "/client/", service.methods());
        exceptions(service);
        others("paginator", id, service.paginators(), "paginators.html");
        others("waiter", id, service.waiters(), "clients.html#waiters");
    }

    private void exceptions(ServiceSpec service) {
        sheet.heading("Client Exceptions", '=').line(0);
        sheet.write("A client has its exceptions in its ``exceptions`` property. How to catch them is told in the ");
        sheet.write(GUIDE + "error-handling.html>`_.").line(0).line(0);
        if (service.exceptions().isEmpty()) {
            sheet.write("This client has no modeled exception classes.").line(0);
            return;
        }
        sheet.write("The available client exceptions are:\n");
        contents(service.client().id() + "/client/exceptions/", service.exceptions());
    }

    private void others(String kind, String id, List<String> names, String chapter) {
        if (names.isEmpty()) {
            return;
        }
        String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "s";
        sheet.heading(title, '=').line(0);
        sheet.write(
                "A client makes a " + kind + " with its ``get_" + kind + "`` method. How to use it is told in the ");
        sheet.write(GUIDE + chapter + ">`_.").line(0).line(0);
        sheet.write("The available " + kind + "s are:\n");
        contents(id + "/" + kind + "/", names);
    }

    private void contents(String folder, List<String> names) {
        sheet.write("\n.. toctree::\n  :maxdepth: 1\n  :titlesonly:\n\n");
        names.forEach(name -> sheet.write("  " + folder + name + "\n"));
    }
}
