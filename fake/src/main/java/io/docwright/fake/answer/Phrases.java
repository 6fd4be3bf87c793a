package io.docwright.fake.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a string may be, by the words of its name. */
final class Phrases {
    private static final Set<String> IDS = Set.of("id", "ids", "identifier", "identifiers", "uuid", "guid");
    private static final Set<String> HASHES =
            Set.of("md5", "sha1", "hash", "digest", "checksum", "fingerprint", "etag", "sha");
    private static final Set<String> SENTENCES =
            Set.of("description", "comment", "message", "text", "summary", "note", "details");
    private static final Set<String> TIMES = Set.of("time", "timestamp", "date", "at");

    /** Things that belong to a service of their own, and how its ARNs write them. */
    private static final Map<String, String> ELSEWHERE =
            Map.of("role", "iam::%s:role/", "user", "iam::%s:user/", "policy", "iam::%s:policy/");

    private final World world;
    private final Moments moments;

    Phrases(World world) {
        this.world = world;
        this.moments = new Moments(world);
    }

    /** Returns candidates, the best first; at least one. */
    List<String> of(Spot spot, Draw draw) {
        List<String> phrases = new ArrayList<>();
        String last = spot.name().last();
        String thing = thing(spot);
        if (last.equals("arn") || last.equals("arns")) {
            phrases.add(arn(spot, draw));
        } else if (spot.name().endsWith("account", "id")
                || last.equals("account")
                || last.startsWith("owner")
                || spot.name().endsWith("owner", "id")) {
            phrases.add(world.account());
        } else if (IDS.contains(last)) {
            phrases.add(thing + "-" + draw.hex(17));
            phrases.add(uuid(draw));
            phrases.add(draw.hex(32));
        } else if (last.equals("region") || spot.name().endsWith("region", "name")) {
            phrases.add(world.region());
        } else if (spot.name().endsWith("availability", "zone")) {
            phrases.add(world.region() + "a");
        } else if (last.equals("url") || last.equals("uri") || last.equals("href") || last.equals("endpoint")) {
            phrases.add(
                    "https://" + world.service() + "." + world.region() + ".example.com/" + thing + "-" + draw.hex(8));
        } else if (last.equals("email") || spot.name().endsWith("email", "address")) {
            phrases.add(thing + "@example.com");
        } else if (last.equals("ip") || spot.name().endsWith("ip", "address")) {
            phrases.add("192.0.2." + (1 + draw.below(254)));
        } else if (last.equals("cidr") || spot.name().endsWith("cidr", "block")) {
            phrases.add("10.0.0.0/16");
        } else if (last.equals("host") || last.equals("hostname") || spot.name().endsWith("dns", "name")) {
            phrases.add(thing + "-" + draw.hex(8) + ".example.com");
        } else if (HASHES.contains(last)) {
            phrases.add(draw.hex(32));
        } else if (TIMES.contains(last) && spot.name().list().size() > 1) {
            phrases.add(moments.of(spot.name(), draw).toString());
        } else if (last.equals("version")) {
            phrases.add("1");
            phrases.add("1.0.0");
        } else if (last.equals("token")) {
            phrases.add(draw.hex(32));
        } else if (SENTENCES.contains(last)) {
            phrases.add("The " + last + " of " + String.join(" ", spot.thing().list()) + " " + draw.hex(4));
        } else if (last.equals("json") || last.equals("document")) {
            phrases.add("{}");
        }
        phrases.add(thing + "-" + draw.hex(4));
        phrases.add(thing + "-" + draw.hex(4) + ".example.com");
        phrases.add(uuid(draw));
        phrases.add(thing.replace('-', '_') + "_" + draw.hex(4));
        phrases.add(thing.replace("-", "") + draw.hex(4));
        phrases.add(draw.hex(12));
        return phrases;
    }

    private static String thing(Spot spot) {
        String thing = spot.thing().kebab();
        return thing.isEmpty() ? "thing" : thing;
    }

    private String arn(Spot spot, Draw draw) {
        Words thing = spot.thing();
        String elsewhere = thing.isEmpty() ? null : ELSEWHERE.get(thing.last());
        String where = elsewhere == null
                ? world.service() + ":" + world.region() + ":" + world.account() + ":" + thing(spot) + "/"
                : String.format(elsewhere, world.account());
        return "arn:aws:" + where + resource(spot, thing, draw);
    }

    /** The name or id beside the ARN, else a new one. */
    private static String resource(Spot spot, Words thing, Draw draw) {
        for (String role : List.of("name", "id")) {
            List<String> words = new ArrayList<>(thing.list());
            words.add(role);
            String known = spot.known(new Words(words));
            known = known == null ? spot.known(new Words(List.of(role))) : known;
            if (known != null && !known.isEmpty() && known.indexOf(' ') < 0) {
                return known;
            }
        }
        return draw.hex(12);
    }

    private static String uuid(Draw draw) {
        String hex = draw.hex(32);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16) + "-a"
                + hex.substring(17, 20) + "-" + hex.substring(20);
    }
}
