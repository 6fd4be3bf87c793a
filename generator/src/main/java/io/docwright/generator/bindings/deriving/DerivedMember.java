package io.docwright.generator.bindings.deriving;

import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.Location;
import io.docwright.generator.apireference.Wire;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.JoinedMember;
import io.docwright.generator.infer.JoinedMember.Form;
import io.docwright.generator.word.NameWords;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Derives how one member is sent. */
final class DerivedMember {
    static final String EC2 = "ec2-query";
    private static final String SET = "Set";
    private static final String ITEM = "item";

    private final JoinedMember member;
    private final ApiMember api;
    private final String protocol;
    private final boolean input;
    private final Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);

    private DerivedMember(JoinedMember member, ApiMember api, String protocol, boolean input) {
        this.member = member;
        this.api = api;
        this.protocol = protocol;
        this.input = input;
    }

    /** The traits of a member; none if no page has it. */
    static BindingTraits of(JoinedMember member, String protocol, boolean input) {
        if (member.wholeBody() && member.api() == null) {
            return new BindingTraits(Map.of(BindingTrait.PAYLOAD, "true"), SourceSpan.of(""));
        }
        if (member.api() == null) {
            return protocol.equals(EC2) ? unlisted(member, input) : BindingTraits.none();
        }
        return new DerivedMember(member, member.api(), protocol, input).traits();
    }

    /** The traits of a member that no page lists, but whose name is shown in the body. */
    static BindingTraits of(JoinedMember member, ShownNames.Name shown, String protocol) {
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        if (!shown.name().equals(member.name())) {
            traits.put(BindingTrait.NAME, shown.name());
        }
        if (protocol.equals(EC2) && member.form() == Form.LIST) {
            traits.put(BindingTrait.ELEMENT, shown.element() == null ? ITEM : shown.element());
        } else if (shown.flattened()) {
            traits.put(BindingTrait.FLATTENED, "true");
        } else if (shown.element() != null && !shown.element().equals("member")) {
            traits.put(BindingTrait.ELEMENT, shown.element());
        }
        return new BindingTraits(traits, SourceSpan.of(""));
    }

    /** EC2's names of a member that no page has: those of its protocol; in its responses most lists end in {@code Set}. */
    private static BindingTraits unlisted(JoinedMember member, boolean input) {
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        String name = ec2Name(
                member.form() == Form.LIST && !member.isTop() ? list(member.name(), input) : member.name(), input);
        if (!name.equals(member.name())) {
            traits.put(BindingTrait.NAME, name);
        }
        if (member.form() == Form.LIST) {
            traits.put(BindingTrait.ELEMENT, ITEM);
        }
        return new BindingTraits(traits, SourceSpan.of(""));
    }

    private static String list(String name, boolean input) {
        return input ? name : name.endsWith(SET) ? name : NameWords.element(name) + SET;
    }

    private BindingTraits traits() {
        Location location =
                member.isTop() && protocol.startsWith("rest-") ? api.wire().location() : Location.BODY;
        if (member.wholeBody() || api.wire().rootTag()) {
            location = Location.PAYLOAD;
        }
        String name = api.wire().name();
        switch (location == null ? Location.BODY : location) {
            case URI -> traits.put(BindingTrait.LABEL, name);
            case QUERY ->
                traits.put(
                        member.form() == Form.MAP ? BindingTrait.QUERY_MAP : BindingTrait.QUERY,
                        member.form() == Form.MAP ? "true" : name);
            case HEADER -> traits.put(member.form() == Form.MAP ? BindingTrait.HEADERS : BindingTrait.HEADER, name);
            case STATUS -> traits.put(BindingTrait.STATUS, "true");
            case PAYLOAD -> {
                traits.put(BindingTrait.PAYLOAD, "true");
                body(name);
            }
            case BODY -> body(name);
        }
        return new BindingTraits(traits, SourceSpan.of(""));
    }

    private void body(String name) {
        Wire.ListForm list = member.form() == Form.LIST ? api.wire().list() : null;
        String wire = name;
        if (protocol.equals(EC2)) {
            wire = input ? ec2Name(api.name(), true) : ec2Response();
            if (member.form() == Form.LIST) {
                traits.put(BindingTrait.ELEMENT, ITEM);
            }
        } else if (list != null && list.flattened()) {
            traits.put(BindingTrait.FLATTENED, "true");
        } else if (list != null && list.element() != null && !list.element().equals("member")) {
            traits.put(BindingTrait.ELEMENT, list.element());
        }
        if (!wire.equals(member.name())) {
            traits.put(BindingTrait.NAME, wire);
        }
        if (api.wire().timestamp() == Wire.TimestampForm.ISO_8601) {
            traits.put(BindingTrait.TIMESTAMP, "date-time");
        }
    }

    /** The name in EC2's responses is as shown, but pages of data types show lists as in requests: {@code TagSet.N}. */
    private String ec2Response() {
        String shown = api.names().get(api.names().size() - 1);
        return member.isTop() || (member.form() != Form.LIST && !member.alike()) ? shown : ec2Name(shown, false);
    }

    /** EC2's requests have names in capitals, and its responses in lower case; the page of a data type shows either. */
    private static String ec2Name(String shown, boolean input) {
        String first = shown.substring(0, 1);
        return (input ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT)) + shown.substring(1);
    }
}
