package io.docwright.generator.model.json;

import io.docwright.generator.model.Relation;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes and reads relations: {@code {"kind": "requires", "members": ["port"], "condition": {"member": "host"}, "statedBy": "host",
 * "sentence": "…"}}.
 */
final class RelationsJson {
    private RelationsJson() {}

    static final class Writer {
        private final JsonGenerator json;
        private final Fields fields;

        Writer(JsonGenerator json) {
            this.json = json;
            this.fields = new Fields(json);
        }

        /** Writes the field {@code relations}; omitted if there are none. */
        void write(List<Relation> relations) {
            if (!relations.isEmpty()) {
                json.writeArrayPropertyStart("relations");
                relations.forEach(this::relation);
                json.writeEndArray();
            }
        }

        private void relation(Relation relation) {
            json.writeStartObject();
            json.writeStringProperty("kind", relation.kind().word());
            texts("members", relation.members());
            texts("values", relation.values());
            Relation.Condition condition = relation.condition();
            if (condition != null) {
                json.writeObjectPropertyStart("condition");
                json.writeStringProperty("member", condition.member());
                texts("values", condition.values());
                fields.flag("negated", condition.negated());
                json.writeEndObject();
            }
            fields.text("statedBy", relation.statedBy());
            fields.text("sentence", relation.sentence());
            json.writeEndObject();
        }

        private void texts(String name, List<String> texts) {
            if (!texts.isEmpty()) {
                json.writeArrayPropertyStart(name);
                texts.forEach(json::writeString);
                json.writeEndArray();
            }
        }
    }

    static Relation read(ModelFields fields) {
        ModelFields condition = fields.fields("condition");
        return new Relation(
                kind(fields),
                fields.texts("members"),
                fields.texts("values"),
                condition == null ? null : condition(condition),
                fields.textOrEmpty("statedBy"),
                fields.textOrEmpty("sentence"));
    }

    private static Relation.Condition condition(ModelFields fields) {
        return new Relation.Condition(fields.needed("member"), fields.texts("values"), fields.flag("negated"));
    }

    private static Relation.Kind kind(ModelFields fields) {
        @Nullable String word = fields.needed("kind");
        return Arrays.stream(Relation.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> fields.fault(".kind is not a kind of relation"));
    }
}
