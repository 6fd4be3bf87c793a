package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goes through the shapes of a {@code service-2.json} and takes how each member travels, by its path. */
final class AwsMembers {
    private static final Map<String, String> TIMESTAMPS = Map.of(
            "iso8601", "date-time",
            "rfc822", "http-date",
            "unixTimestamp", "epoch-seconds");

    private static final Map<String, String> INTEGERS =
            Map.of("byte", "byte", "short", "short", "integer", "int", "intEnum", "int");

    private final Json.Fields shapes;
    private final String protocol;
    private final boolean text;
    private final boolean capital;

    AwsMembers(Json.Fields shapes, String protocol) {
        this.shapes = shapes;
        this.protocol = protocol;
        this.text = isText(protocol);
        this.capital = protocol.equals("ec2-query");
    }

    /** Whether bodies are forms or XML, in which elements of lists have names. */
    static boolean isText(String protocol) {
        return protocol.endsWith("-query") || protocol.endsWith("-xml");
    }

    /** Where a walk stands: on which side, below which shapes, and what it has found. */
    private record Walk(boolean input, Set<String> above, SortedMap<String, BindingTraits> found) {
        Walk below(String shape) {
            Set<String> deeper = new TreeSet<>(above);
            deeper.add(shape);
            return new Walk(input, deeper, found);
        }
    }

    /** What is to be said of the members behind <code>{"shape": "ListDomainsRequest"}</code>. */
    SortedMap<String, BindingTraits> of(Json.Fields reference, boolean input) {
        String shape = reference.text("shape");
        return shape == null ? new TreeMap<>() : ofShape(shape, input);
    }

    /** What is to be said of a shape's members; of members that stand in the body, even where it is nothing. */
    SortedMap<String, BindingTraits> ofShape(String shape, boolean input) {
        SortedMap<String, BindingTraits> members = new TreeMap<>();
        walk(shape, "", new Walk(input, Set.of(), members));
        return members;
    }

    private void walk(String name, String path, Walk walk) {
        Json.Fields shape = shapes.fields(name);
        switch (String.valueOf(shape.text("type"))) {
            case "structure" -> {
                if (!walk.above.contains(name)) {
                    structure(shape, path.isEmpty() ? "" : path + ".", walk.below(name));
                }
            }
            case "list" -> inner(shape.fields("member"), path + "[]", walk);
            case "map" -> inner(shape.fields("value"), path + "{}", walk);
            default -> {}
        }
    }

    private void inner(Json.Fields reference, String path, Walk walk) {
        String target = String.valueOf(reference.text("shape"));
        Map<BindingTrait, String> facts = new EnumMap<>(BindingTrait.class);
        collection(shapes.fields(target), facts);
        if (text) {
            namespace(reference, facts);
        }
        if (!facts.isEmpty()) {
            walk.found.put(path, facts(facts));
        }
        walk(target, path, walk);
    }

    private void structure(Json.Fields structure, String path, Walk walk) {
        String payload = structure.text("payload");
        structure.fields("members").objects().forEach((name, member) -> {
            String target = String.valueOf(member.text("shape"));
            String shown = shown(path, name, walk);
            boolean top = path.isEmpty();
            BindingTraits facts = member(name, shown, member, top && name.equals(payload), top, walk.input);
            boolean ends = walk.input && structure.flag("eventstream") && isException(target);
            walk.found.put(path + shown, ends ? facts(Map.of(BindingTrait.EVENT, "exception")) : facts);
            walk(target, path + shown, walk);
        });
    }

    private boolean isException(String shape) {
        return shapes.fields(shape).flag("exception");
    }

    /** The exceptions that end the streams of an operation's side, with the events that they are called there. */
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

    /** @param top whether it is one of the operation's own members; others travel in bodies whatever is said of them */
    private BindingTraits member(
            String name, String shown, Json.Fields member, boolean payload, boolean top, boolean input) {
        Json.Fields target = shapes.fields(String.valueOf(member.text("shape")));
        Map<BindingTrait, String> facts = new EnumMap<>(BindingTrait.class);
        location(name, member, target, top && isPlace(member.text("location"), input), facts);
        if (capital && input) {
            formName(name, shown, member, facts);
        }
        if (payload) {
            facts.put(BindingTrait.PAYLOAD, "true");
            put(facts, BindingTrait.MEDIA_TYPE, member.text("mediaType"));
        }
        String format = member.text("timestampFormat");
        format = format == null ? target.text("timestampFormat") : format;
        if (format != null) {
            facts.put(BindingTrait.TIMESTAMP, TIMESTAMPS.getOrDefault(format, format));
        }
        if (text) {
            xml(member, target, payload, facts);
            flatName(shown, input, facts);
        }
        flag(member, "jsonvalue", BindingTrait.JSON, facts);
        flag(member, "hostLabel", BindingTrait.HOST, facts);
        flag(member, "idempotencyToken", BindingTrait.TOKEN, facts);
        if (member.flag("eventheader")) {
            facts.put(BindingTrait.EVENT, "header");
            put(facts, BindingTrait.INTEGER, input ? INTEGERS.get(String.valueOf(target.text("type"))) : null);
        } else if (member.flag("eventpayload")) {
            facts.put(BindingTrait.EVENT, "payload");
        }
        return facts(facts);
    }

