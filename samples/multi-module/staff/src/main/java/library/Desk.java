package library;

import com.example.staff.library.LibraryClient;
import com.example.staff.library.model.AlreadyLentException;
import com.example.staff.library.model.LendBookRequest;
import java.util.Map;

/** Lends books. */
public final class Desk {
    private final LibraryClient library;

    public Desk(LibraryClient library) {
        this.library = library;
    }

    /**
     * Lends the book that a form names.
     *
     * @return a message for the reader
     */
    public String lend(Map<String, String> form) {
        LendBookRequest request = LendBookRequest.builder()
                .readerId(form.get("reader"))
                .isbn(form.get("isbn"))
                .build();
        try {
            return "Due " + library.lendBook(request).loan().due();
        } catch (AlreadyLentException e) {
            return "Lent until " + e.due();
        }
    }
}
