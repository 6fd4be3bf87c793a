package io.docwright.generator.infer;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaginatorInferenceTest {
    private static final Type TEXTS = new Type.ListOf(Type.Primitive.STRING);

    private final SortedMap<String, Shape> shapes = new TreeMap<>();

    @Test
    void whatThePageLeavesOutAreTheTokensAndThePageSize() {
        structure("In", string("domain"), string("nextToken"), number("maxResults"));
        structure("Out", list("domains"), string("nextToken"));
        assertThat(infer("ListDomains", List.of("domain"), List.of("domains")))
                .isEqualTo(paginator("ListDomains", "nextToken", "nextToken", "maxResults", null, "domains"));
    }

    @Test
    void aTokenCalledAsThatOfThePageIsOne() {
        structure("In", number("MaxResults"), string("NextToken"));
        structure("Out", list("Things"), string("NextToken"));
        assertThat(infer("ListThings", List.of(), List.of("Things", "NextToken")))
                .isEqualTo(paginator("ListThings", "NextToken", "NextToken", "MaxResults", null, "Things"));
    }

    @Test
    void severalTokensArePairedByTheirNames() {
        structure("In", string("KeyMarker"), number("MaxKeys"), string("VersionIdMarker"));
        structure("Out", bool("IsTruncated"), string("NextVersionIdMarker"), string("NextKeyMarker"), list("Keys"));
        Paginator paginator = infer("ListKeys", List.of(), List.of("IsTruncated", "Keys"));
        assertThat(paginator.tokens())
                .containsExactly(
                        new Paginator.Token("VersionIdMarker", "NextVersionIdMarker"),
                        new Paginator.Token("KeyMarker", "NextKeyMarker"));
        assertThat(paginator.pageSize()).isEqualTo("MaxKeys");
        assertThat(paginator.more()).isEqualTo("IsTruncated");
    }

    @Test
    void aNumericTokenIsDistinguishedFromThePageSizeByItsName() {
        structure("In", number("MaxParts"), number("PartNumberMarker"));
        structure("Out", number("NextPartNumberMarker"), list("Parts"));
        assertThat(infer("ListParts", List.of(), List.of("Parts")).tokens())
                .containsExactly(new Paginator.Token("PartNumberMarker", "NextPartNumberMarker"));
    }

    @Test
    void tokensBelowTheTopAreFoundByName() {
        structure("In", string("Marker"), number("MaxItems"));
        structure("Out", new Member("List", new Type.Ref("Inner"), false, false, "", null), string("Other"));
        structure("Inner", string("Marker"), string("NextMarker"), bool("IsTruncated"), list("Items"));
        assertThat(infer("ListDistributions", List.of(), List.of("List", "Other")))
                .isEqualTo(paginator(
                        "ListDistributions",
                        "Marker",
                        "List.NextMarker",
                        "MaxItems",
                        "List.IsTruncated",
                        "List.Items"));
    }

    @Test
    void ofSeveralListsTheOneCalledAsTheOperationHoldsTheItems() {
        structure("In", string("NextToken"), number("Max"));
        structure("Out", string("NextToken"), list("Metrics"), list("OwningAccounts"));
        List<String> shown = List.of("Metrics", "OwningAccounts");
        assertThat(infer("ListMetrics", List.of(), shown).items()).isEqualTo("Metrics");
        Paginator free = infer("GetData", List.of(), shown);
        assertThat(free.items()).isNull();
        assertThat(free.results()).isEqualTo(shown);
    }

    @Test
    void whatThePagesDoNotContainIsNotInvented() {
        structure("In", string("ExclusiveStartShardId"), number("Limit"));
        structure("Out", bool("HasMoreShards"), list("Shards"));
        assertThat(infer("DescribeStream", List.of(), List.of("HasMoreShards", "Shards"))
                        .tokens())
                .isEmpty();
    }

    private Paginator infer(String operation, List<String> input, List<String> output) {
        DocumentedType.Field config = field(
                "PaginationConfig",
                new DocumentedType.Structure(
                        List.of(field("PageSize", new DocumentedType.Scalar(ScalarKind.INTEGER))), false));
        SourceSpan span = new SourceSpan("page.rst", 1, 1);
        return new PaginatorInference(shapes)
                .infer(
                        new Reference.PaginatorPage(
                                new Reference.Owner("Test", null),
                                operation,
                                operation,
                                null,
                                side(input, config),
                                side(output, field("NextToken", new DocumentedType.Scalar(ScalarKind.STRING))),
                                span),
                        new Operation(operation, operation, "", null, "In", "Out", List.of(), List.of(), null));
    }

    private static Paginator paginator(
            String name, String input, String output, String pageSize, @Nullable String more, String items) {
        List<Paginator.Token> tokens = List.of(new Paginator.Token(input, output));
        return new Paginator(name, name, tokens, pageSize, more, List.of(items), items);
    }

    private static Side side(List<String> names, DocumentedType.Field last) {
        List<DocumentedType.Field> fields = new ArrayList<>();
        names.forEach(name -> fields.add(field(name, new DocumentedType.Scalar(ScalarKind.STRING))));
        if (!names.contains(last.name())) {
            fields.add(last);
        }
        return new Side(fields, false, false, false, 1, 1);
    }

    private static DocumentedType.Field field(String name, DocumentedType type) {
        return new DocumentedType.Field(name, new DocumentedType.Place(type, "", 1, 1), false, false, null);
    }

    private void structure(String name, Member... members) {
        shapes.put(name, new Shape.Structure(name, "", List.of(members)));
    }

    private static Member string(String name) {
        return member(name, Type.Primitive.STRING);
    }

    private static Member number(String name) {
        return member(name, Type.Primitive.INTEGER);
    }

    private static Member bool(String name) {
        return member(name, Type.Primitive.BOOLEAN);
    }

    private static Member list(String name) {
        return member(name, TEXTS);
    }

    private static Member member(String name, Type type) {
        return new Member(name, type, false, false, "", null);
    }
}
