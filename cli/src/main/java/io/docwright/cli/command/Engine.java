package io.docwright.cli.command;

import io.docwright.generator.Generator;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.result.ExplainResult;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.result.NamesResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the commands drive: the generator, or what a test puts in its place. */
public interface Engine {

    /** As {@link Generator#model}. */
    ModelResult model(PagesRequest request) throws IOException;

    /** As {@link Generator#generate}. */
    GenerationResult generate(GenerationRequest request) throws IOException;

    /** As {@link Generator#names}. */
    NamesResult names(PagesRequest request) throws IOException;

    /** As {@link Generator#explain}. */
    ExplainResult explain(PagesRequest request, String what) throws IOException;

    /** As {@link Generator#compare}. */
    ComparisonResult compare(ComparisonRequest request) throws IOException;

    /** As {@link Generator#importBindings}. */
    List<Path> importBindings(ImportRequest request) throws IOException;

    static Engine of(Generator generator) {
        return new Engine() {
            @Override
            public ModelResult model(PagesRequest request) throws IOException {
                return generator.model(request);
            }

            @Override
            public GenerationResult generate(GenerationRequest request) throws IOException {
                return generator.generate(request);
            }

            @Override
            public NamesResult names(PagesRequest request) throws IOException {
                return generator.names(request);
            }

            @Override
            public ExplainResult explain(PagesRequest request, String what) throws IOException {
                return generator.explain(request, what);
            }

            @Override
            public ComparisonResult compare(ComparisonRequest request) throws IOException {
                return generator.compare(request);
            }

            @Override
            public List<Path> importBindings(ImportRequest request) throws IOException {
                return generator.importBindings(request);
            }
        };
    }
}
