import io.docwright.cli.Main;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Reads a page in wiki markup twice: by its content, and as the format that the command line names. */
public final class ReadWikiPage implements Callable<String> {
    @Override
    public String call() throws Exception {
        Path page = Files.createTempFile("water", ".page");
        try {
            Files.writeString(page, """
                    h1. Garden.Client.water(**kwargs)
                    Waters a bed.

                    *Request Syntax*
                    {code}
                    response = client.water(
                        bed='string',
                        litres=123
                    )
                    {code}
                    """);
            return docwright("model", page.toString()) + docwright("check", "--format", "wiki", "-v", page.toString());
        } finally {
            Files.delete(page);
        }
    }

    private static String docwright(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Generator(), new Terminal(out, new PrintStream(out), false), arguments);
        return out.toString();
    }
}
