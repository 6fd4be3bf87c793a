package io.docwright.runtime.aws.wire;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How the members of a type travel. Safe for use by several threads. */
public final class TypeWire {
    private final Map<String, MemberWire> members = new ConcurrentHashMap<>();

    /** Form: {@code domain query=domain}, a line for each member. */
    TypeWire(@Nullable String text) {
        if (text != null) {
            for (String line : text.split("\n", 0)) {
                List<String> words = List.of(line.split(" ", -1));
                String member = words.get(0);
                members.put(member, MemberWire.of(member, BindingLine.of(words.subList(1, words.size()))));
            }
        }
    }

    /**
     * How a member travels.
     *
     * @param address its name, with {@code []} behind it for a list's elements, {@code {}} for a map's values
     */
    public MemberWire of(String address) {
        MemberWire wire = members.get(address);
        if (wire == null) {
            wire = MemberWire.of(address, BindingLine.NONE);
            members.put(address, wire);
        }
        return wire;
    }
}
