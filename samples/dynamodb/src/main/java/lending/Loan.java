package lending;

import java.time.LocalDate;

/** A book that a reader has taken home. */
public record Loan(String reader, String book, LocalDate due) {}
