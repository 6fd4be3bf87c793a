package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.example.torturechamber.TortureClient;
import com.example.torturechamber.model.AllTypes;
import com.example.torturechamber.model.Choice;
import com.example.torturechamber.model.Color;
import com.example.torturechamber.model.DangerousNames;
import com.example.torturechamber.model.Forest;
import com.example.torturechamber.model.Leaf;
import com.example.torturechamber.model.NotFound;
import com.example.torturechamber.model.OddValues;
import com.example.torturechamber.model.ListRacksRequest;
import com.example.torturechamber.model.PullRequest;
import com.example.torturechamber.model.PullResponse;
import com.example.torturechamber.model.StretchRequest;
import com.example.torturechamber.model.TortureException;
import com.example.torturechamber.model.TortureServiceException;
import com.example.torturechamber.model.Tree;
import com.example.torturechamber.model.UploadRequest;
import com.example.torturechamber.model.WatchRequest;
import com.example.torturechamber.model.WatchResponse;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.Document;
import io.docwright.runtime.schema.Empty;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.client.Transport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Generated code as its users write against it. Each public method is a test. */
public final class TortureUsage {
    private TortureUsage() {}

    static AllTypes all() {
        return AllTypes.builder()
                .string("s")
                .integer(1L)
                .float_(1.5)
                .boolean_(true)
                .timestamp(Instant.EPOCH)
                .blob(Bytes.ofUtf8("blob"))
                .document(Document.of(Map.of("a", Document.of(List.of(Document.of(1), Document.ofNull())))))
                .strings("a", "b")
                .leaves(List.of(Leaf.builder().name("one").build()))
                .addLeaf(leaf -> leaf.name("two"))
                .choices(Choice.string("x"), Choice.leaf(leaf -> leaf.name("y")))
                .putCount(Color.RED, 1L)
                .putCount(Color.of("purple"), 2L)
                .leaf(leaf -> leaf.name("three"))
                .color(Color.LIGHT_BLUE)
                .build();
    }


    public static void structuresAreValues() {
        assertThat(all()).isEqualTo(all()).hasSameHashCodeAs(all());
        assertThat(all().toBuilder().string("t").build()).isNotEqualTo(all());
        assertThat(all().toBuilder().build()).isEqualTo(all());
        assertThat(Leaf.builder().name("a").build()).hasToString("Leaf[name=a]");
        assertThat(Leaf.builder().build()).hasToString("Leaf[]");
    }

    public static void membersAreReadAsTheyWereSet() {
        AllTypes all = all();
        assertThat(all.string()).isEqualTo("s");
        assertThat(all.integer()).isEqualTo(1L);
        assertThat(all.float_()).isEqualTo(1.5);
        assertThat(all.strings()).containsExactly("a", "b");
        assertThat(all.leaves()).extracting(Leaf::name).containsExactly("one", "two");
        assertThat(all.counts()).containsExactly(Map.entry(Color.RED, 1L), Map.entry(Color.of("purple"), 2L));
        assertThat(all.token()).isNull();
    }

    public static void absentCollectionsAreEmptyAndToldApart() {
        AllTypes absent = all().toBuilder().strings((List<String>) null).build();
        AllTypes empty = all().toBuilder().strings(List.of()).build();
        assertThat(absent.strings()).isEmpty();
        assertThat(absent.hasStrings()).isFalse();
        assertThat(empty.strings()).isEmpty();
        assertThat(empty.hasStrings()).isTrue();
        assertThat(absent).isNotEqualTo(empty);
    }

