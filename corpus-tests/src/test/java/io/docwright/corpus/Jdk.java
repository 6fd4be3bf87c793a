package io.docwright.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JDK that generated clients are compiled with. */
record Jdk(Path home) {
    /** More JDKs, separated as a class path is; without it, JDK 25 is looked up where it is usually installed. */
    static final String PROPERTY = "docwright.jdks";

    /** The JDK that runs the tests, and the others. */
    static List<Jdk> all() throws IOException {
        List<Jdk> all = new ArrayList<>();
        all.add(new Jdk(Path.of(System.getProperty("java.home"))));
        String others = System.getProperty(PROPERTY);
        if (others == null) {
            newest().limit(1).filter(jdk -> !all.contains(jdk)).forEach(all::add);
        } else {
            Stream.of(others.split(File.pathSeparator))
                    .filter(home -> !home.isBlank())
                    .forEach(home -> all.add(new Jdk(Path.of(home))));
        }
        return all;
    }

    private static Stream<Jdk> newest() throws IOException {
        List<Path> homes = new ArrayList<>();
        String variable = System.getenv("JAVA_HOME_25_X64");
        if (variable != null) {
            homes.add(Path.of(variable));
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            Corpus.children(usual).stream()
                    .filter(home -> home.getFileName().toString().contains("25"))
                    .forEach(homes::add);
        }
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                .map(Jdk::new);
    }

    /** A program of the JDK. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    @Override
    public String toString() {
        return home.getFileName().toString();
    }
}
