package lending;

import java.time.LocalDate;

/** A book that is lent to a reader. */
public record Loan(String reader, String book, LocalDate due) {}
