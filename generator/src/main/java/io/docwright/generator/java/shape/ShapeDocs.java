package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.javadoc.LineFiller;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.Place;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.RelationText;
import io.docwright.generator.model.Shape;
import java.util.List;
import java.util.stream.Collectors;

/** The comment of a shape: its description, or else its places. */
final class ShapeDocs {
    private static final int PLACES = 3;

    private final JavaService service;

    ShapeDocs(JavaService service) {
        this.service = service;
    }

    Docs of(Shape shape) {
        Docs docs = Docs.of(shape.documentation(), () -> otherwise(shape));
        String relations = service.isSent(shape.name()) ? relations(shape) : "";
        return relations.isEmpty() ? docs : docs.paragraph(relations);
    }

    /** A sentence for each relation, with links to its members: <i>Exactly one of arn and name.</i> */
    private String relations(Shape shape) {
        RelationText text = new RelationText(name -> link(shape, name), ShapeDocs::value);
        return Relation.distinct(shape.relations()).stream()
                .map(relation -> sentence(text.of(relation)))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String words) {
        return (words.startsWith("{") ? words : Identifiers.capitalized(words)) + ".";
    }

    private String link(Shape shape, String name) {
        return service.members(shape.name()).stream()
                .filter(member -> member.model().name().equals(name))
                .map(member -> "{@link #" + member.name() + "() " + member.name() + "}")
                .findFirst()
                .orElse("");
    }

    private static String value(String value) {
        return HtmlText.isRepresentable(value) ? HtmlText.code(value) : "another value";
    }

    private Docs otherwise(Shape documented) {
        String shape = documented.name();
        List<JavaOperation> taking = service.operationsOf(shape);
        if (!taking.isEmpty()) {
            return Docs.ofText("The request of " + names(taking) + ".");
        }
        List<JavaOperation> giving = service.operations().stream()
                .filter(operation -> shape.equals(operation.model().output()))
                .toList();
        if (!giving.isEmpty()) {
            return Docs.ofText("The response of " + names(giving) + ".");
        }
        List<Place> places = service.places(shape);
        return places.isEmpty()
                ? Docs.ofText("{@code " + service.type(shape).simpleName() + "} of the API.")
                : Docs.ofCode(usedIn(places, documented));
    }

    private static String names(List<JavaOperation> operations) {
        return operations.stream()
                .map(operation -> HtmlText.code(operation.model().name()))
                .collect(Collectors.joining(", "));
    }

    /** {@code Used in A.b(), C.d() and 3 more.}, with a link for each place. */
    private CodeBlock usedIn(List<Place> places, Shape shape) {
        CodeBlock.Builder text = CodeBlock.builder().add("Used in");
        int column = "Used in".length();
        int more = Math.max(0, places.size() - PLACES);
        for (int i = 0; i < places.size() - more; i++) {
            ClassName place = service.type(places.get(i).shape());
            boolean hidden = isHidden(place, shape);
            String type = hidden ? place.canonicalName() : place.simpleName();
            String member = member(places.get(i));
            int width = "{@link },".length() + type.length() + member.length();
            boolean breaks = column + 1 + width > LineFiller.WIDTH;
            column = breaks ? width : column + 1 + width;
            text.add(breaks ? "\n" : " ").add(hidden ? "{@link $L$L}" : "{@link $T$L}", hidden ? type : place, member);
            text.add(i + 1 < places.size() - more ? "," : "");
        }
        return text.add(more > 0 ? " and $L more." : ".", more > 0 ? new Object[] {more} : new Object[0])
                .build();
    }

    /** Whether a record of a union hides a type in the union's comment, because it has the same name. */
    private boolean isHidden(ClassName type, Shape shape) {
        return shape.isUnion()
                && service.union(shape.name()).variants().stream()
                        .anyMatch(variant -> variant.type().simpleName().equals(type.simpleName()));
    }

    /** {@code #accessor()}; empty if the class has no accessor for the member. */
    private String member(Place place) {
        return service.members(place.shape()).stream()
                .filter(member -> member.model().name().equals(place.member()))
                .map(member -> "#" + member.name() + "()")
                .findFirst()
                .orElse("");
    }
}