    /**
     * What the pages call a member. Botocore, which prints them, renames one member of EC2's requests.
     *
     * @param name what the model calls it
     */
    private String shown(String path, String name, Walk walk) {
        return capital && walk.input && path.isEmpty() && name.equals("Filter") ? "Filters" : name;
    }

    /** Whether something can travel there: a response has no path and no query, a request has no status. */
    private static boolean isPlace(@Nullable String location, boolean input) {
        return switch (String.valueOf(location)) {
            case "uri", "querystring" -> input;
            case "statusCode" -> !input;
            default -> true;
        };
    }

    private static void location(
            String name, Json.Fields member, Json.Fields target, boolean placed, Map<BindingTrait, String> facts) {
        String location = member.text("location");
        String wire = placed || location == null ? member.text("locationName") : member.text("bodyName");
        String other = wire == null ? name : wire;
        switch (placed ? String.valueOf(location) : "") {
            case "uri" -> facts.put(BindingTrait.LABEL, other);
            case "querystring" -> {
                if ("map".equals(target.text("type"))) {
                    facts.put(BindingTrait.QUERY_MAP, "true");
                } else {
                    facts.put(BindingTrait.QUERY, other);
                }
            }
            case "header" -> facts.put(BindingTrait.HEADER, other);
            case "headers" -> facts.put(BindingTrait.HEADERS, other.equals(name) ? "" : other);
            case "statusCode" -> facts.put(BindingTrait.STATUS, "true");
            default -> {
                if (!other.equals(name)) {
                    facts.put(BindingTrait.NAME, other);
                }
            }
        }
    }

    /** EC2's forms have names of their own, or those of its XML with a capital. */
    private static void formName(String name, String shown, Json.Fields member, Map<BindingTrait, String> facts) {
        String form = member.text("queryName");
        String xml = facts.getOrDefault(BindingTrait.NAME, name);
        facts.put(
                BindingTrait.NAME,
                form == null ? xml.substring(0, 1).toUpperCase(Locale.ROOT) + xml.substring(1) : form);
        facts.remove(BindingTrait.NAME, shown);
    }

    private static void xml(Json.Fields member, Json.Fields target, boolean payload, Map<BindingTrait, String> facts) {
        collection(target, facts);
        if (member.flag("flattened")) {
            facts.put(BindingTrait.FLATTENED, "true");
        }
        flag(member, "xmlAttribute", BindingTrait.ATTRIBUTE, facts);
        namespace(member.get("xmlNamespace") == null ? target : member, facts);
        if (payload && target.text("locationName") != null && !facts.containsKey(BindingTrait.NAME)) {
            put(facts, BindingTrait.NAME, target.text("locationName"));
        }
    }

    /** Without an element around them, elements of a list go by their own name, unless they are sent as XML. */
    private void flatName(String shown, boolean input, Map<BindingTrait, String> facts) {
        String element = facts.containsKey(BindingTrait.FLATTENED) ? facts.remove(BindingTrait.ELEMENT) : null;
        if (element != null && !(input && protocol.equals("rest-xml"))) {
            facts.put(BindingTrait.NAME, element);
            facts.remove(BindingTrait.NAME, shown);
        }
    }

    private static void namespace(Json.Fields owner, Map<BindingTrait, String> facts) {
        put(facts, BindingTrait.NAMESPACE, owner.fields("xmlNamespace").text("uri"));
        put(facts, BindingTrait.PREFIX, owner.fields("xmlNamespace").text("prefix"));
    }

    /** How the entries of a list or a map stand. */
    private static void collection(Json.Fields target, Map<BindingTrait, String> facts) {
        if (target.flag("flattened")) {
            facts.put(BindingTrait.FLATTENED, "true");
        }
        if ("list".equals(target.text("type"))) {
            put(facts, BindingTrait.ELEMENT, target.fields("member").text("locationName"));
            facts.remove(BindingTrait.ELEMENT, "member");
        } else if ("map".equals(target.text("type"))) {
            put(facts, BindingTrait.KEY, target.fields("key").text("locationName"));
            put(facts, BindingTrait.VALUE, target.fields("value").text("locationName"));
            put(
                    facts,
                    BindingTrait.KEY_NAMESPACE,
                    target.fields("key").fields("xmlNamespace").text("uri"));
        }
    }

    private static void flag(Json.Fields member, String name, BindingTrait fact, Map<BindingTrait, String> facts) {
        if (member.flag(name)) {
            facts.put(fact, "true");
        }
    }

    private static void put(Map<BindingTrait, String> facts, BindingTrait fact, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(fact, value.strip());
        }
    }

    private static BindingTraits facts(Map<BindingTrait, String> facts) {
        return new BindingTraits(facts, SourceSpan.of(""));
    }
}
