package io.docwright.fake.http.dispatch;

import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.http.protocol.ServerProtocol;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.ServiceWire;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A service that a fake serves over HTTP. Thread-safe. */
public final class ServedService {
    private final ServiceDescription description;
    private final DynamicService schemas;
    private final ServiceWire wire;
    private final Answerer answerer;
    private final Map<String, ServerProtocol> protocols = new ConcurrentHashMap<>();
    private @Nullable Routes routes;

    /**
     * Creates a service.
     *
     * @throws IllegalStateException if its description has no bindings
     */
    public ServedService(ServiceDescription description, Answerer answerer) {
        this.description = description;
        this.schemas = new DynamicService(description);
        this.wire = ServiceWire.of(schemas.service());
        this.answerer = answerer;
    }

    /** What the pages say of it. */
    public ServiceDescription description() {
        return description;
    }

    /** The name in paths: its id, or its name in lower case. */
    public String key() {
        return Objects.requireNonNullElse(description.id(), description.name().toLowerCase(Locale.ROOT));
    }

    /** What answers its calls. */
    public Answerer answerer() {
        return answerer;
    }

    /** How its operations travel. */
    public ServiceWire wire() {
        return wire;
    }

    /** Its schemas. */
    DynamicService schemas() {
        return schemas;
    }

    /** Returns its side of a protocol, which may be another one than that of its bindings. */
    public ServerProtocol protocol(String name) {
        return protocols.computeIfAbsent(name, unseen -> ServerProtocol.of(unseen, schemas, wire));
    }

    boolean isRest() {
        return wire.protocol().startsWith("rest-");
    }

    boolean has(String operation) {
        return description.operations().containsKey(operation);
    }

    @Nullable
    String get(BindingWord word) {
        return wire.get(word);
    }

    /** The paths of its operations, which are parsed when they are first needed. */
    synchronized Routes routes() {
        Routes made = routes;
        if (made == null) {
            made = Routes.of(this);
            routes = made;
        }
        return made;
    }

    @Override
    public String toString() {
        return key();
    }
}
