package io.docwright.fake.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps. */
record MapForm(Form key, Form value) implements Form {
    @Override
    public Object tree(Object map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((name, one) -> tree.put((String) key.tree(name), value.tree(one)));
        return tree;
    }

    @Override
    public Object value(Object tree) {
        Map<Object, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((name, one) -> map.put(key.value(name), value.value(one)));
        return Collections.unmodifiableMap(map);
    }
}
