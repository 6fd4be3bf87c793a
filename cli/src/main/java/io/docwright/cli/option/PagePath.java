package io.docwright.cli.option;

import io.docwright.generator.source.WebAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses the path of a file to read; of a URL it says how to download it. */
public final class PagePath implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
        WebAddress.adviceFor(word).ifPresent(advice -> {
            throw new TypeConversionException(advice);
        });
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + word + "' is not a path: " + e.getReason());
        }
    }
}
