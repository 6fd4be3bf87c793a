package io.docwright.cli.option;

import io.docwright.generator.request.PageFilter;
import io.docwright.generator.source.FilePatterns;
import java.util.List;
import picocli.CommandLine.Option;

/** Which files of folders and archives are read: shared by all commands that read pages. */
public final class FilterOptions {
    @Option(
            names = "--include",
            paramLabel = "PATTERN",
            description = "A pattern of the files to read in folders and archives, relative to each of them, such as"
                    + " 'catalog/**' or '**/*.rst': ** stands for folders at any depth, * and ? for characters in a"
                    + " name. May be repeated. Default: all pages.")
    private List<String> includes = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            description = "A pattern of the files not to read, such as 'drafts/**'. May be repeated.")
    private List<String> excludes = List.of();

    /** The filter that these options describe. */
    public PageFilter filter() {
        return FilePatterns.of(includes, excludes);
    }
}
