package lending;

/** The reader already has the book. */
public final class AlreadyLentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    AlreadyLentException(Loan loan, Throwable cause) {
        super(loan.reader() + " already has " + loan.book(), cause);
    }
}
