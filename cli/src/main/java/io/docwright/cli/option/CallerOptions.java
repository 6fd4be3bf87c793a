package io.docwright.cli.option;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The classes that use a client: shared by commands that read them. */
public final class CallerOptions {
    @Option(
            names = "--used-by",
            paramLabel = "CLASSES",
            description = "A folder of class files, a jar or a class file that uses the client; may be repeated."
                    + " Comparing, only the changes that reach one are reported, with its lines; generating, only the operations"
                    + " that one calls are read. Generated clients among the classes do not count.")
    private List<Path> classes = List.of();

    /** The classes; empty if the option is not used. */
    public List<Path> classes() {
        return classes;
    }
}
