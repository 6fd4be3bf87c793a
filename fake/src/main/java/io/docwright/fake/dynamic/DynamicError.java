package io.docwright.fake.dynamic;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorBuilder;

/** An exception without a class of its own. */
public final class DynamicError extends ApiException {
    private static final long serialVersionUID = 1L;

    DynamicError(ErrorBuilder<?, ?> builder) {
        super(builder);
    }
}
