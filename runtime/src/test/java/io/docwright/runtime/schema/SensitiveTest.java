package io.docwright.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.docwright.runtime.client.Call;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.constraint.Constraints;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.sample.SampleApi;
import io.docwright.runtime.value.Immutable;
import java.io.PrintWriter;
import java.io.Serial;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts show of sensitive members. */
class SensitiveTest {
    private static final String SECRET = "hunter2";

    private sealed interface Login {
        UnionSchema<Login> SCHEMA = UnionSchema.<Login>of(
                        "Login",
                        Unknown::new,
                        UnionSchema.Variant.sensitive(
                                "password", Scalar.STRING, Password.class, Password::new, Password::value))
                .constrained("0 20..");

        /** As in generated code. */
        record Password(String value) implements Login {
            @Override
            public String toString() {
                return "Password[value=***]";
            }
        }

        record Unknown(String name) implements Login {}
    }

    private static final class Account extends Structure {
        static final Member<String> NAME = Member.optional(0, "name", Scalar.STRING);
        static final Member<String> PASSWORD = Member.sensitive(Member.optional(1, "password", Scalar.STRING));
        static final Member<Map<String, List<Long>>> CODES = Member.sensitive(
                Member.optional(2, "codes", new MapSchema<>(Scalar.STRING, new ListSchema<>(Scalar.INTEGER))));
        static final Member<Login> LOGIN = Member.optional(3, "login", Login.SCHEMA);

        static final StructureSchema<Account> SCHEMA = StructureSchema.of(
                        "Account", Account::new, NAME, PASSWORD, CODES, LOGIN)
                .constrained("0 ..2\n1 20..\n2k 20..\n2ve 1..9");

        private Account(Values values) {
            super(values);
        }

        static Account of(@Nullable Object... values) {
            return SCHEMA.received(values);
        }
    }

    private static final class Refused extends ApiException {
        @Serial
        private static final long serialVersionUID = 1L;

        static final ErrorSchema<Refused> SCHEMA =
                ErrorSchema.<Refused>of("Refused", Refused::new).sensitiveMessage();

        private Refused(ErrorBuilder<?, ?> builder) {
            super(builder);
        }
    }

    private static final Account ACCOUNT =
            Account.of("jo", SECRET, Map.of(SECRET, List.of(4711L)), new Login.Password(SECRET));

    @Test
    void toStringShowsThatTheyHaveAValue() {
        assertThat(ACCOUNT)
                .hasToString("Account[name=jo, password=***, codes=***, login=Password[value=***]]")
                .isNotEqualTo(Account.of("jo", "other", null, null));
        assertThat(Account.of("jo", null, null, null)).hasToString("Account[name=jo]");
        assertThat(Account.PASSWORD.isSensitive()).isTrue();
        assertThat(Account.PASSWORD.of(ACCOUNT)).isEqualTo(SECRET);
    }

    @Test
    void callsShowTheirInputWithoutThem() {
        Operation<Account, Account> operation =
                new Operation<>(SampleApi.SERVICE, "Open", Account.SCHEMA, Account.SCHEMA);
        assertThat(new Call<>(operation, ACCOUNT, CallOptions.NONE).toString())
                .contains("name=jo", "password=***")
                .doesNotContain(SECRET, "4711");
    }

    @Test
    void violationsShowNeitherKeysNorWhatWasFound() {
        assertThat(Constraints.violations(
                        Account.of("joe", SECRET, Map.of(SECRET, List.of(4711L)), new Login.Password(SECRET))))
                .map(Object::toString)
                .containsExactly(
                        "name: expected at most 2 characters, found 3 characters",
                        "password: expected at least 20 characters, found ***",
                        "codes[\"***\"]: expected a key of at least 20 characters, found ***",
                        "codes[\"***\"][0]: expected 1 to 9, found ***",
                        "login.password: expected at least 20 characters, found ***");
    }

    @Test
    void jsonContainsThemUnlessItIsRedacted() {
        String json =
                "{\"name\":\"jo\",\"password\":\"hunter2\",\"codes\":{\"hunter2\":[4711]},\"login\":{\"password\":\"hunter2\"}}";
        JsonCodec redacting = JsonCodec.builder().redactSensitive(true).build();
        assertThat(new String(JsonCodec.json().write(Account.SCHEMA, ACCOUNT), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(new String(redacting.write(Account.SCHEMA, ACCOUNT), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"jo\",\"password\":\"***\",\"codes\":\"***\",\"login\":{\"password\":\"***\"}}");
        assertThat(redacting.read(Account.SCHEMA, json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ACCOUNT);
    }

    @Test
    void aSensitiveMessageIsOnlyReturnedWhenAskedFor() {
        Refused refused = Refused.SCHEMA
                .newBuilder()
                .message("no user has the password hunter2")
                .build();
        assertThat(refused).hasMessage("***");
        assertThat(refused.serviceMessage()).isEqualTo("no user has the password hunter2");
        assertThat(printed(refused)).doesNotContain(SECRET);
        assertThat(Refused.SCHEMA.newBuilder().build()).hasMessage(null);
        assertThat(new String(JsonCodec.json().write(Refused.SCHEMA, refused), StandardCharsets.UTF_8))
                .isEqualTo("{\"message\":\"no user has the password hunter2\"}");
        JsonCodec redacting = JsonCodec.builder().redactSensitive(true).build();
        assertThat(new String(redacting.write(Refused.SCHEMA, refused), StandardCharsets.UTF_8))
                .isEqualTo("{\"message\":\"***\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\":hunter2}",
                "{\"password\":\"hunter2\",\"codes\":7}",
                "{\"codes\":{\"a\":[98765432109876543210]}}",
                "{\"codes\":{\"a\":[\"hunter2\"]}}",
                "{\"codes\":{\"a\":[1.hunter2]}}",
                "{\"codes\":{\"hunter2\":[true]}}",
                "{\"codes\":{\"hunter2\":[1,}}",
                "{\"password\":\"hunter2\n\"}",
            })
    void messagesAboutJsonAndTheirCausesHaveNoValues(String json) {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> JsonCodec.json().read(Account.SCHEMA, json.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(printed(e)).doesNotContain(SECRET, "98765432109876543210"));
    }

    @Test
    void pathsEndWithTheSensitiveMember() {
        String json = "{\"codes\":{\"hunter2\":[1]},\"codes\":{\"hunter2\":[true]}}";
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> JsonCodec.json().read(Account.SCHEMA, json.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.path()).isEqualTo("codes"));
    }

    @Test
    void refusedMapsAreNotShown() {
        Map<String, @Nullable String> map = new HashMap<>();
        map.put(SECRET, null);
        assertThatNullPointerException().isThrownBy(() -> Immutable.map(map)).withMessage("a map has a null value");
    }

    /** The stack trace with all causes. */
    private static String printed(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return Objects.requireNonNull(text.toString());
    }
}
