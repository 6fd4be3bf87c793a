package io.docwright.fake.tree;

import io.docwright.runtime.value.EventStream;
import java.util.ArrayList;
import java.util.List;

/** Streams of events: all are read. */
record EventsForm(Form event) implements Form {
    @Override
    public Object tree(Object value) {
        List<Object> tree = new ArrayList<>();
        try (EventStream<?> events = (EventStream<?>) value) {
            events.forEach(one -> tree.add(event.tree(one)));
        }
        return tree;
    }

    @Override
    public Object value(Object tree) {
        return EventStream.of(((List<?>) tree).stream().map(event::value).toList());
    }
}
