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

/** The limits of reading: shared by all commands that read pages. */
public final class LimitOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            mapFallbackValue = "",
            split = ",",
            hideParamSyntax = true,
            description =
                    "A limit of reading; what exceeds it is reported and ignored. page-bytes: size of a file (64 MiB);"
                            + " line-length: characters in a line (16 Mi); depth: nested lists and values (400, at"
                            + " most 1000); members: members in a file (200000); name-length: characters in a name (250); pages: files in a"
                            + " run (500000); marks: inline marks in a description (10000, at most 100000), the rest is plain text;"
                            + " archive-bytes: uncompressed size of the pages in a zip or jar (4 GiB). May be repeated.")
    private Map<String, String> limits = new LinkedHashMap<>();

    /** The limits; defaults for those that are not set. */
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
