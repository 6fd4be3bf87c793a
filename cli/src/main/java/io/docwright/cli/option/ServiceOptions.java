package io.docwright.cli.option;

import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Of which services pages are read, and with how many threads: the same for every command that reads. */
public final class ServiceOptions {
    @Option(
            names = {"-s", "--service"},
            paramLabel = "SERVICE",
            split = ",",
            hideParamSyntax = true,
            description = "A service wanted, by id or name, letter case ignored; may be repeated or a list with"
                    + " commas. All by default.")
    private Set<String> services = new LinkedHashSet<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many threads read; one for each processor by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    public Set<String> services() {
        return services;
    }

    public int threads() {
        return threads;
    }

    /** A number of threads, at least one. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            int threads;
            try {
                threads = Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is not a number of threads");
            }
            if (threads < 1) {
                throw new TypeConversionException(threads + " is less than 1");
            }
            return threads;
        }
    }
}
