package io.docwright.generator.corrections;

import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An error of an operation. An exception that no page describes has no members but its message. */
record ErrorFact(Presence error) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.ERROR;
    }

    @Override
    public String shown() {
        return error.shown("error");
    }

    @Override
    public String told() {
        return shown();
    }

    @Override
    public String subject() {
        return error.subject();
    }

    @Override
    public boolean fits(CorrectedModel model, Place place) {
        return place.operation() != null;
    }

    @Override
    public Said said(CorrectedModel model, Place place) {
        Operation operation = model.operation(Objects.requireNonNull(place.operation()));
        return operation == null ? Said.OTHERWISE : error.said(operation.errors());
    }

    @Override
    public void apply(CorrectedModel model, Place place, Reason reason) {
        Operation operation = Objects.requireNonNull(model.operation(Objects.requireNonNull(place.operation())));
        List<String> errors = new ArrayList<>(operation.errors());
        errors.remove(error.page());
        if (error.is() != null) {
            errors.add(error.is());
            if (model.shape(error.is()) == null) {
                model.replace(new Shape.ErrorShape(
                        error.is(), reason.note("the page of " + operation.name() + " lacks it"), List.of()));
            }
        }
        model.replace(new Operation(
                operation.method(),
                operation.name(),
                MemberChange.with(operation.documentation(), reason.note("it " + told())),
                operation.deprecation(),
                operation.input(),
                operation.output(),
                errors,
                operation.examples(),
                operation.reference()));
    }
}
