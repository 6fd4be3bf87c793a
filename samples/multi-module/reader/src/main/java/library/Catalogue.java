package library;

import com.example.reader.library.LibraryClient;
import com.example.reader.library.model.Book;
import com.example.reader.library.model.BookState;
import com.example.reader.library.model.SearchBooksRequest;
import java.util.List;

/** What a reader sees of the library. */
public final class Catalogue {
    private final LibraryClient library;

    public Catalogue(LibraryClient library) {
        this.library = library;
    }

    /** The titles of books that can be had, of all pages. */
    public List<String> available(String text) {
        SearchBooksRequest request = SearchBooksRequest.builder().text(text).build();
        return library.searchBooksPaginator(request).items().stream()
                .filter(book -> BookState.AVAILABLE.equals(book.state()))
                .map(Book::title)
                .toList();
    }
}
