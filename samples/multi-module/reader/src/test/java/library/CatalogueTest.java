package library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.reader.library.LibraryClient;
import com.example.reader.library.model.BookState;
import com.example.reader.library.model.SearchBooksRequest;
import com.example.reader.library.model.SearchBooksResponse;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.client.Transport;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    /** A library of two pages. */
    private static final Transport LIBRARY = new Transport() {
        @Override
        @SuppressWarnings("unchecked") // there is one operation
        public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
            boolean first = ((SearchBooksRequest) input).nextToken() == null;
            return (O) SearchBooksResponse.builder()
                    .addBook(book -> book.title(first ? "Emma" : "Persuasion").state(BookState.AVAILABLE))
                    .addBook(book -> book.title("Sanditon").state(BookState.LOST))
                    .nextToken(first ? "2" : null)
                    .build();
        }
    };

    @Test
    void findsWhatCanBeHad() {
        Catalogue catalogue = new Catalogue(LibraryClient.create(LIBRARY));

        assertEquals(List.of("Emma", "Persuasion"), catalogue.available("austen"));
    }
}
