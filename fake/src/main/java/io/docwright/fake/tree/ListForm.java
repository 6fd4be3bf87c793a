package io.docwright.fake.tree;

import java.util.ArrayList;
import java.util.List;

/** Lists. */
record ListForm(Form element) implements Form {
    @Override
    public Object tree(Object value) {
        List<Object> tree = new ArrayList<>();
        ((List<?>) value).forEach(one -> tree.add(element.tree(one)));
        return tree;
    }

    @Override
    public Object value(Object tree) {
        return ((List<?>) tree).stream().map(one -> element.value(one)).toList();
    }
}
