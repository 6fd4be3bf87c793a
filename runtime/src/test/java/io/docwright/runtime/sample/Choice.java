package io.docwright.runtime.sample;

import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.Immutable;
import io.docwright.runtime.value.SchemaValue;
import io.docwright.runtime.value.UnknownMember;
import java.util.List;
import java.util.Objects;

public sealed interface Choice extends SchemaValue {
    UnionSchema<Choice> SCHEMA = UnionSchema.of(
            "Choice",
            Unknown::new,
            UnionSchema.Variant.of("text", Scalar.STRING, Text.class, Text::new, Text::value),
            UnionSchema.Variant.of(
                    "choices",
                    new ListSchema<>(Schema.lazy(() -> Choice.SCHEMA)),
                    Choices.class,
                    Choices::new,
                    Choices::value),
            UnionSchema.Variant.of(
                    "everything",
                    Schema.lazy(() -> io.docwright.runtime.sample.Everything.SCHEMA),
                    Everything.class,
                    Everything::new,
                    Everything::value),
            UnionSchema.Variant.of("document", Scalar.DOCUMENT, Any.class, Any::new, Any::value));

    record Text(String value) implements Choice {
        public Text {
            Objects.requireNonNull(value);
        }
    }

    record Choices(List<Choice> value) implements Choice {
        public Choices(List<Choice> value) {
            this.value = Immutable.list(value);
        }
    }

    record Everything(io.docwright.runtime.sample.Everything value) implements Choice {
        public Everything {
            Objects.requireNonNull(value);
        }
    }

    record Any(Document value) implements Choice {
        public Any {
            Objects.requireNonNull(value);
        }
    }

    record Unknown(String name) implements Choice, UnknownMember {
        public Unknown {
            Objects.requireNonNull(name);
        }
    }
}
