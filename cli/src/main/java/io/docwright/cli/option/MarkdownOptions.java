package io.docwright.cli.option;

import io.docwright.generator.diff.print.MarkdownLimit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The length of Markdown. */
public final class MarkdownOptions {
    @Option(
            names = "--max-characters",
            paramLabel = "N",
            converter = Length.class,
            description =
                    "With --as markdown, the greatest length of the output: what does not fit is counted by service"
                            + " and kind; 0: unlimited; default: " + MarkdownLimit.DEFAULT + ".")
    private int maxCharacters = MarkdownLimit.DEFAULT;

    /** The limit, which names this option. */
    public MarkdownLimit limit() {
        return new MarkdownLimit(maxCharacters, "--max-characters 0");
    }

    /** Parses a number that is not negative. */
    static final class Length implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            int length;
            try {
                length = Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + value + "' is not a number");
            }
            if (length < 0) {
                throw new TypeConversionException(length + " is less than 0");
            }
            return length;
        }
    }
}
