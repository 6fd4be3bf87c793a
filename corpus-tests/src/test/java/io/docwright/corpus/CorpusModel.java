package io.docwright.corpus;

import io.docwright.generator.Generator;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.json.ModelJson;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ModelResult;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Models of pages, and their JSON. */
final class CorpusModel {
    private static @Nullable Api whole;

    private CorpusModel() {}

    /** The model of the whole reference of the corpus, which is read once. */
    static synchronized Api whole(Corpus corpus) throws IOException {
        if (whole == null) {
            whole = read(corpus.pages());
        }
        return whole;
    }

    /** The model of the pages below a folder. */
    static Api read(Path folder) throws IOException {
        return result(List.of(folder)).api();
    }

    /** The model of pages, with its diagnostics. */
    static ModelResult result(List<Path> paths) throws IOException {
        return new Generator().model(PagesRequest.of(paths));
    }

    /** A model as a file below {@code target}. */
    static Path file(Api api, String name) throws IOException {
        Path file = Corpus.output(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            ModelJson.write(api, out);
        }
        return file;
    }

    /** A model as JSON. */
    static JsonNode json(Api api) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelJson.write(api, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
