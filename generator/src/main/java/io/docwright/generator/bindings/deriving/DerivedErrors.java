package io.docwright.generator.bindings.deriving;

import io.docwright.generator.apireference.ApiError;
import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Derives the codes and statuses of errors. An exception may be named otherwise than its code: {@code NotFoundFault} has the code
 * {@code NotFound}. Of some exceptions, pages leave out the ending {@code Exception}, which the code has; these keep their name.
 */
final class DerivedErrors {
    private static final List<String> ENDINGS = List.of("", "Exception", "Fault", "Error");
    private static final String UNCERTAIN = "Exception";

    private DerivedErrors() {}

    /** The bindings of all exceptions that an operation has on its API page, by the exception's name. */
    static SortedMap<String, ErrorBinding> of(Service service, ApiIndex api) {
        SortedMap<String, ErrorBinding> errors = new TreeMap<>();
        for (Operation operation : service.operations()) {
            ApiPage.OperationPage page = api.operation(operation.name());
            Map<String, ApiError> found = page == null ? Map.of() : match(operation.errors(), page.errors());
            for (String exception : operation.errors()) {
                ApiError error = found.get(exception);
                BindingTraits traits = error == null ? BindingTraits.none() : traits(exception, error);
                if (!traits.isEmpty()) {
                    errors.putIfAbsent(exception, new ErrorBinding(traits, new TreeMap<>()));
                }
            }
        }
        return errors;
    }

    /** The error on the page for each exception: by name; if one of each is left, these are the same. */
    private static Map<String, ApiError> match(List<String> exceptions, List<ApiError> errors) {
        Map<String, ApiError> found = new HashMap<>();
        List<ApiError> left = new ArrayList<>(errors);
        for (String ending : ENDINGS) {
            for (String exception : exceptions) {
                left.stream()
                        .filter(error -> !found.containsKey(exception))
                        .filter(error -> exception.equalsIgnoreCase(error.code() + ending))
                        .findFirst()
                        .ifPresent(error -> {
                            found.put(exception, error);
                            left.remove(error);
                        });
            }
        }
        List<String> unmatched = exceptions.stream()
                .filter(exception -> !found.containsKey(exception))
                .toList();
        if (unmatched.size() == 1 && left.size() == 1) {
            found.put(unmatched.get(0), left.get(0));
        }
        return found;
    }

    private static BindingTraits traits(String exception, ApiError error) {
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        if (!exception.equals(error.code()) && !exception.equals(error.code() + UNCERTAIN)) {
            traits.put(BindingTrait.CODE, error.code());
        }
        if (error.status() != null) {
            traits.put(BindingTrait.ERROR_STATUS, String.valueOf(error.status()));
            traits.remove(BindingTrait.ERROR_STATUS, "400");
        }
        return new BindingTraits(traits, SourceSpan.of(""));
    }
}
