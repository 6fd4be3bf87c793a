package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.importing.ServiceModels;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.ExportRequest;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ExportResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/**
 * Smithy accepts the exports of services with bindings, without suppressions. The import of an export has the bindings that it was
 * made with, and reads the names that the service has.
 */
class ExportTest {
    /** How many services each build checks; all with {@code -Ddocwright.corpus.whole}. */
    private static final int SERVICES = 16;

    private static final long SEED = 19;

    @TempDir
    Path folder;

    /** A service: its pages and its model. */
    private record Source(String id, Path pages, Path model) {}

    /** What was found of one or more services. */
    private record Counts(int services, int shapes, int inexact) {
        Counts plus(Counts other) {
            return new Counts(services + other.services, shapes + other.shapes, inexact + other.inexact);
        }
    }

    @Test
    void smithyAcceptsExportsAndTheImportGivesWhatTheyWereMadeOf() throws IOException {
        Corpus corpus = Corpus.assumed();
        Counts counts = new Counts(0, 0, 0);
        for (Source source : sources(corpus)) {
            counts = counts.plus(check(source));
        }
        System.out.printf(
                Locale.ROOT,
                "exports: %d services with %d types, no errors; bindings and names are equal; %d warnings of inexact"
                        + " exports%n",
                counts.services,
                counts.shapes,
                counts.inexact);
    }

    private Counts check(Source source) throws IOException {
        Generator generator = new Generator();
        List<Path> bindings = generator.importBindings(
                new ImportRequest(List.of(source.model()), folder, Set.of(source.id()), Set.of()));
        PagesRequest pages = PagesRequest.of(List.of(source.pages())).withBindings(bindings);
        ExportResult export = generator.export(new ExportRequest(pages, null));
        String text = export.texts().values().iterator().next();
        Path file = Files.writeString(folder.resolve(source.id() + ".json"), text);

        assertThat(errors(file)).as(source.id()).isEmpty();
        Service service = generator.model(pages).api().services().get(0);
        ServiceBindings before = BindingsReader.read(source.id(), Files.readString(bindings.get(0)));
        ServiceBindings after = ServiceModels.read(file.toString(), text, source.id(), Set.of());
        assertThat(new EqualBindings(service, before, after).differences())
                .as(source.id())
                .allMatch(difference -> conflicts(export).stream().anyMatch(difference::startsWith));
        checkModel(source, pages, after, service);
        checkNames(source, pages, file, service);
        int inexact = (int) export.diagnostics().stream()
                .filter(one -> one.kind() == DiagnosticCode.EXPORT_INEXACT)
                .count();
        return new Counts(1, service.shapes().size(), inexact);
    }

    /** The errors that the validators of Smithy and of the traits of AWS report. */
    private static List<ValidationEvent> errors(Path file) {
        return new ModelAssembler()
                .discoverModels(ExportTest.class.getClassLoader())
                .addImport(file)
                .assemble()
                .getValidationEvents(Severity.ERROR);
    }

    /** The paths of members whose bindings are reported to differ at places that have one type. */
    private static Set<String> conflicts(ExportResult export) {
        Set<String> paths = new TreeSet<>();
        for (Diagnostic diagnostic : export.diagnostics()) {
            if (diagnostic.kind() == DiagnosticCode.BINDINGS_CONFLICT) {
                String[] words = diagnostic.message().split(" ", -1);
                paths.add(words[0] + " ");
                paths.add(words[2] + " ");
            }
        }
        return paths;
    }

    /** With the imported bindings, pages give the same model: the same recursive types and the same sensitive members. */
    private void checkModel(Source source, PagesRequest pages, ServiceBindings bindings, Service service)
            throws IOException {
        Path file = Files.createDirectories(folder.resolve("again").resolve(source.id()))
                .resolve(PagesRequest.BINDINGS_FILE);
        Files.writeString(file, BindingsJson.write(bindings));
        PagesRequest again = PagesRequest.of(pages.paths()).withBindings(List.of(file));
        assertThat(new Generator().model(again).api().services().get(0))
                .as(source.id())
                .isEqualTo(service);
    }

    /** With the names of the export, pages give the same model. */
    private void checkNames(Source source, PagesRequest pages, Path export, Service service) throws IOException {
        PagesRequest named = pages.withNames(folder.resolve(source.id() + "-names.json"));
        new Generator().names(new NamesRequest(named, List.of(export)));
        Service again = new Generator().model(named).api().services().get(0);
        assertThat(again.shapes().keySet())
                .as(source.id())
                .isEqualTo(service.shapes().keySet());
    }

    private static List<Source> sources(Corpus corpus) throws IOException {
        List<Source> all = new ArrayList<>(sources(corpus, corpus.pages()));
        all.addAll(sources(corpus, corpus.furtherPages().resolve("pages")));
        if (Corpus.isWhole()) {
            return all;
        }
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, Math.min(SERVICES, all.size()));
    }

    private static List<Source> sources(Corpus corpus, Path pages) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path service : Corpus.children(pages)) {
            String id = service.getFileName().toString();
            if (Files.isDirectory(service) && Files.exists(corpus.model(id))) {
                sources.add(new Source(id, service, corpus.model(id)));
            }
        }
        return sources;
    }
}
