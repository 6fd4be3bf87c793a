package io.docwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no reference pages are recognised by their content, and reported once. */
class PageKindsTest {
    private static final String PYTHON = """
            # Plants trees.
            import boto3


            class Gardener:
                def plant(self, name):
                    \"""Calls Garden.Client.plant_tree.

                    Garden.Client.plant_tree(**kwargs)

                    Garden.Client.get_tree(**kwargs)
                    \"""
                    return boto3.client("garden").plant_tree(Name=name)
            """;

    private static final String COMMAND = """
            garden
            ======

            plant-tree
            **********

            Description
            -----------
            Plants a tree.

            Synopsis
            --------

              plant-tree
              --name <value>
              [--cli-input-json <value>]

            Options
            -------
            ``--name`` (string)
            """;

    private static final String API = """
            # PlantTree

            Plants a tree.

            ## Request Syntax

                POST /trees HTTP/1.1

            ## URI Request Parameters

            The request does not use any URI parameters.

            ## Response Elements

            If the action is successful, the service sends back an HTTP 200 response.
            """;

    private static final String RESOURCE = """
            :doc:`Garden <../../garden>` / Resource / Tree

            .. py:method:: Garden.Tree.fell(**kwargs)

              Fells the tree.
            """;

    private static final String ACTION = """
            # fell

            Garden.Tree.fell(***kwargs*)

            **Request Syntax**

            ```
            response = tree.fell(
                Axe='string'
            )
            ```
            """;

    private static final String CHANGES = """
            # Changelog

            ## 1.2.0 (2024-05-01)

            - Trees grow.
            """;

    private static final String SOURCE_VIEW =
            "<h1>Source code for garden</h1><pre><span>import</span> <span>os</span></pre>";

    private static final String NAMES = """
            Available Services
            ******************

            * Garden
            * Orchard
            * Pond
            """;

    private static final String LICENCE = """
            Permission is hereby granted, free of charge, to any gardener who obtains a copy of these seeds.
            """;

    private static final String README = """
            # garden

            Plants trees.

            ## Installation

            Dig.

            ## Usage

            Wait.
            """;

    private static final String SEARCH = """
            <html><head><title>Search</title><script src="_static/searchtools.js"></script></head>
            <body><div id="search-results"></div></body></html>
            """;

    private static final String NOT_FOUND =
            "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>";

    private static final String TOCTREE = """
            Services
            ========

            .. toctree::
              :maxdepth: 1

              garden
              orchard
            """;

    private static final String LINKS = """
            # Services

            - [Garden](garden.md)
            - [Orchard](orchard.md)
            - [Pond](pond.md)
            """;

    private static final String MODEL = "{\"version\": \"2.0\", \"operations\": {}, \"shapes\": {}}";

    private static final String GUIDE = """
            Planting with boto3
            ===================

            Make a client with boto3.client('garden') and plant.
            """;

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("page.txt", " \n", PageKind.EMPTY),
                arguments("gardener.py", PYTHON, PageKind.PYTHON_SOURCE),
                arguments("plant-tree.rst", COMMAND, PageKind.CLI_REFERENCE),
                arguments("plant-tree.html", "<pre>" + COMMAND + "</pre>", PageKind.CLI_REFERENCE),
                arguments("API_PlantTree.md", API, PageKind.API_REFERENCE),
                arguments("fell.rst", RESOURCE, PageKind.RESOURCE),
                arguments("fell.md", ACTION, PageKind.RESOURCE),
                arguments("fell.html", "<dl><dt id=\"Garden.Tree.fell\">fell()</dt></dl>", PageKind.RESOURCE),
                arguments("notes.md", CHANGES, PageKind.README),
                arguments("garden.html", SOURCE_VIEW, PageKind.PYTHON_SOURCE),
                arguments("services.txt", NAMES, PageKind.INDEX),
                arguments("seeds.txt", LICENCE, PageKind.LICENCE),
                arguments("LICENSE", "All seeds are free.", PageKind.LICENCE),
                arguments("docs/garden.md", README, PageKind.README),
                arguments("README", "Trees.", PageKind.README),
                arguments("search.html", SEARCH, PageKind.SEARCH_PAGE),
                arguments("plant_tree.html", NOT_FOUND, PageKind.ERROR_PAGE),
                arguments("index.rst", TOCTREE, PageKind.INDEX),
                arguments("index.md", LINKS, PageKind.INDEX),
                arguments("service-2.json", MODEL, PageKind.SERVICE_MODEL),
                arguments("guide.rst", GUIDE, PageKind.GUIDE));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("kinds")
    void isRecognised(String file, String text, PageKind kind) {
        assertThat(PageKinds.of(file, text)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("kinds")
    void isAnErrorIfItIsNamedAndANoteInAFolder(String file, String text, PageKind kind) {
        assumeThat(kind).as("pages of the API's own reference are read").isNotEqualTo(PageKind.API_REFERENCE);
        assertThat(load(file, text, true)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.code()).isEqualTo("other-page");
            assertThat(diagnostic.message()).isEqualTo(kind.title() + "; it is ignored");
            assertThat(diagnostic.fix()).isEqualTo(kind.fix());
        });
        assertThat(load(file, text, false))
                .singleElement()
                .extracting(Diagnostic::severity)
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void aPageThatLostItsSignatureIsAnErrorInAFolderToo() {
        String page =
                "# plant_tree\n\nPlants a tree.\n\n**Request Syntax**\n\n```\nresponse = client.plant_tree()\n```\n";

        assertThat(load("plant_tree.md", page, false)).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.code()).isEqualTo("no-reference-page");
        });
    }

    @Test
    void anythingElseIsANoteInAFolder() {
        assertThat(load("poem.txt", "Trees are green.\n", false))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.NOTE);
                    assertThat(diagnostic.code()).isEqualTo("no-reference-page");
                });
    }

    private static List<Diagnostic> load(String file, String text, boolean named) {
        Diagnostics diagnostics = new Diagnostics();
        new PageLoader().load(file, text.getBytes(StandardCharsets.UTF_8), null, named, diagnostics.in(file));
        return diagnostics.sorted();
    }
}
