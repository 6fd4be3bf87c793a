package io.docwright.runtime.aws.wire;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The bindings of a type's members. Thread-safe. */
public final class TypeWire {
    private final Map<String, MemberWire> members = new ConcurrentHashMap<>();

    /** Format: {@code domain query=domain}, a line for each member. */
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
     * Returns the bindings of a member.
     *
     * @param address the member's name; followed by {@code []} for the elements of a list, {@code {}} for the values of
     *     a map
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
