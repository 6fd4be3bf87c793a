package io.docwright.generator.model.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.model.python.Literal.Blob;
import io.docwright.generator.model.python.Literal.Field;
import io.docwright.generator.model.python.Literal.Fields;
import io.docwright.generator.model.python.Literal.Flag;
import io.docwright.generator.model.python.Literal.Items;
import io.docwright.generator.model.python.Literal.Moment;
import io.docwright.generator.model.python.Literal.Nothing;
import io.docwright.generator.model.python.Literal.Numeral;
import io.docwright.generator.model.python.Literal.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonReaderTest {
    @Test
    void everyKindOfValueIsRead() {
        assertThat(PythonReader.arguments("""
                        # Before.
                        response = client.make_thing(
                            # The name,
                            # in two lines.
                            Name='it\\'s # no comment',
                            Tags=[
                                {'Key': "k", 'Value': 'a' 'b'},
                            ],
                            Count=-1, Ratio=2.5e3, Whole=True, Half=False, None_=None,
                            When=datetime(2015, 1, 2), Then=datetime(2015, 1, 2, 3, 4, 5, 6),
                            Struct=datetime(2012, 5, 8, 1, 2, 3, 1, 129, 0),
                            Body=b'\\x00\\xff', Long='''a
                        b''', Raw=r'\\d', Empty='',
                        )

                        print(response)
                        """))
                .isEqualTo(new Fields(List.of(
                        new Field("Name", new Text("it's # no comment"), "The name,\nin two lines."),
                        field(
                                "Tags",
                                new Items(List.of(new Fields(
                                        List.of(field("Key", new Text("k")), field("Value", new Text("ab"))))))),
                        field("Count", new Numeral(new BigDecimal("-1"))),
                        field("Ratio", new Numeral(new BigDecimal("2.5e3"))),
                        field("Whole", new Flag(true)),
                        field("Half", new Flag(false)),
                        field("None_", new Nothing()),
                        field("When", new Moment(Instant.parse("2015-01-02T00:00:00Z"))),
                        field("Then", new Moment(Instant.parse("2015-01-02T03:04:05.000006Z"))),
                        field("Struct", new Moment(Instant.parse("2012-05-08T01:02:03Z"))),
                        field("Body", new Blob("\u0000\u00ff")),
                        field("Long", new Text("a\nb")),
                        field("Raw", new Text("\\d")),
                        field("Empty", new Text("")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "client",
                "make_thing(a=1)",
                "client.make_thing(",
                "client.make_thing(a)",
                "client.make_thing('a')",
                "client.make_thing(a=b)",
                "client.make_thing(a='b",
                "client.make_thing(a='\\u12')",
                "client.make_thing(a='\\U00110000')",
                "client.make_thing(a=1 b=2)",
                "client.make_thing(a={1: 2})",
                "client.make_thing(a=f'{b}')",
                "client.make_thing(a=1e999999999)",
                "client.make_thing(a=datetime(2015, 13, 1))",
                "client.make_thing(a=datetime(2015))",
                "for page in client.pages(): print(page)"
            })
    void anythingElseIsNoCall(String text) {
        assertThat(PythonReader.arguments(text)).isNull();
    }

    @Test
    void depthHasALimit() {
        assertThat(PythonReader.arguments("c.f(a=" + "[".repeat(90) + "]".repeat(90) + ")"))
                .isNotNull();
        assertThat(PythonReader.arguments("c.f(a=" + "[".repeat(100_000))).isNull();
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        PythonReader.arguments("client.f(a=" + text);
        PythonReader.arguments("client.f(a='" + text + "')");
    }

    private static Field field(String name, Literal value) {
        return new Field(name, value, "");
    }
}
