package library;

import com.example.reader.library.LibraryClient;
import com.example.reader.library.model.Book;
import com.example.reader.library.model.BookState;
import com.example.reader.library.model.SearchBooksRequest;
import java.util.List;

/** The books that readers can borrow. */
public final class Catalogue {
    private final LibraryClient library;

    public Catalogue(LibraryClient library) {
        this.library = library;
    }

    /** The titles of available books on all pages of the search result. */
    public List<String> available(String text) {
        SearchBooksRequest request = SearchBooksRequest.builder().text(text).build();
        return library.searchBooksPaginator(request).items().stream()
                .filter(book -> BookState.AVAILABLE.equals(book.state()))
                .map(Book::title)
                .toList();
    }
}
