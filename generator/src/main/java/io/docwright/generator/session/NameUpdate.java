package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.NameRecord.Chosen;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.naming.ChosenNames;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.session.Services.ServicePages;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names of all types of a session, as they are to be written. */
public final class NameUpdate {
    private NameUpdate() {}

    /** The names by service; those of the request's sources are chosen names. */
    public static SortedMap<String, ServiceNames> of(Session session, NamesLock names, NamesRequest request)
            throws IOException {
        Diagnostics diagnostics = session.diagnostics();
        SortedMap<String, ServiceNames> now = new TreeMap<>();
        if (request.from().isEmpty()) {
            session.workers()
                    .map(
                            session.services(),
                            pages -> Map.entry(
                                    pages.order(),
                                    pages.infer(names, session.bindings(), diagnostics)
                                            .names()))
                    .forEach(entry -> now.put(entry.getKey(), entry.getValue()));
            return now;
        }
        NameSources sources = NameSources.read(request, diagnostics);
        sources.report(session.services(), diagnostics);
        session.workers()
                .map(session.services(), pages -> Map.entry(pages.order(), given(pages, names, sources, session)))
                .forEach(entry -> now.put(entry.getKey(), entry.getValue()));
        return now;
    }

    private static ServiceNames given(ServicePages pages, NamesLock names, NameSources sources, Session session) {
        GivenNames given = sources.of(pages, session.bindings());
        if (given.isEmpty()) {
            return pages.infer(names, session.bindings(), session.diagnostics()).names();
        }
        Diagnostics found = new Diagnostics();
        ChosenNames.Result result = choose(pages, names, given, given, session, found);
        if (!result.refused().isEmpty()) {
            // A name that no type can have must not decide on types either: the names file could not keep that.
            found = new Diagnostics();
            result = choose(pages, names, given.without(result.refused()), given, session, found);
        }
        found.sorted().forEach(session.diagnostics()::add);
        result.names().shapes().values().forEach(record -> reportJavaName(record, pages, session.diagnostics()));
        return result.names();
    }

    /**
     * Infers types and chooses their names.
     *
     * @param grouping the names that decide which places are one type
     * @param given the names to choose
     */
    private static ChosenNames.Result choose(
            ServicePages pages,
            NamesLock names,
            GivenNames grouping,
            GivenNames given,
            Session session,
            Diagnostics diagnostics) {
        return pages.infer(names, grouping, session.bindings(), diagnostics).names(given, diagnostics);
    }

    /** Reports a chosen name that the Java class cannot have. */
    private static void reportJavaName(NameRecord record, ServicePages pages, Diagnostics diagnostics) {
        Chosen chosen = record.chosen();
        String java = chosen == null ? "" : JavaEmitter.typeName(pages.name(), chosen.name());
        if (chosen != null && !record.retired() && !java.equals(chosen.name())) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.JAVA_NAME_TAKEN,
                    chosen.span(),
                    "the Java class of '" + chosen.name() + "' is '" + java
                            + "', because the name is reserved in generated code",
                    "nothing is required; to choose another name, set \"name\" in the names file"));
        }
    }
}
