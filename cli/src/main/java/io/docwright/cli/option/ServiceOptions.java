package io.docwright.cli.option;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The services to read and the number of threads: shared by all commands that read pages. */
public final class ServiceOptions {
    @Option(
            names = {"-s", "--service"},
            paramLabel = "SERVICE",
            split = ",",
            hideParamSyntax = true,
            description = "The id or name of a service to read, case-insensitive; may be repeated or a comma-separated"
                    + " list. Default: all.")
    private Set<String> services = new LinkedHashSet<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "The number of threads; default: one per processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    public Set<String> services() {
        return services;
    }

    public int threads() {
        return threads;
    }

    /** Parses a number of threads, at least one. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            int threads;
            try {
                threads = Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is not a number");
            }
            if (threads < 1) {
                throw new TypeConversionException(threads + " is less than 1");
            }
            return threads;
        }
    }
}
