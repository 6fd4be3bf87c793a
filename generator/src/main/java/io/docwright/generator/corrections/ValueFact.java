package io.docwright.generator.corrections;

import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A value of an enum. A value that is spelled otherwise keeps its position. */
record ValueFact(Presence value) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.VALUE;
    }

    @Override
    public String shown() {
        return value.shown("value");
    }

    @Override
    public String told() {
        return shown();
    }

    @Override
    public String subject() {
        return value.subject();
    }

    @Override
    public boolean fits(CorrectedModel model, Place place) {
        Shape shape = model.shape(place.shape());
        return place.member() != null && shape != null && shape.isEnumeration();
    }

    @Override
    public Said said(CorrectedModel model, Place place) {
        return value.said(values(Objects.requireNonNull(model.shape(place.shape()))));
    }

    private static List<String> values(Shape shape) {
        return shape.match(structure -> List.of(), union -> List.of(), Shape.Enumeration::values, error -> List.of());
    }

    @Override
    public void apply(CorrectedModel model, Place place, Reason reason) {
        Shape shape = Objects.requireNonNull(model.shape(place.shape()));
        List<String> values = new ArrayList<>();
        for (String one : values(shape)) {
            if (!one.equals(value.page())) {
                values.add(one);
            } else if (value.is() != null) {
                values.add(value.is());
            }
        }
        if (value.is() != null && !values.contains(value.is())) {
            values.add(value.is());
        }
        model.replace(new Shape.Enumeration(
                shape.name(),
                MemberChange.with(shape.documentation(), reason.note("it " + told())),
                values.stream().distinct().toList()));
    }
}
