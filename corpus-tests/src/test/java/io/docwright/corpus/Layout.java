package io.docwright.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Pages in one form or layout.
 *
 * @param name the name of the folder
 * @param folder has a folder or file for each service
 * @param truth what the pages are known to say
 */
record Layout(String name, Path folder, Path truth) {
    private static final String WHOLE = "pages";

    /** All layouts of the corpus. */
    static List<Layout> all(Corpus corpus) throws IOException {
        List<Layout> layouts = new ArrayList<>();
        layouts.add(new Layout(WHOLE, corpus.pages(), corpus.truth()));
        corpus.otherFormats().forEach(folder -> layouts.add(new Layout(name(folder), folder, corpus.truth())));
        corpus.programs().forEach(folder -> layouts.add(new Layout(name(folder), folder, corpus.truth())));
        corpus.history()
                .forEach(folder -> layouts.add(new Layout(name(folder), folder, corpus.historyTruth(name(folder)))));
        return layouts;
    }

    /** Reads the pages and counts what is right. */
    Score score(Corpus corpus) throws IOException {
        if (name.equals(WHOLE)) {
            return Score.whole(corpus);
        }
        List<String> options = new ArrayList<>(List.of("--service"));
        options.addAll(services());
        return Score.of(corpus, CorpusModel.file(CorpusModel.read(folder), name + ".json"), truth, options);
    }

    private Collection<String> services() throws IOException {
        Collection<String> services = new TreeSet<>();
        for (Path service : Corpus.children(folder)) {
            services.add(name(service).replace(".rst", ""));
        }
        return services;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
