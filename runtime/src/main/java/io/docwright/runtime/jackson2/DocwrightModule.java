package io.docwright.runtime.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.SchemaFinder;
import java.util.List;

/**
 * A module of Jackson 2 that reads and writes the types of services: structures, unions, enums (also as keys of maps) and
 * exceptions, by themselves and in other classes, and also {@code Document} and {@code Bytes}. For Jackson 3, {@code
 * io.docwright.runtime.jackson} has one.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(DocwrightModule.of(CodeArtifactApi.SERVICE));
 * }</pre>
 *
 * <p>Generated types are read and written as by {@link JsonCodec}, regardless of the mapper's settings for naming, dates and
 * unknown properties. Values that do not match their schema are reported by Jackson's exceptions. Immutable and thread-safe;
 * several mappers may use it.
 */
@SuppressWarnings("exports") // jackson-databind 2 is optional, but users of this class have it
public final class DocwrightModule extends Module {
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

    /** Creates a module for the types of these services, with the settings of {@code codec}. */
    public static DocwrightModule of(JsonCodec codec, ApiService... services) {
        return new DocwrightModule(codec, List.of(services));
    }

    @Override
    public String getModuleName() {
        return "Docwright";
    }

    /** Unique, so that a mapper may have several modules for different services. */
    @Override
    public Object getTypeId() {
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
