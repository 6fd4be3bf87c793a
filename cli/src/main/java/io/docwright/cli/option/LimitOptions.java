package io.docwright.cli.option;

import io.docwright.generator.diagnostics.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How much of pages is read: the same for every command that reads. */
public final class LimitOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            mapFallbackValue = "",
            split = ",",
            hideParamSyntax = true,
            description = "How much is read; what goes beyond is told and left out. page-bytes: of a file (64 MiB);"
                    + " line-length: characters of a line (16 Mi); depth: lists and values within each other (400, at"
                    + " most 1000); members: of a file (200000); name-length: characters of a name (250); pages: of a run (500000);"
                    + " marks: of a description (10000, at most 100000), what follows is plain text. May be repeated.")
    private Map<String, String> limits = new LinkedHashMap<>();

    /** The limits, those by default where nothing is said. */
    public Limits limits() {
        try {
            return Limits.of(limits);
        } catch (IllegalArgumentException e) {
            String message = "Invalid value for option '--limit': " + e.getMessage();
            throw command == null
                    ? new IllegalStateException(message, e)
                    : new ParameterException(command.commandLine(), message, e);
        }
    }
}
