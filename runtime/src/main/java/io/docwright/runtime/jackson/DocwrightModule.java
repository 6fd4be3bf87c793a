package io.docwright.runtime.jackson;

import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.SchemaFinder;
import java.util.List;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A Jackson module that reads and writes the types of services: structures, unions, enums (also as keys of maps) and
 * exceptions, by themselves and in other classes, and also {@code Document} and {@code Bytes}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *         .addModule(DocwrightModule.of(CodeArtifactApi.SERVICE))
 *         .build();
 * record Report(Instant at, List<PackageSummary> packages) {}
 * Report report = mapper.readValue(json, Report.class);
 * }</pre>
 *
 * <p>Generated types are read and written as by {@link JsonCodec}, regardless of the mapper's settings for naming,
 * dates and unknown properties. A type's schema is looked up at its first use, without reflection and without loading
 * other classes, so native images need no configuration for generated types.
 *
 * <p>Values that do not match their schema are reported by Jackson's exceptions. Immutable and thread-safe; several
 * mappers may use it.
 */
@SuppressWarnings("exports") // jackson-databind is optional, but users of this class have it
public final class DocwrightModule extends JacksonModule {
    private static final JsonCodec CODEC =
            JsonCodec.builder().keepUnknownMembers(true).build();

    private final JsonCodec codec;
    private final List<ApiService> services;

    private DocwrightModule(JsonCodec codec, List<ApiService> services) {
        this.codec = codec;
        this.services = services;
    }

    /** Creates a module for the types of these services. Unions with an unlisted member keep its name. */
    public static DocwrightModule of(ApiService... services) {
        return of(CODEC, services);
    }

    /**
     * Creates a module for the types of these services, with the settings of {@code codec} except its maximum depth,
     * which is that of the mapper.
     */
    public static DocwrightModule of(JsonCodec codec, ApiService... services) {
        return new DocwrightModule(codec, List.of(services));
    }

    @Override
    public String getModuleName() {
        return "Docwright";
    }

    /** Unique, so that a mapper may have several modules for different services. */
    @Override
    public Object getRegistrationId() {
        return List.of(DocwrightModule.class.getName(), services);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SchemaFinder schemas = new SchemaFinder(services);
        context.addSerializers(new SchemaSerializers(codec, schemas));
        context.addDeserializers(new SchemaDeserializers(codec, schemas));
        context.addKeySerializers(new EnumKeySerializers());
        context.addKeyDeserializers(new EnumKeyDeserializers(schemas));
    }
}
