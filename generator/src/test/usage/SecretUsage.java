package usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.torturechamber.model.Color;
import com.example.torturechamber.model.HideRequest;
import com.example.torturechamber.model.Purse;
import com.example.torturechamber.model.Vault;
import com.example.torturechamber.model.Whisper;
import com.example.torturechamber.model.Whispered;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Sensitive members. Each public method is a test. */
public final class SecretUsage {
    private static final String SECRET = "hunter2";

    private SecretUsage() {}

    private static Vault vault() {
        return Vault.builder()
                .owner("jo")
                .key(Bytes.ofUtf8(SECRET))
                .putCode(SECRET, List.of(Color.of(SECRET)))
                .purse(purse -> purse.others(Map.of(SECRET, Document.of(SECRET))))
                .putNext(SECRET, Vault.builder().owner("al").key(Bytes.ofUtf8(SECRET)).build())
                .whisper(Whisper.word(SECRET))
                .build();
    }

    public static void textsShowThatSensitiveMembersHaveAValue() {
        assertThat(HideRequest.builder().vault(vault()).pin(4711).build())
                .hasToString("HideRequest[vault=Vault[owner=jo, key=***, codes=***, purse=***, next=***, "
                        + "whisper=Word[value=***]], pin=***]");
        assertThat(Whisper.vault(vault())).hasToString("Vault[value=***]");
        assertThat(Whisper.volume(4711L)).hasToString("Volume[value=4711]");
        assertThat(Purse.builder().others(Map.of(SECRET, Document.of(SECRET))).build())
                .asString()
                .doesNotContain(SECRET);
        assertThat(vault().key()).isEqualTo(Bytes.ofUtf8(SECRET));
    }

    public static void aSensitiveMessageIsReturnedWhenAskedFor() {
        Whispered error = Whispered.builder().message(SECRET).vault(vault()).build();
        assertThat(error).hasMessage("***").asString().doesNotContain(SECRET);
        assertThat(error.serviceMessage()).isEqualTo(SECRET);
    }

    public static void jsonIsRedactedWhereAsked() {
        JsonCodec redacting = JsonCodec.builder().redactSensitive(true).build();
        assertThat(new String(redacting.write(vault()), StandardCharsets.UTF_8))
                .isEqualTo("{\"owner\":\"jo\",\"key\":\"***\",\"codes\":\"***\",\"purse\":\"***\",\"next\":\"***\","
                        + "\"whisper\":{\"word\":\"***\"}}");
        JsonCodec json = JsonCodec.json();
        assertThat(json.read(Vault.SCHEMA, json.write(vault()))).isEqualTo(vault());
    }
}
