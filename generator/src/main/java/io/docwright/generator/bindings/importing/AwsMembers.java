package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.AliasedMembers;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.PathEnd;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the bindings of members by their paths, from the shapes of a {@code service-2.json}. */
final class AwsMembers {
    private static final Map<String, String> TIMESTAMPS = Map.of(
            "iso8601", "date-time",
            "rfc822", "http-date",
            "unixTimestamp", "epoch-seconds");

    private static final Map<String, String> INTEGERS =
            Map.of("byte", "byte", "short", "short", "integer", "int", "intEnum", "int");

    private final Json.Fields shapes;
    private final EndpointTraits endpoint;
    private final String protocol;
    private final boolean text;

    /** Whether the preferred protocol, or another one, has bodies in which elements of lists have names. */
    private final boolean textToo;

    private final boolean capital;
    private final SensitiveShapes sensitive;

    /** @param protocols the protocols, the preferred one first; empty if none is known */
    AwsMembers(Json.Fields shapes, List<String> protocols, EndpointTraits endpoint) {
        this.endpoint = endpoint;
        this.shapes = shapes;
        this.protocol = protocols.stream().findFirst().orElse("");
        this.text = isText(protocol);
        this.textToo = protocols.stream().anyMatch(AwsMembers::isText);
        this.capital = protocol.equals("ec2-query");
        this.sensitive = new SensitiveShapes(shapes);
    }

    /** Whether bodies are forms or XML, where elements of lists have names. */
    static boolean isText(String protocol) {
        return protocol.endsWith("-query") || protocol.endsWith("-xml");
    }

    /** A shape, and the path that it is at. */
    private record Place(String shape, String path) {}

    /**
     * The state of a walk.
     *
     * @param above the enclosing structures, lists and maps, innermost first; the last is the input or output
     */
    private record Walk(boolean input, List<Place> above, SortedMap<String, BindingTraits> found) {
        Walk below(String shape, String path) {
            Stream<Place> innermost = Stream.of(new Place(shape, path));
            return new Walk(input, Stream.concat(innermost, above.stream()).toList(), found);
        }

        boolean isIn(String shape) {
            return above.stream().anyMatch(place -> place.shape.equals(shape));
        }
    }

    /** The traits of the members of <code>{"shape": "ListDomainsRequest"}</code>. */
    SortedMap<String, BindingTraits> of(Json.Fields reference, boolean input) {
        String shape = reference.text("shape");
        return shape == null ? new TreeMap<>() : ofShape(shape, input);
    }

    /** The traits of a shape's members, with an entry for each member in the body, even without traits. */
    SortedMap<String, BindingTraits> ofShape(String shape, boolean input) {
        SortedMap<String, BindingTraits> members = new TreeMap<>();
        walk(shape, "", new Walk(input, List.of(), members));
        return members;
    }

    private void walk(String name, String path, Walk walk) {
        Json.Fields shape = shapes.fields(name);
        switch (String.valueOf(shape.text("type"))) {
            case "structure" -> {
                if (!walk.isIn(name)) {
                    structure(shape, path.isEmpty() ? "" : path + ".", walk.below(name, path));
                }
            }
            case "list" -> inner(shape.fields("member"), path + "[]", walk.below(name, path));
            case "map" -> inner(shape.fields("value"), path + "{}", walk.below(name, path));
            default -> {}
        }
    }

    private void inner(Json.Fields reference, String path, Walk walk) {
        String target = String.valueOf(reference.text("shape"));
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        collection(shapes.fields(target), traits);
        if (text) {
            namespace(reference, traits);
        }
        if (!traits.isEmpty()) {
            walk.found.put(path, traits(traits));
        }
        walk(target, path, walk);
    }

    private void structure(Json.Fields structure, String path, Walk walk) {
        String payload = structure.text("payload");
        structure.fields("members").objects().forEach((name, member) -> {
            String target = String.valueOf(member.text("shape"));
            String shown = shown(path, name, walk);
            boolean top = path.isEmpty();
            Map<BindingTrait, String> traits =
                    member(name, shown, member, top && name.equals(payload), top, walk.input);
            put(traits, BindingTrait.RECURSIVE, recursive(target, walk));
            if (sensitive.contains(member) || (top && structure.flag(SensitiveShapes.FLAG))) {
                traits.put(BindingTrait.SENSITIVE, "true");
            }
            ExtensionTraits.ofMember(member, walk.input, traits);
            boolean ends = walk.input && structure.flag("eventstream") && isException(target);
            walk.found.put(path + shown, traits(ends ? Map.of(BindingTrait.EVENT, "exception") : traits));
            walk(target, path + shown, walk);
        });
    }

