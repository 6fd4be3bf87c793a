package io.docwright.fake.http.message;

/** A request that no service can read. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Creates the refusal of a request.
     *
     * @param status the HTTP status, from 400 to 499
     * @param message what is wrong, without parts of the request, which may be secret
     */
    public BadRequest(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** The HTTP status, from 400 to 499. */
    public int status() {
        return status;
    }
}
