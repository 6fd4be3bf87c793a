package lending;

/** The reader has the book already. */
public final class AlreadyLentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    AlreadyLentException(Loan loan, Throwable cause) {
        super(loan.reader() + " has " + loan.book() + " already", cause);
    }
}