    /** Which enclosing place a member, its elements or its values contain again; null if they contain none. */
    private @Nullable String recursive(String target, Walk walk) {
        List<String> shapeNames = walk.above.stream().map(Place::shape).toList();
        Set<String> seen = new HashSet<>();
        String name = target;
        while (!shapeNames.contains(name) && seen.add(name)) {
            Json.Fields shape = shapes.fields(name);
            boolean isMap = "map".equals(shape.text("type"));
            name = String.valueOf(shape.fields(isMap ? "value" : "member").text("shape"));
        }
        int index = shapeNames.indexOf(name);
        List<String> places = walk.above.stream()
                .map(Place::path)
                .filter(path -> !path.isEmpty())
                .toList();
        return index < 0 || index == places.size() ? null : PathEnd.of(index, places);
    }

    private boolean isException(String shape) {
        return shapes.fields(shape).flag("exception");
    }

    /** The exceptions that end the event streams of an input or output, with the names of their events. */
    Map<String, String> exceptions(Json.Fields reference) {
        Map<String, String> exceptions = new TreeMap<>();
        Json.Fields side = shapes.fields(String.valueOf(reference.text("shape")));
        side.fields("members").objects().values().forEach(member -> {
            Json.Fields stream = shapes.fields(String.valueOf(member.text("shape")));
            if (stream.flag("eventstream")) {
                stream.fields("members").objects().forEach((name, event) -> {
                    String target = String.valueOf(event.text("shape"));
                    if (isException(target)) {
                        exceptions.putIfAbsent(target, name);
                    }
                });
            }
        });
        return exceptions;
    }

    /** @param top whether it is a direct member of the input or output; locations of other members have no effect */
    private Map<BindingTrait, String> member(
            String name, String shown, Json.Fields member, boolean payload, boolean top, boolean input) {
        Json.Fields target = shapes.fields(String.valueOf(member.text("shape")));
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        location(name, member, target, top && isPlace(member.text("location"), input), traits);
        if (capital && input) {
            formName(name, shown, member, traits);
        }
        boolean isElsewhere = new BindingTraits(traits, SourceSpan.of("")).isElsewhere();
        if (top && input && !isElsewhere && AliasedMembers.isReserved(name)) {
            traits.putIfAbsent(BindingTrait.NAME, name); // pages show it under another name
        }
        if (payload) {
            traits.put(BindingTrait.PAYLOAD, "true");
            put(traits, BindingTrait.MEDIA_TYPE, member.text("mediaType"));
        }
        String format = member.text("timestampFormat");
        format = format == null ? target.text("timestampFormat") : format;
        if (format != null) {
            traits.put(BindingTrait.TIMESTAMP, TIMESTAMPS.getOrDefault(format, format));
        }
        if (text) {
            xml(member, target, payload, traits);
            flatName(shown, input, traits);
        } else if (textToo) {
            collection(target, traits);
        }
        flag(member, "jsonvalue", BindingTrait.JSON, traits);
        flag(member, "hostLabel", BindingTrait.HOST, traits);
        flag(member, "idempotencyToken", BindingTrait.TOKEN, traits);
        if (top && input) {
            endpoint.ofMember(member, traits);
        }
        if (member.flag("eventheader")) {
            traits.put(BindingTrait.EVENT, "header");
            put(traits, BindingTrait.INTEGER, input ? INTEGERS.get(String.valueOf(target.text("type"))) : null);
        } else if (member.flag("eventpayload")) {
            traits.put(BindingTrait.EVENT, "payload");
        }
        return traits;
    }

    /**
     * The name of a member on the pages. Botocore, which prints them, renames one member of EC2's requests.
     *
     * @param name the name in the model
     */
    private String shown(String path, String name, Walk walk) {
        return capital && walk.input && path.isEmpty() ? shownInEc2Request(name) : name;
    }

    /** The name on the pages of a direct member of a request of EC2. */
    static String shownInEc2Request(String name) {
        return name.equals("Filter") ? "Filters" : name;
    }

    /** Whether a location exists: a response has no path and no query, a request has no status. */
    private static boolean isPlace(@Nullable String location, boolean input) {
        return switch (String.valueOf(location)) {
            case "uri", "querystring" -> input;
            case "statusCode" -> !input;
            default -> true;
        };
    }

