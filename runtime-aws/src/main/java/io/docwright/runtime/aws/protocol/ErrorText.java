package io.docwright.runtime.aws.protocol;

import org.jspecify.annotations.Nullable;

/** What an error's body tells of it; each is null where it tells nothing. */
record ErrorText(
        @Nullable String code,
        @Nullable String message,
        @Nullable String requestId) {
    static final ErrorText NONE = new ErrorText(null, null, null);
}
