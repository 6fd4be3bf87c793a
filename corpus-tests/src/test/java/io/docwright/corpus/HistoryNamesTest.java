package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Along the releases of ten years, with one names file, no type is renamed but for those whose values have really diverged, and no
 * name becomes that of another type; in a compatible names file, no type is renamed, and no class is removed that the pages still
 * have.
 */
class HistoryNamesTest {
    private static final String RENAMES = "/history-renames.tsv";

    /** How many services each build checks; all with {@code -Ddocwright.corpus.whole}. */
    private static final int SERVICES = 5;

    private static final long SEED = 16;

    @TempDir
    Path folder;

    @Test
    void onlyTypesThatDivergeAreRenamed() throws IOException {
        Corpus corpus = Corpus.assumed();
        List<String> services = services(corpus);

        List<ReleaseChain> chains = chains(corpus, services, false);

        assertThat(all(chains, chain -> chain.reused)).as("reused names").isEmpty();
        assertThat(all(chains, chain -> chain.renamed))
                .as("renamed types, with the members or values that only one has, as in %s", RENAMES)
                .isEqualTo(listed(services))
                .allMatch(row -> !row.endsWith("\t"), "really differs");
    }

    @Test
    void compatibleFilesKeepEachClass() throws IOException {
        Corpus corpus = Corpus.assumed();

        List<ReleaseChain> chains = chains(corpus, services(corpus), true);

        assertThat(all(chains, chain -> chain.renamed)).as("renamed types").isEmpty();
        assertThat(all(chains, chain -> chain.retyped))
                .as("places with another type")
                .isEmpty();
        assertThat(all(chains, chain -> chain.removed)).as("removed classes").isEmpty();
        assertThat(all(chains, chain -> chain.reused)).as("reused names").isEmpty();
    }

    @FunctionalInterface
    private interface Found {
        Set<String> in(ReleaseChain chain);
    }

    private static Set<String> all(List<ReleaseChain> chains, Found found) {
        return chains.stream()
                .flatMap(chain -> found.in(chain).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ReleaseChain> chains(Corpus corpus, List<String> services, boolean compatible) throws IOException {
        List<ReleaseChain> chains = new ArrayList<>();
        for (String service : services) {
            ReleaseChain chain = new ReleaseChain(service, folder.resolve(service + ".json"), compatible);
            for (Path release : releases(corpus)) {
                if (Files.isDirectory(release.resolve(service))) {
                    chain.add(String.valueOf(release.getFileName()), release.resolve(service));
                }
            }
            chain.add("now", corpus.pages().resolve(service));
            chains.add(chain);
        }
        System.out.printf(
                "names along %d services%s: %d types in all releases, %d renamed, %d removed, %d reused, %d places with another type%n",
                chains.size(),
                compatible ? ", compatible" : "",
                chains.stream().mapToInt(chain -> chain.types).sum(),
                all(chains, chain -> chain.renamed).size(),
                all(chains, chain -> chain.removed).size(),
                all(chains, chain -> chain.reused).size(),
                all(chains, chain -> chain.retyped).size());
        return chains;
    }

    /** The releases by date: their folders are named after versions. */
    private static List<Path> releases(Corpus corpus) throws IOException {
        return corpus.history().stream()
                .filter(release -> String.valueOf(release.getFileName()).matches("[0-9.]+"))
                .sorted(Comparator.comparing(release -> Runtime.Version.parse(String.valueOf(release.getFileName()))))
                .toList();
    }

    private static List<String> services(Corpus corpus) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (Path release : releases(corpus)) {
            for (Path service : Corpus.children(release)) {
                if (Files.isDirectory(service)) {
                    ids.add(String.valueOf(service.getFileName()));
                }
            }
        }
        List<String> all = new ArrayList<>(ids);
        if (Corpus.isWhole()) {
            return all;
        }
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, Math.min(SERVICES, all.size()));
    }

    /** The listed renames of some services; see {@link ReleaseChain#renamed}. */
    private static Set<String> listed(List<String> services) throws IOException {
        try (InputStream in = Objects.requireNonNull(HistoryNamesTest.class.getResourceAsStream(RENAMES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> services.contains(row.split("\t", -1)[1]))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
