package io.docwright.generator.session;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.bindings.BoundHelpers;
import io.docwright.generator.bindings.BoundService;
import io.docwright.generator.bindings.EncodedBindings;
import io.docwright.generator.bindings.MissingTraits;
import io.docwright.generator.bindings.SensitiveMembers;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.deriving.Derived;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.complete.RecursionTargets;
import io.docwright.generator.model.Service;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.JsonFiles;
import io.docwright.generator.source.PageFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The bindings files of a request. */
public record BindingsFiles(List<ServiceBindings> files) {
    /**
     * Reads bindings files.
     *
     * @throws DiagnosticException if one is invalid: with incomplete bindings, requests would be incomplete
     */
    static BindingsFiles read(List<PageFile> files, Limits limits) throws IOException {
        List<ServiceBindings> read = new ArrayList<>();
        for (PageFile file : files) {
            ServiceBindings bindings = read(file, limits);
            for (ServiceBindings other : read) {
                if (other.service().equalsIgnoreCase(bindings.service())) {
                    throw new DiagnosticException(
                            DiagnosticCode.BINDINGS_TWICE,
                            file.name(),
                            bindings.service() + " also has bindings in "
                                    + other.file().file(),
                            "remove one of the files");
                }
            }
            read.add(bindings);
        }
        return new BindingsFiles(List.copyOf(read));
    }

    private static ServiceBindings read(PageFile file, Limits limits) throws IOException {
        String text = JsonFiles.read(file.file(), limits, DiagnosticCode.BINDINGS_BROKEN);
        return Excerpts.adding(file.file(), () -> BindingsReader.read(file.name(), text));
    }

    /** The targets of a service's recursive members. */
    RecursionTargets recursion(String name, @Nullable String id) {
        return of(name, id).<RecursionTargets>map(BoundRecursion::new).orElse(RecursionTargets.NONE);
    }

    private Optional<ServiceBindings> of(String name, @Nullable String id) {
        return files.stream().filter(file -> file.isAbout(name, id)).findFirst();
    }

    /**
     * Joins the bindings to their services, and reports what does not match. A service without a bindings file has those that are
     * derived from the API's own reference; a file is laid over these.
     *
     * @param derived the derived bindings by the service's key
     * @param whole whether the services have all operations of the pages
     * @throws DiagnosticException if neither the file nor the pages have the protocol
     */
    public SortedMap<String, EncodedBindings> join(
            List<Service> services, Map<String, Derived> derived, boolean whole, Diagnostics diagnostics) {
        SortedMap<String, EncodedBindings> wires = new TreeMap<>();
        for (Service service : services) {
            ServiceBindings bindings = bindings(service, derived.get(service.key()), whole, diagnostics);
            if (bindings != null) {
                wires.put(service.key(), BoundService.join(service, bindings, whole, diagnostics));
            }
        }
        return wires;
    }

    /** The bindings themselves; as {@link #join}. */
    public SortedMap<String, ServiceBindings> of(
            List<Service> services, Map<String, Derived> derived, boolean whole, Diagnostics diagnostics) {
        SortedMap<String, ServiceBindings> all = new TreeMap<>();
        for (Service service : services) {
            ServiceBindings bindings = bindings(service, derived.get(service.key()), whole, diagnostics);
            if (bindings != null) {
                BoundService.join(service, bindings, whole, diagnostics); // reports what does not match
                all.put(service.key(), bindings);
            }
        }
        return all;
    }

    /** The bindings of a service; null if there are none, or what pages show is not enough to send a call. */
    private @Nullable ServiceBindings bindings(
            Service service, @Nullable Derived derived, boolean whole, Diagnostics diagnostics) {
        ServiceBindings file = of(service.name(), service.id()).orElse(null);
        if (derived == null) {
            if (file != null && file.isApartFromCalls()) {
                BoundService.join(service, file, whole, diagnostics); // only reports paths that no page has
                return null;
            }
            return file == null ? null : withProtocol(file);
        }
        Derived shown = file == null ? derived : derived.under(file);
        ServiceBindings bindings = shown.bindings();
        List<String> missing = MissingTraits.of(bindings);
        if (missing.isEmpty()) {
            if (file == null) {
                diagnostics.add(derived(service));
            }
            UnknownMembers.report(service.key(), shown, whole, diagnostics);
            return bindings;
        }
        diagnostics.add(incomplete(service, missing, file));
        return null;
    }

    /** The service with the members marked that its bindings file calls sensitive. */
    public Service redacted(Service service) {
        return of(service.name(), service.id())
                .map(file -> SensitiveMembers.mark(service, file))
                .orElse(service);
    }

    /** The service with the waiters and paginators of its bindings file; reports those that cannot be used. */
    public Service withHelpers(Service service, Diagnostics diagnostics) {
        return of(service.name(), service.id())
                .map(file -> BoundHelpers.of(service, file, diagnostics))
                .orElse(service);
    }

    /** The bindings of a service, with its file, if there is one, laid over them. */
    Derived over(String service, Derived derived) {
        return of(service, service).map(derived::under).orElse(derived);
    }

    private static Diagnostic derived(Service service) {
        return new Diagnostic(
                Severity.NOTE,
                DiagnosticCode.BINDINGS_DERIVED,
                SourceSpan.NOWHERE,
                service.key() + " has no bindings file; its bindings are derived from the API's own reference",
                "nothing is required; 'docwright bindings derive' writes them to a file");
    }

    private static Diagnostic incomplete(Service service, List<String> missing, @Nullable ServiceBindings file) {
        return new Diagnostic(
                Severity.NOTE,
                DiagnosticCode.BINDINGS_INCOMPLETE,
                file == null ? SourceSpan.NOWHERE : file.file(),
                "no page shows " + String.join(" and ", missing) + " of " + service.key()
                        + ", so that its client cannot send calls without a transport of yours",
                "write a bindings.json with \"format\": \"" + ServiceBindings.FORMAT + "\", \"service\": \""
                        + service.key() + "\" and " + String.join(" and ", missing)
                        + " beside its pages, or import the bindings from a model");
    }

    private static ServiceBindings withProtocol(ServiceBindings file) {
        if (file.traits().get(BindingTrait.PROTOCOL).isEmpty()) {
            throw new DiagnosticException(List.of(new Diagnostic(
                    Severity.ERROR,
                    DiagnosticCode.BINDINGS_FORM,
                    file.traits().span(),
                    "the file has no \"protocol\", and there are no pages of the API's own reference to show it",
                    "add \"protocol\" with one of " + BindingTrait.PROTOCOL.described())));
        }
        return file;
    }
}
