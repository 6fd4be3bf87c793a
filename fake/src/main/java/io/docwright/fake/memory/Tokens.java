package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.store.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which resource a call with an idempotency token created, so that its repetition creates no other. */
final class Tokens {
    private final Map<String, Resource> created;

    Tokens(int most) {
        created = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Resource> eldest) {
                return size() > most;
            }
        };
    }

    @Nullable
    Resource earlier(Act act, Shapes shapes, Map<String, ?> input) {
        String token = token(act, shapes, input);
        return token == null ? null : created.get(token);
    }

    void remember(Act act, Shapes shapes, Map<String, ?> input, Resource resource) {
        String token = token(act, shapes, input);
        if (token != null) {
            created.put(token, resource);
        }
    }

    private static @Nullable String token(Act act, Shapes shapes, Map<String, ?> input) {
        for (DescribedMember member : shapes.service().input(act.operation())) {
            if (member.token() && input.get(member.name()) instanceof String token) {
                return act.operation().name() + " " + token;
            }
        }
        return null;
    }
}
