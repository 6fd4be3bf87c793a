package io.docwright.generator.testing;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Sources compiled in memory, as strictly as a user may compile them. */
public final class Compiled {
    static final List<String> STRICT = List.of(
            "-Xlint:all,-path",
            "-Xdoclint:all/package",
            "-Xdoclint/package:com.example.*",
            "-Werror",
            "--release",
            "17",
            "-proc:none");

    private final Map<String, JavaFileObject> classes;

    private Compiled(Map<String, JavaFileObject> classes) {
        this.classes = classes;
    }

    /** Compiles with every warning an error, and fails if there is one; contents by path. */
    public static Compiled of(Map<String, String> sources) {
        Compilation compilation = compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        return new Compiled(compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .collect(Collectors.toMap(Compiled::className, file -> file)));
    }

    /** The compiler's errors for sources; fails if they compile. */
    public static String refusal(Map<String, String> sources) {
        Compilation compilation = compile(sources);
        assertThat(compilation).failed();
        return compilation.errors().toString();
    }

    private static Compilation compile(Map<String, String> sources) {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(
                        source.getKey().replaceAll("\\.java$", "").replace('/', '.'), source.getValue()))
                .toList();
        return javac().withOptions(List.<Object>copyOf(STRICT)).compile(files);
    }

    private static String className(JavaFileObject file) {
        String path = file.toUri().getPath();
        String output = "/" + StandardLocation.CLASS_OUTPUT.name() + "/";
        return path.substring(path.indexOf(output) + output.length(), path.length() - ".class".length())
                .replace('/', '.');
    }

    /** Whether there is a class of this name. */
    public boolean has(String name) {
        return classes.containsKey(name);
    }

    /** The class of this name, loaded with all others of these sources above the tests' own. */
    public Class<?> load(String name) throws ClassNotFoundException {
        return new Loader().loadClass(name);
    }

    private final class Loader extends ClassLoader {
        Loader() {
            super(Compiled.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(@Nullable String name) throws ClassNotFoundException {
            JavaFileObject file = classes.get(Objects.requireNonNull(name));
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream stream = file.openInputStream()) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
