import io.docwright.cli.Main;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.report.DiagnosticJson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

/** Reports the diagnostic, and explains its code. */
public final class ReportTabs implements Callable<String> {
    @Override
    public String call() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.in("get_tree.rst").warning(DiagnosticCode.TABS_IN_SYNTAX, 12, 1, "found a tab", "write spaces");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Generator(), new Terminal(out, new PrintStream(out), false), "explain", "tabs-in-syntax");
        return DiagnosticJson.of(diagnostics.sorted(), List.of()) + out;
    }
}
