package io.docwright.generator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a run's words go.
 *
 * @param out standard output, for what was asked for; unlike a {@link PrintStream} it fails when nobody reads any more
 * @param err standard error, for everything else
 * @param interactive whether a person looks at standard error
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive) {

    /** The process's own. */
    static Terminal standard() {
        return new Terminal(new FileOutputStream(FileDescriptor.out), System.err, Interactivity.ofStandardError());
    }
}
