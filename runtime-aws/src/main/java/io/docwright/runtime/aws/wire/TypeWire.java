package io.docwright.runtime.aws.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the members of a type travel. Never changes; safe for use by several threads. */
public final class TypeWire {
    private final Map<String, MemberWire> members = new HashMap<>();

    /** Form: {@code domain query=domain}, a line for each member. */
    TypeWire(@Nullable String text) {
        if (text != null) {
            text.lines().forEach(line -> {
                List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
                String member = words.remove(0);
                members.put(member, MemberWire.of(member, Words.of(words)));
            });
        }
    }

    /**
     * How a member travels.
     *
     * @param address its name, with {@code []} behind it for a list's elements, {@code {}} for a map's values
     */
    public MemberWire of(String address) {
        MemberWire wire = members.get(address);
        return wire == null ? MemberWire.of(address, Words.NONE) : wire;
    }
}
