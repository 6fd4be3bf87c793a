package io.docwright.corpus;

import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.java.source.GeneratedFile;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.write.ClientFiles;
import io.docwright.generator.write.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The Java clients of the corpus, in files. */
final class GeneratedClients {
    private static final String PACKAGE = "com.example";

    private GeneratedClients() {}

    /** Generates the clients; the result has a folder for each of them. */
    static Path generate(Corpus corpus) throws IOException {
        Path output = Corpus.output("clients");
        write(CorpusModel.whole(corpus), output);
        if (Corpus.isWhole()) {
            write(CorpusModel.read(corpus.furtherPages()), output);
        }
        return output;
    }

    private static void write(Api api, Path output) {
        api.services().parallelStream().forEach(service -> write(service, output));
    }

    private static void write(Service service, Path output) {
        try {
            new OutputFolder(output.resolve(service.id() == null ? service.name() : service.id()))
                    .write(
                            List.of(new ClientFiles(
                                    service.key(),
                                    JavaEmitter.packageName(service, PACKAGE),
                                    new JavaEmitter()
                                            .emit(service, PACKAGE, JavaStyle.DEFAULT)
                                            .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content)))),
                            true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
