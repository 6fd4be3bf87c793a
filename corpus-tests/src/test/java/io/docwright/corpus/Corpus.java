package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of real reference pages. Archives are unpacked below {@code target/corpus}, once for each version of them. */
public final class Corpus {
    /** Names the folder; a relative path is relative to the project. */
    static final String PROPERTY = "docwright.corpus";

    private static final String WHOLE = "docwright.corpus.whole";
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target/corpus").toAbsolutePath();

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /** The corpus. If there is none, the calling test is skipped; it fails if the property names a missing folder. */
    public static Corpus assumed() {
        String named = System.getProperty(PROPERTY);
        Path folder =
                PROJECT.resolve(named == null ? "../shared/corpus" : named).normalize();
        boolean exists = Files.isDirectory(folder);
        assertThat(named == null || exists)
                .as("-D%s names the folder %s, which does not exist", PROPERTY, folder)
                .isTrue();
        assumeTrue(exists, "skipped without a corpus: " + folder + " does not exist; -D" + PROPERTY + "=DIR names one");
        return new Corpus(folder);
    }

    /** Whether tests check everything, which takes too long for each build. */
    public static boolean isWhole() {
        return Boolean.getBoolean(WHOLE);
    }

    /** A few single pages, in a folder for each service. */
    Path seedPages() {
        return folder.resolve("seed-pages");
    }

    /** The program that compares a model with the known content of the pages. */
    Path scorer() {
        return folder.resolve("score.py");
    }

    /** The known content of each service's pages. */
    Path truth() {
        return folder.resolve("truth");
    }

    /** The whole reference of many services, in reStructuredText. */
    public Path pages() throws IOException {
        return unpacked(folder.resolve("pages.tar.xz")).resolve("pages");
    }

    /** The pages of some of these services in other formats: a folder for each format, with one for each service. */
    List<Path> otherFormats() throws IOException {
        return children(unpacked(folder.resolve("renderings.tar.xz")).resolve("renderings"));
    }

    /** The same pages as programs write them that people use: a folder for each program, with one for each service. */
    List<Path> programs() throws IOException {
        return children(unpacked(folder.resolve("renderings-2.tar.xz")).resolve("renderings-2"));
    }

    /** The pages of some services at several dates and in an older layout: a folder for each, named after the release. */
    List<Path> history() throws IOException {
        return children(unpacked(folder.resolve("history/pages.tar.xz")).resolve("history"));
    }

    /** What the pages of a release are known to say. */
    Path historyTruth(String release) {
        return folder.resolve("history/truth").resolve(release.replace("flat-", ""));
    }

    /** The reference of further services, in reStructuredText. */
    public Path furtherPages() throws IOException {
        return unpacked(folder.resolveSibling("api-reference").resolve("boto3-pages.tar.xz"));
    }

    /** Pages of the API's own reference: a folder for each form, with one for each service. */
    public Path apiPages() throws IOException {
        return unpacked(folder.resolveSibling("api-reference").resolve("pages.tar.xz"))
                .resolve("api-reference");
    }

    /** The program that compares what was read from these pages with their known content. */
    Path apiScorer() {
        return folder.resolveSibling("api-reference").resolve("score.py");
    }

    /** What the further pages are known to say. */
    Path furtherTruth() {
        return folder.resolveSibling("api-reference").resolve("boto3-truth");
    }

    /** The models of all services: a folder for each. */
    public Path models() {
        return folder.resolveSibling("models");
    }

    /** The model of a service. */
    public Path model(String service) {
        return folder.resolveSibling("models").resolve(service).resolve("service-2.json.gz");
    }

    /** Calls, and what the vendor's own client sent for them. */
    public Path recordedCalls() {
        return folder.resolveSibling("calls").resolve("requests.jsonl.gz");
    }

    /** The hosts that the vendor's own client calls, by service and region. */
    Path hosts() {
        return folder.resolveSibling("calls").resolve("hosts.json.gz");
    }

    /** A file or folder of this name for what tests make of the corpus. */
    static Path output(String name) throws IOException {
        return Files.createDirectories(TARGET).resolve(name);
    }

    /** What is in a folder, sorted. */
    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static synchronized Path unpacked(Path archive) throws IOException {
        String version =
                archive.getFileName() + "-" + Files.getLastModifiedTime(archive).toMillis();
        Path unpacked = output(version);
        if (!Files.isDirectory(unpacked)) {
            Path part = Files.createTempDirectory(unpacked.getParent(), version);
            Processes.run("tar", "-xf", archive.toString(), "-C", part.toString());
            Files.move(part, unpacked);
        }
        return unpacked;
    }
}
