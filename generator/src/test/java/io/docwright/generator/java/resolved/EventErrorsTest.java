package io.docwright.generator.java.resolved;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.request.JavaStyle;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventErrorsTest {
    private static final Type TEXT = Type.Primitive.STRING;

    private static final Service SERVICE = service(
            structure("ListenResponse", member("events", new Type.EventStream("Events"))),
            new Shape.Union(
                    "Events",
                    "",
                    List.of(
                            member("word", new Type.Ref("Word")),
                            member("lostException", new Type.Ref("LostExceptionEvents")),
                            member("FullException", new Type.Ref("FullExceptionEvents")),
                            member("OtherException", new Type.Ref("LostExceptionEvents")))),
            structure("Word", member("text", TEXT)),
            structure("LostExceptionEvents", member("message", TEXT)),
            structure("FullExceptionEvents", member("message", TEXT), member("size", Type.Primitive.INTEGER)),
            new Shape.ErrorShape("LostException", "", List.of()),
            new Shape.ErrorShape("FullException", "", List.of()));

    private static Service service(Shape... shapes) {
        SortedMap<String, Shape> byName = new TreeMap<>();
        Stream.of(shapes).forEach(shape -> byName.put(shape.name(), shape));
        Operation listen = new Operation(
                "listen", "Listen", "", null, null, "ListenResponse", List.of("LostException"), List.of(), null);
        return new Service("Radio", "radio", null, "", List.of(listen), List.of(), List.of(), byName);
    }

    private static Shape structure(String name, Member... members) {
        return new Shape.Structure(name, "", List.of(members));
    }

    private static Member member(String name, Type type) {
        return new Member(name, type, false, false, "", null);
    }

    @Test
    void anEventThatIsAnExceptionHasItsType() {
        Service joined = EventErrors.joined(SERVICE);

        assertThat(requireNonNull(joined.shapes().get("Events")).members())
                .extracting(Member::target)
                .containsExactly(
                        new Type.Ref("Word"),
                        new Type.Ref("LostException"),
                        new Type.Ref("FullExceptionEvents"), // the exception has no size
                        new Type.Ref("LostExceptionEvents")); // no exception of this name
        assertThat(joined.shapes().keySet()).isEqualTo(SERVICE.shapes().keySet());
    }

    @Test
    void aStructureThatIsInNoOtherPlaceGoes() {
        Service alone = service(
                structure("ListenResponse", member("events", new Type.EventStream("Events"))),
                new Shape.Union("Events", "", List.of(member("LostException", new Type.Ref("Lost")))),
                structure("Lost", member("Message", TEXT)),
                new Shape.ErrorShape("LostException", "", List.of()));

        assertThat(EventErrors.joined(alone).shapes()).containsOnlyKeys("Events", "ListenResponse", "LostException");
    }

    @Test
    void theVariantOfTheUnionWrapsTheException() {
        String union = new JavaEmitter()
                .emit(SERVICE, "com.example", JavaStyle.DEFAULT)
                .filter(file -> file.path().endsWith("/Events.java"))
                .findFirst()
                .orElseThrow()
                .content();

        assertThat(union)
                .contains("static Events lostException(com.example.radio.model.LostException lostException)")
                .contains("record LostException(com.example.radio.model.LostException value)");
    }
}
