package io.docwright.generator.java.client;

import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.model.condition.Acceptor;
import io.docwright.generator.model.condition.Acceptor.OfTruth;
import io.docwright.generator.model.condition.Acceptor.OfValues;
import io.docwright.generator.model.condition.Acceptor.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Describes the conditions of a waiter in Javadoc. */
final class AcceptorWords implements Acceptor.Visitor<String> {
    private AcceptorWords() {}

    /** The conditions of an outcome, joined with {@code or}; empty if there are none. */
    static String of(List<Acceptor> acceptors, Outcome outcome) {
        return acceptors.stream()
                .filter(acceptor -> acceptor.outcome() == outcome)
                .map(acceptor -> acceptor.condition().accept(new AcceptorWords()))
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    @Override
    public String response(Acceptor.AnyResponse response) {
        return "it returns a response";
    }

    @Override
    public String error(Acceptor.OfError error) {
        return error.code() == null
                ? "the service returns an error"
                : "the service returns the error " + HtmlText.code(error.code());
    }

    @Override
    public String status(Acceptor.OfStatus status) {
        return "the service returns an error with status " + status.status();
    }

    @Override
    public String values(OfValues values) {
        String quantity = switch (values.quantity()) {
            case ONE -> "";
            case ALL -> "each of ";
            case ANY -> "one of ";
        };
        return quantity + HtmlText.code(values.shown()) + " is " + HtmlText.code(values.value());
    }

    @Override
    public String truth(OfTruth truth) {
        return HtmlText.code(truth.shown()) + (truth.value() ? "" : " is false");
    }
}
