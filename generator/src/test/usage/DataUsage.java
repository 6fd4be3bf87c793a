package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.torturechamber.model.AllTypes;
import com.example.torturechamber.model.Choice;
import com.example.torturechamber.model.Color;
import com.example.torturechamber.model.Events;
import com.example.torturechamber.model.Forest;
import com.example.torturechamber.model.Leaf;
import com.example.torturechamber.model.Loose;
import com.example.torturechamber.model.TortureApi;
import com.example.torturechamber.model.TortureException;
import com.example.torturechamber.model.TortureServiceException;
import com.example.torturechamber.model.Tree;
import com.example.torturechamber.model.UploadRequest;
import com.example.torturechamber.model.WatchResponse;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.EventStream;
import io.docwright.runtime.jackson.DocwrightModule;
import io.docwright.runtime.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Values as they go through codecs and streams. Each public method is a test. */
public final class DataUsage {
    private DataUsage() {}

    /** A class of a user's own. */
    public record Mine(AllTypes all, List<Choice> choices, Map<Color, Leaf> byColor) {}

    public static void typesReadAndWriteThemselves() {
        JsonCodec json = JsonCodec.json();
        assertThat(json.read(AllTypes.SCHEMA, json.write(TortureUsage.all()))).isEqualTo(TortureUsage.all());
        Tree tree = Tree.builder()
                .value("root")
                .addChildren(child -> child.value("leaf"))
                .putByName("wood", Forest.builder().addTree(other -> other.value("oak")).build())
                .build();
        assertThat(json.write(tree))
                .asString()
                .isEqualTo("{\"value\":\"root\",\"children\":[{\"value\":\"leaf\"}],"
                        + "\"byName\":{\"wood\":{\"trees\":[{\"value\":\"oak\"}]}}}");
        assertThat(json.read(Tree.SCHEMA, json.write(tree))).isEqualTo(tree);
        TortureException error = TortureException.builder()
                .message("m")
                .code_("c")
                .fields(List.of(Leaf.builder().name("f").build()))
                .build();
        TortureException read = json.read(TortureException.SCHEMA, json.write(TortureException.SCHEMA, error));
        assertThat(read).hasMessage("m");
        assertThat(read.code_()).isEqualTo("c");
        assertThat(read.fields()).isEqualTo(error.fields());
    }

    public static void typesGoThroughAMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(DocwrightModule.of(TortureApi.SERVICE))
                .build();
        Mine mine = new Mine(
                TortureUsage.all(),
                List.of(Choice.string("x"), new Choice.Unknown("new")),
                Map.of(Color.of("mauve"), Leaf.builder().name("n").build()));
        assertThat(mapper.readValue(mapper.writeValueAsBytes(mine), Mine.class)).isEqualTo(mine);
        assertThat(mapper.treeToValue(mapper.valueToTree(mine), Mine.class)).isEqualTo(mine);
    }

    public static void schemasAreFoundByClass() {
        assertThat(TortureApi.SERVICE.schema(Leaf.class)).isSameAs(Leaf.SCHEMA);
        assertThat(TortureApi.SERVICE.schema(Choice.class)).isSameAs(Choice.SCHEMA);
        assertThat(TortureApi.SERVICE.schema(Choice.Leaf.class)).isNull();
        assertThat(TortureApi.SERVICE.schema(TortureServiceException.class))
                .isSameAs(TortureServiceException.SCHEMA);
        assertThat(TortureApi.SERVICE.schema(String.class)).isNull();
        assertThat(TortureApi.SERVICE.schema(Leaf[].class)).isNull();
        assertThat(TortureApi.SERVICE.schema(int.class)).isNull();
    }

    public static void eventsComeOneByOne() {
        WatchResponse response = WatchResponse.builder()
                .events(EventStream.of(Events.chunk(leaf -> leaf.name("a")), new Events.Unknown("later")))
                .build();
        List<Events> seen = new ArrayList<>();
        try (EventStream<Events> events = response.events()) {
            events.forEach(seen::add);
        }
        assertThat(seen).hasSize(2);
    }

    public static void bodiesFlow() throws IOException {
        UploadRequest request = UploadRequest.builder()
                .body(ByteStream.of(new ByteArrayInputStream(new byte[] {1, 2})))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(request.body().transferTo(out)).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(() -> request.body().open());
    }

    public static void aMapperWithoutTheModuleFails() {
        assertThatThrownBy(() -> JsonMapper.shared().writeValueAsString(Choice.string("x")))
                .hasMessageContaining("io.docwright.runtime.jackson.DocwrightModule");
    }

    public static void openStructuresHoldWhatPagesLeaveOut() {
        Loose loose = Loose.builder().others("named").putOthers_("count", Document.of(3)).build();
        assertThat(loose.others()).isEqualTo("named");
        assertThat(loose.others_()).containsExactly(Map.entry("count", Document.of(3)));
        assertThat(Loose.builder().build().others_()).isEmpty();
        assertThat(Loose.SCHEMA.rest()).isNotNull();
        JsonCodec codec = JsonCodec.json();
        byte[] json = codec.write(Loose.SCHEMA, loose);
        assertThat(json).asString(StandardCharsets.UTF_8).isEqualTo("{\"others\":\"named\",\"count\":3}");
        assertThat(codec.read(Loose.SCHEMA, json)).isEqualTo(loose);
    }
}
