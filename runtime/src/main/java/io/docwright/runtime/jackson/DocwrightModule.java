package io.docwright.runtime.jackson;

import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiService;
import java.util.List;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a mapper read and write the types of services: structures, unions, enums (as keys of maps, too) and exceptions,
 * by themselves and in the user's own classes; and with them {@code Document} and {@code Bytes}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder()
 *         .addModule(DocwrightModule.of(CodeArtifactApi.SERVICE))
 *         .build();
 * record Report(Instant at, List<PackageSummary> packages) {}
 * Report report = mapper.readValue(json, Report.class);
 * }</pre>
 *
 * <p>Generated types are written and read as {@link JsonCodec} does it, whatever the mapper's own settings for naming,
 * dates and unknown properties. A type's schema is looked up when the mapper first meets the type; no other class is
 * loaded and nothing is done by reflection, so that native images need no configuration for generated types.
 *
 * <p>What is not as a schema says is told by Jackson's exceptions. Never changes; safe for use by several threads and
 * several mappers.
 */
@SuppressWarnings("exports") // who uses it has Jackson databind; who does not need not
public final class DocwrightModule extends JacksonModule {
    private static final JsonCodec CODEC =
            JsonCodec.builder().keepUnknownMembers(true).build();

    private final JsonCodec codec;
    private final List<ApiService> services;

    private DocwrightModule(JsonCodec codec, List<ApiService> services) {
        this.codec = codec;
        this.services = services;
    }

    /** A module for the types of these services, in which a union of a member that is not known keeps its name. */
    public static DocwrightModule of(ApiService... services) {
        return of(CODEC, services);
    }

    /** A module for the types of these services, with the settings of {@code codec} but for its depth, which is the mapper's. */
    public static DocwrightModule of(JsonCodec codec, ApiService... services) {
        return new DocwrightModule(codec, List.of(services));
    }

    @Override
    public String getModuleName() {
        return "Docwright";
    }

    /** One module does not take the place of another that is for other services. */
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
