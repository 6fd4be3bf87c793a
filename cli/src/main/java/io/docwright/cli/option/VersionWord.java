package io.docwright.cli.option;

import io.docwright.generator.source.WebAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a version to compare; of a URL it says how to download it. */
public final class VersionWord implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
        WebAddress.adviceFor(word).ifPresent(advice -> {
            throw new TypeConversionException(advice);
        });
        return word;
    }
}
