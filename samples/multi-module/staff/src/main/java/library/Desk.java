package library;

import com.example.staff.library.LibraryClient;
import com.example.staff.library.model.AlreadyLentException;
import com.example.staff.library.model.LendBookRequest;
import java.util.Map;

/** Where books are lent, from what was typed into a form. */
public final class Desk {
    private final LibraryClient library;

    public Desk(LibraryClient library) {
        this.library = library;
    }

    /** What to tell the reader. */
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
