package io.docwright.generator.cli;

import io.docwright.generator.ComparisonRequest;
import io.docwright.generator.ComparisonResult;
import io.docwright.generator.ExplainResult;
import io.docwright.generator.GenerationRequest;
import io.docwright.generator.GenerationResult;
import io.docwright.generator.Generator;
import io.docwright.generator.ImportRequest;
import io.docwright.generator.ModelResult;
import io.docwright.generator.NamesResult;
import io.docwright.generator.PagesRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the commands drive: the generator, or what a test puts in its place. */
interface Engine {

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
