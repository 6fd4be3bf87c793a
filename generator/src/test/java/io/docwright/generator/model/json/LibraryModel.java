package io.docwright.generator.model.json;

import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.Width;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A model that has everything that a model can say. */
final class LibraryModel {
    private LibraryModel() {}

    static Service service() {
        Operation lend = new Operation(
                "lend_book",
                "LendBook",
                "Lends a book: “quoted”, \"plain\", a\\b.\n\nThat is all.",
                "Use Borrow.",
                "LendBookRequest",
                "LendBookResponse",
                List.of("NotFound", "Busy"),
                List.of(
                        new Example("One.", "client.lend_book()", "{}"),
                        new Example("", "client.lend_book(id='1')", null)),
                "https://example.com/LendBook");
        Operation rest = new Operation("rest", "Rest", "", null, null, null, List.of(), List.of(), null);
        return new Service(
                "Library",
                "library",
                "2024-01-31",
                "Lends *books*.",
                List.of(lend, rest),
                List.of(new Paginator(
                        "ListBooks",
                        "ListBooks",
                        List.of(new Paginator.Token("from", "next")),
                        "limit",
                        "more",
                        List.of("books", "shelves"),
                        "books")),
                List.of(
                        new Waiter("BookBack", "GetBook", 60, 5, new Waiter.Reads(List.of("book", "state"), "back")),
                        new Waiter("BookExists", "GetBook", 1, 2, new Waiter.Found(List.of("NoSuchBook"))),
                        new Waiter("BookNotExists", "GetBook", 1, 2, new Waiter.Gone(List.of())),
                        new Waiter("BookRead", "GetBook", 1, 2, null)),
                shapes());
    }

    private static SortedMap<String, Shape> shapes() {
        Type string = Type.Primitive.STRING;
        Type genre = new Type.Ref("Genre");
        SortedMap<String, Shape> shapes = new TreeMap<>();
        for (Shape shape : List.of(
                new Shape.Enumeration("Genre", "A genre.", List.of("prose", "")),
                new Shape.Structure("Any", "", List.of(), true, false),
                new Shape.Structure("Bare", "", List.of(member("id", string)), false, true),
                new Shape.Structure("Empty", "", List.of()),
                new Shape.Union("Medium", "", List.of(member("paper", string))),
                new Shape.ErrorShape("NotFound", "", List.of(member("message", string))),
                new Shape.Structure(
                        "LendBookRequest",
                        "",
                        List.of(
                                new Member("id", string, true, false, "Which.", null),
                                new Member("token", string, false, true, "", null),
                                new Member("old", Type.Primitive.BOOLEAN, false, false, "", ""),
                                member("count", Type.Primitive.INTEGER),
                                member("price", Type.Primitive.FLOAT),
                                member("due", Type.Primitive.TIMESTAMP),
                                member("seal", Type.Primitive.BLOB),
                                member("extra", Type.Primitive.DOCUMENT),
                                member("genres", new Type.ListOf(new Type.ListOf(genre))),
                                member("notes", new Type.MapOf(string, new Type.MapOf(genre, string))),
                                member("scan", new Type.BlobStream()),
                                member("events", new Type.EventStream("Medium")),
                                constrained("pages", Type.Primitive.INTEGER, false, Width.LONG, range("-1", "1E+10")),
                                constrained(
                                        "weight",
                                        new Type.ListOf(Type.Primitive.FLOAT),
                                        false,
                                        Width.FLOAT,
                                        new Constraints(null, null, null, 3L, null, range("0.50", null), null, null)),
                                constrained("code", string, true, null, text(2L, 50L, "[a-z\\-]{2,50}")),
                                constrained(
                                        "marks",
                                        new Type.MapOf(string, new Type.ListOf(string)),
                                        false,
                                        null,
                                        new Constraints(
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                text(null, null, ".+"),
                                                new Constraints(
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        text(null, 9L, null),
                                                        null,
                                                        null))))))) {
            shapes.put(shape.name(), shape);
        }
        return shapes;
    }

    private static Member constrained(
            String name, Type target, boolean required, @Nullable Width width, Constraints constraints) {
        return new Member(name, target, required, false, "", null, width, constraints);
    }

    private static Constraints range(String minimum, @Nullable String maximum) {
        return new Constraints(
                new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum).setScale(0),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Constraints text(@Nullable Long minimum, @Nullable Long maximum, @Nullable String pattern) {
        return new Constraints(null, null, minimum, maximum, pattern, null, null, null);
    }

    static Member member(String name, Type target) {
        return new Member(name, target, false, false, "", null);
    }
}