    public static void collectionsAreUnmodifiableCopiesAtAnyDepth() {
        List<Double> row = new ArrayList<>(List.of(1.0));
        List<List<Double>> rows = new ArrayList<>(List.of(row));
        AllTypes all = all().toBuilder().matrix(rows).build();
        row.add(2.0);
        rows.clear();
        assertThat(all.matrix()).containsExactly(List.of(1.0));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> all.matrix().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> all.matrix().get(0).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> all.counts().clear());
    }

    public static void buildersCanBeUsedAgain() {
        Leaf.Builder builder = Leaf.builder().name("a");
        Leaf first = builder.build();
        assertThat(builder.name("b").build()).isNotEqualTo(first);
        AllTypes.Builder adding = all().toBuilder().addString("c");
        AllTypes three = adding.build();
        assertThat(adding.addString("d").build().strings()).containsExactly("a", "b", "c", "d");
        assertThat(three.strings()).containsExactly("a", "b", "c");
        assertThat(all().strings()).containsExactly("a", "b");
    }

    public static void allMissingMembersAreNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PullRequest.of(request -> request.operation("twist")))
                .withMessage("PullRequest lacks required members: limb, force");
        assertThatIllegalStateException()
                .isThrownBy(() -> AllTypes.builder().integer(1L).build())
                .withMessage("AllTypes lacks required members: string, leaf");
    }

    public static void requestsAskForWhatTheyMustHave() {
        StretchRequest request = StretchRequest.builder()
                .limb("arm")
                .force(3L)
                .addLeaf(leaf -> leaf.name("one"))
                .marks(Map.of("a", 1L))
                .choice(Choice.string("x"))
                .color(Color.of("teal"))
                .leaf(leaf -> leaf.name("two"))
                .when(Instant.EPOCH)
                .body(ByteStream.of(Bytes.ofUtf8("x")))
                .addLeaf(leaf -> leaf.name("three"))
                .operation("pull")
                .build();
        assertThat(request.leaves()).extracting(Leaf::name).containsExactly("one", "three");
        assertThat(request.toBuilder().limb("leg").build().limb()).isEqualTo("leg");
        PullRequest pull = PullRequest.builder().limb("arm").force(1L).build();
        assertThat(pull).isEqualTo(PullRequest.of(built -> built.force(1L).limb("arm")));
    }

    public static void wholeNumbersAreSetWithIntegerLiterals() {
        PullRequest pull = PullRequest.builder().limb("arm").force(3).build();
        assertThat(pull).isEqualTo(PullRequest.of(built -> built.limb("arm").force(Long.valueOf(3))));
        ListRacksRequest list = ListRacksRequest.builder().max(10).build();
        assertThat(list.max()).isEqualTo(10L);
        assertThat(list.toBuilder().max(null).build().max()).isNull();
        Long absent = null;
        assertThat(list.toBuilder().max(absent).build().max()).isNull();
        assertThat(list.toBuilder().max(list.max() == 10 ? null : 1L).build().max()).isNull();
        assertThat(Stream.of(1L, 2L).map(ListRacksRequest.builder()::max).count()).isEqualTo(2);
    }

    public static void nullElementsAreRefused() {
        List<String> withNull = new ArrayList<>();
        withNull.add(null);
        assertThatNullPointerException().isThrownBy(() -> all().toBuilder().strings(withNull));
    }

    public static void dangerousNamesAreEvaded() {
        DangerousNames names = DangerousNames.builder()
                .class_("class")
                .getClass_("getClass")
                .hashCode_(1L)
                .id("id")
                .with_(leaf -> leaf.name("leaf"))
                .addTags("the member")
                .addTag("the element")
                .value2fa("2fa")
                .build();
        assertThat(names.class_()).isEqualTo("class");
        assertThat(names.id()).isEqualTo("id");
        assertThat(names.id_()).isNull();
        assertThat(names.tags()).containsExactly("the element");
        assertThat(names.addTags()).isEqualTo("the member");
        assertThat(names).hasToString(
                "DangerousNames[class=class, getClass=getClass, hashCode=1, with=Leaf[name=leaf], id=id, "
                        + "addTags=the member, tags=[the element], 2fa=2fa]");
    }

    public static void recursiveStructuresNest() {
        Tree tree = Tree.builder()
                .value("root")
                .addChildren(child -> child.value("leaf"))
                .putByName("f", Forest.builder().trees(Tree.builder().build()).build())
                .build();
        assertThat(tree.children()).extracting(Tree::value).containsExactly("leaf");
        assertThat(tree.toBuilder().build()).isEqualTo(tree);
    }

    public static void enumsAreOpen() {
        assertThat(Color.of("RED")).isSameAs(Color.RED);
        assertThat(Color.RED.isKnown()).isTrue();
        Color purple = Color.of("purple");
        assertThat(purple.isKnown()).isFalse();
        assertThat(purple).isEqualTo(Color.of("purple")).hasToString("purple");
        assertThat(purple.value()).isEqualTo("purple");
        assertThat(Color.values()).containsExactly(Color.RED, Color.GREEN, Color.LIGHT_BLUE);
        assertThat(describe(Color.GREEN)).isEqualTo("go");
        assertThat(describe(purple)).isEqualTo("no idea of purple");
    }

    private static String describe(Color color) {
        return switch (color.known()) {
            case RED -> "stop";
            case GREEN -> "go";
            case LIGHT_BLUE -> "drift";
            case UNLISTED -> "no idea of " + color.value();
        };
    }

    public static void oddValuesHaveConstants() {
        assertThat(OddValues.VALUE_2_0.value()).isEqualTo("2.0");
        assertThat(OddValues.ASTERISK.value()).isEqualTo("*");
        assertThat(OddValues.EMPTY.value()).isEmpty();
        assertThat(OddValues.A_B.value()).isEqualTo("A_B");
        assertThat(OddValues.A_B_.value()).isEqualTo("a-b");
        assertThat(OddValues.A_B__.value()).isEqualTo("a_b");
        assertThat(OddValues.UNLISTED_.known()).isEqualTo(OddValues.Known.UNLISTED_);
        assertThat(OddValues.values()).hasSize(18).allMatch(OddValues::isKnown);
    }

    public static void unionsAreOneOfTheirMembers() {
        Choice choice = Choice.leaf(leaf -> leaf.name("a"));
        assertThat(choice).isEqualTo(new Choice.Leaf(Leaf.builder().name("a").build()));
        String found = "none";
        if (choice instanceof Choice.Leaf leaf) {
            found = leaf.value().name();
        }
        assertThat(found).isEqualTo("a");
        assertThat(new Choice.Unknown("later").name()).isEqualTo("later");
        List<String> tags = new ArrayList<>(List.of("a"));
        Choice.Tags copied = new Choice.Tags(tags);
        tags.clear();
        assertThat(copied.value()).containsExactly("a");
        assertThatNullPointerException().isThrownBy(() -> Choice.string(null));
    }

    public static void unionsDescribeThemselves() {
        Choice choice = Choice.string("x");
        assertThat(Choice.SCHEMA.variantOf(choice).name()).isEqualTo("string");
        assertThat(Choice.SCHEMA.variantOf(choice).unwrap(choice)).isEqualTo("x");
        assertThat(Choice.SCHEMA.variantOf(Choice.SCHEMA.unknown("later"))).isNull();
    }

    public static void exceptionsHaveMembers() throws Exception {
        TortureException e = TortureException.builder()
                .message("it hurts")
                .statusCode(400)
                .requestId("r-1")
                .code_("own code")
                .addField(field -> field.name("f"))
                .build();
        assertThat(e).isInstanceOf(TortureServiceException.class).hasMessage("it hurts");
        assertThat(e.code()).isEqualTo("TortureException");
        assertThat(e.code_()).isEqualTo("own code");
        assertThat(e.requestId()).isEqualTo("r-1");
        assertThat(e.statusCode()).isEqualTo(400);
        assertThat(e.retryable()).isFalse();
        assertThat(e.fields()).extracting(Leaf::name).containsExactly("f");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            protected Class<?> resolveClass(java.io.ObjectStreamClass description) throws ClassNotFoundException {
                return Class.forName(description.getName(), false, TortureUsage.class.getClassLoader());
            }
        }) {
            TortureException copy = (TortureException) in.readObject();
            assertThat(copy.requestId()).isEqualTo("r-1");
            assertThat(copy.fields()).isEmpty();
        }
    }

    public static void clientsCallTheirTransport() {
        List<String> calls = new ArrayList<>();
        try (TortureClient client = TortureClient.create(answering(calls))) {
            PullResponse response = client.pull(request -> request.limb("arm").force(3L));
            assertThat(response.all()).isEqualTo(all());
            client.upload(UploadRequest.builder().body(ByteStream.of(Bytes.ofUtf8("x"))).build());
            client.close_();
            client.again();
        }
        assertThat(calls)
                .containsExactly(
                        "Torture.Pull PullRequest[limb=arm, force=3]",
                        "Torture.Upload UploadRequest[body=1 bytes]",
                        "Torture.Close CloseRequest[]",
                        "Torture.Again WatchRequest[]",
                        "closed");
    }

    public static void examplesInCommentsRun() {
        List<String> calls = new ArrayList<>();
        try (TortureClient client = TortureClient.create(answering(calls))) {
            Examples.all(client);
        }
        assertThat(calls)
                .containsExactly(
                        "Torture.Pull PullRequest[limb=a, force=1, names="
                                + "DangerousNames[class=c, with=Leaf[name=w], tags=[t], S3=S3[Bucket=b]]]",
                        "Torture.Pull PullRequest[limb=a, force=1]",
                        "Torture.Pull PullRequest[limb=a, force=1]",
                        "Torture.Pull PullRequest[limb=a, force=1]",
                        "Torture.Pull PullRequest[limb=a, force=1]",
                        "Torture.Upload UploadRequest[body=5 bytes, odd=new\nline]",
                        "Torture.Watch WatchRequest[filter=Ends the comment: */ /* {@code } }} \\u002a/ $L @see "
                                + "<b>&amp;</b> " + "long ".repeat(40) + "]",
                        "Torture.Watch WatchRequest[filter=\"\"\"\"Rows\"\"\"\n  {\"a\": \"\\1\"}\n\n"
                                + "long ".repeat(20) + "end\"]",
                        "Torture.Show ShowRequest[all=AllTypes[string=it's \"quoted\" \\ \u00e9 \ud83d\ude00 \0, "
                                + "integer=9007199254740993, float=1.0, boolean=true, timestamp=2012-05-08T01:02:03Z, "
                                + "blob=7 bytes, document={\"a\":[1,2.5,null,false,{}]}, strings=[a, b], "
                                + "matrix=[[1.0, 2.0], []], leaves=[Leaf[name=one], Leaf[]], "
                                + "choices=[StringValue[value=x], Leaf[value=Leaf[name=y]], Tags[value=[a, b]], "
                                + "UnknownValue[value=true]], counts={RED=1, purple=-2}, "
                                + "groups={first=[Leaf[name=a]], second=[]}, leaf=Leaf[], color=lightBlue, "
                                + "choice=ByName[value={k=HashCode[value=4 bytes]}]]]",
                        "Torture.Show ShowRequest[all=AllTypes[string=s, integer=1, "
                                + "timestamp=2020-12-09T00:16:27.918Z, blob=4 bytes, leaves=[], counts={}, "
                                + "leaf=Leaf[name=n], color=RED], tree=Tree[children=[Tree[children=[Tree[value=leaf]]], "
                                + "Tree[value=other]], byName={f=Forest[trees=[Tree[value=g]]]}]]",
                        "Torture.Show ShowRequest[]",
                        "closed");
    }

    private static Transport answering(List<String> calls) {
        return new Transport() {
            @Override
            public <I extends Structure, O extends Structure> O call(
                    Operation<I, O> operation, I input, CallOptions options) {
                calls.add(operation + " " + input);
                Structure answer =
                        switch (operation.name()) {
                            case "Pull" -> PullResponse.builder().all(all()).build();
                            case "Watch" -> WatchResponse.builder().build();
                            default -> Empty.empty();
                        };
                @SuppressWarnings("unchecked") // the operation's own output
                O output = (O) answer;
                return output;
            }

            @Override
            public void close() {
                calls.add("closed");
            }
        };
    }

    public static void errorsAreFoundByCode() {
        assertThat(PullRequest.OPERATION.service().error("NotFound")).isSameAs(NotFound.SCHEMA);
        assertThat(PullRequest.OPERATION.service().error("Other")).isSameAs(TortureServiceException.SCHEMA);
        assertThat(TortureServiceException.builderOf("Other").build().code()).isEqualTo("Other");
        assertThat(NotFound.builder().retryable(true).build().retryable()).isTrue();
    }

    public static void clientsAreFakedByWhatTheTestCalls() {
        TortureClient fake = new TortureClient() {
            @Override
            public PullResponse pull(PullRequest request) {
                return PullResponse.builder().all(all()).build();
            }
        };
        assertThat(fake.pull(request -> request.limb("leg").force(1L)).all()).isEqualTo(all());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(fake::again)
                .withMessage("Torture.Again is not implemented by this fake");
    }

    public static void oneInputOfTwoOperationsDescribesBoth() {
        assertThat(WatchRequest.AGAIN.output()).isSameAs(Empty.SCHEMA);
        assertThat(WatchRequest.WATCH.output()).isSameAs(WatchResponse.SCHEMA);
    }
}
