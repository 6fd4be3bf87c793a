package io.docwright.fake.junit;

import io.docwright.fake.FakeCall;
import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.shown.ShownCall;
import io.docwright.runtime.schema.ApiService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The fakes of a test, kept in JUnit's store. Those of a class are those of its tests, too. */
final class Fakes {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Fakes.class);
    private static final int MOST_PRINTED = 50;

    private final List<FakeService> made = new CopyOnWriteArrayList<>();

    private Fakes() {}

    /** Returns the fake of a service: that of the class if it has one, or else that of the test. */
    static FakeService of(ApiService service, FakeSettings settings, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(service, same -> make(same, settings, context), FakeService.class);
    }

    private static FakeService make(ApiService service, FakeSettings settings, ExtensionContext context) {
        FakeService fake = FakeService.of(service, settings);
        context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(context.getUniqueId(), id -> new Fakes(), Fakes.class)
                .made
                .add(fake);
        return fake;
    }

    /** Prints the last calls of the fakes that a test used. */
    static void print(ExtensionContext context) {
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            Fakes fakes = at.get().getStore(NAMESPACE).get(at.get().getUniqueId(), Fakes.class);
            if (fakes != null) {
                fakes.made.forEach(fake -> System.err.print(calls(fake, context.getDisplayName())));
            }
        }
    }

    static String calls(FakeService fake, String test) {
        List<FakeCall> calls = fake.calls();
        StringBuilder text =
                new StringBuilder("Calls of the fake of " + fake.description().name() + " in " + test + ":\n");
        for (int i = Math.max(0, calls.size() - MOST_PRINTED); i < calls.size(); i++) {
            text.append("  ").append(line(i + 1L, fake, calls.get(i))).append('\n');
        }
        return (calls.isEmpty() ? text.append("  none\n") : text).toString();
    }

    private static String line(long number, FakeService fake, FakeCall call) {
        RuntimeException error = call.error();
        String name = error instanceof FakeError known ? known.name() : String.valueOf(error);
        String message = error instanceof FakeError ? error.getMessage() : null;
        return new ShownCall(
                        number,
                        fake.description(),
                        call.operation(),
                        call.input(),
                        call.output(),
                        error == null ? null : name,
                        message)
                .json();
    }
}
