package io.docwright.generator.testing;

import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.List;

/** Lays pages out in reStructuredText as printers of other dates did. */
public final class RstLayout {
    private static final String TITLES = "Request Syntax|Response Syntax|Response Structure|Syntax|Structure";

    private RstLayout() {}

    /**
     * One file for a service, as until 2022: the client is a class with the operations as its methods, and the exceptions,
     * paginators and waiters follow.
     *
     * @param client the service that all pages get
     */
    public static String wholeService(Client client, List<PageTree> pages) {
        StringBuilder file = new StringBuilder("\n\n.. py:class:: " + client.name() + ".Client\n\n");
        file.append(
                "  A low-level client representing Widgets::\n\n    \n    import boto3\n    \n    client = boto3.client('");
        file.append(client.id()).append("')\n\n  \n  These are the available methods:\n  \n");
        for (PageTree page : pages) {
            if (page instanceof OperationSpec operation) {
                file.append("  *   :py:meth:`~").append(client.name()).append(".Client.");
                file.append(operation.method()).append("`\n\n  \n");
            }
        }
        file.append("  *   :py:meth:`~").append(client.name()).append(".Client.close`\n\n  \n");
        pages.stream()
                .filter(OperationSpec.class::isInstance)
                .forEach(page -> file.append("\n  ").append(nested(page)).append('\n'));
        file.append("\n==========\nThe others\n==========\n\n\n* :py:class:`Widgets.Paginator.ListWidgets`\n\n\n");
        pages.stream()
                .filter(page -> !(page instanceof OperationSpec))
                .forEach(page -> file.append('\n').append(others(client, page)).append('\n'));
        return file.toString();
    }

    /** {@code .. py:method:: get_widget(**kwargs)} with all lines below it two columns further in. */
    private static String nested(PageTree page) {
        return definition(page).replaceFirst("::( \\w+\\.Client\\.)", ":: ").replace("\n", "\n  ");
    }

    private static String others(Client client, PageTree page) {
        String text = definition(page).replaceFirst(":: \\w+\\.", ":: " + client.name() + ".");
        return page instanceof ExceptionSpec
                ? text.replaceFirst("\\*\\*Example\\*\\*\n\n *::", "**Example** ::")
                : text;
    }

    /** The page from its first directive, without the breadcrumb and the title. */
    private static String definition(PageTree page) {
        String text = PagePrinter.print(page);
        return text.substring(text.indexOf(".. py:"));
    }

    /** The titles of sections as HTML, as from 2023: {@code <h3>Request Syntax</h3>}. */
    public static String rawTitles(String page) {
        return page.replaceAll("(?m)^( *)\\*\\*(" + TITLES + ")\\*\\* *$", "\n$1.. raw:: html\n\n$1  <h3>$2</h3>\n");
    }
}