    /** The name of a member; a list may have one for all members of its type. */
    private static @Nullable String locationName(Json.Fields member, Json.Fields target) {
        String name = member.text("locationName");
        return name == null && "list".equals(target.text("type")) ? target.text("locationName") : name;
    }

    private static void location(
            String name, Json.Fields member, Json.Fields target, boolean placed, Map<BindingTrait, String> traits) {
        String location = member.text("location");
        String wire = placed || location == null ? locationName(member, target) : member.text("bodyName");
        String other = wire == null ? name : wire;
        switch (placed ? String.valueOf(location) : "") {
            case "uri" -> traits.put(BindingTrait.LABEL, other);
            case "querystring" -> {
                if ("map".equals(target.text("type"))) {
                    traits.put(BindingTrait.QUERY_MAP, "true");
                } else {
                    traits.put(BindingTrait.QUERY, other);
                }
            }
            case "header" -> traits.put(BindingTrait.HEADER, other);
            case "headers" -> traits.put(BindingTrait.HEADERS, other.equals(name) ? "" : other);
            case "statusCode" -> traits.put(BindingTrait.STATUS, "true");
            default -> {
                if (!other.equals(name)) {
                    traits.put(BindingTrait.NAME, other);
                }
            }
        }
    }

    /** EC2's forms have special names, or those of its XML, capitalised. */
    private static void formName(String name, String shown, Json.Fields member, Map<BindingTrait, String> traits) {
        String form = member.text("queryName");
        String xml = traits.getOrDefault(BindingTrait.NAME, name);
        traits.put(
                BindingTrait.NAME,
                form == null ? xml.substring(0, 1).toUpperCase(Locale.ROOT) + xml.substring(1) : form);
        traits.remove(BindingTrait.NAME, shown);
    }

    private static void xml(Json.Fields member, Json.Fields target, boolean payload, Map<BindingTrait, String> traits) {
        collection(target, traits);
        if (member.flag("flattened")) {
            traits.put(BindingTrait.FLATTENED, "true");
        }
        flag(member, "xmlAttribute", BindingTrait.ATTRIBUTE, traits);
        namespace(member.get("xmlNamespace") == null ? target : member, traits);
        if (payload && target.text("locationName") != null && !traits.containsKey(BindingTrait.NAME)) {
            put(traits, BindingTrait.NAME, target.text("locationName"));
        }
    }

    /** Elements of a flattened list have their own name, except in XML requests. */
    private void flatName(String shown, boolean input, Map<BindingTrait, String> traits) {
        String element = traits.containsKey(BindingTrait.FLATTENED) ? traits.remove(BindingTrait.ELEMENT) : null;
        if (element != null && !(input && protocol.equals("rest-xml"))) {
            traits.put(BindingTrait.NAME, element);
            traits.remove(BindingTrait.NAME, shown);
        }
    }

    private static void namespace(Json.Fields owner, Map<BindingTrait, String> traits) {
        put(traits, BindingTrait.NAMESPACE, owner.fields("xmlNamespace").text("uri"));
        put(traits, BindingTrait.PREFIX, owner.fields("xmlNamespace").text("prefix"));
    }

    /** Adds the traits of the entries of a list or map. */
    private static void collection(Json.Fields target, Map<BindingTrait, String> traits) {
        if (target.flag("flattened")) {
            traits.put(BindingTrait.FLATTENED, "true");
        }
        if ("list".equals(target.text("type"))) {
            put(traits, BindingTrait.ELEMENT, target.fields("member").text("locationName"));
            traits.remove(BindingTrait.ELEMENT, "member");
        } else if ("map".equals(target.text("type"))) {
            put(traits, BindingTrait.KEY, target.fields("key").text("locationName"));
            put(traits, BindingTrait.VALUE, target.fields("value").text("locationName"));
            put(
                    traits,
                    BindingTrait.KEY_NAMESPACE,
                    target.fields("key").fields("xmlNamespace").text("uri"));
        }
    }

    private static void flag(Json.Fields member, String name, BindingTrait trait, Map<BindingTrait, String> traits) {
        if (member.flag(name)) {
            traits.put(trait, "true");
        }
    }

    private static void put(Map<BindingTrait, String> traits, BindingTrait trait, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            traits.put(trait, value.strip());
        }
    }

    private static BindingTraits traits(Map<BindingTrait, String> traits) {
        return new BindingTraits(traits, SourceSpan.of(""));
    }
}
