package io.docwright.fake.tree;

/** Scalars, which are plain Java already. */
record SameForm() implements Form {
    @Override
    public Object tree(Object value) {
        return value;
    }

    @Override
    public Object value(Object tree) {
        return tree;
    }
}
