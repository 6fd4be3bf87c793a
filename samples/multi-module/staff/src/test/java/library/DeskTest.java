package library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.staff.library.LibraryClient;
import com.example.staff.library.model.AlreadyLentException;
import com.example.staff.library.model.LendBookRequest;
import com.example.staff.library.model.LendBookResponse;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private static final class FakeLibrary implements LibraryClient {
        @Override
        public LendBookResponse lendBook(LendBookRequest request) {
            if (request.isbn().equals("lent")) {
                throw AlreadyLentException.builder().due(MAY).build();
            }
            return LendBookResponse.builder().loan(loan -> loan.due(MAY)).build();
        }

        @Override
        public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
            throw new AssertionError("nobody should call " + operation);
        }
    }

    private final Desk desk = new Desk(new FakeLibrary());

    @Test
    void lends() {
        assertEquals("Due " + MAY, desk.lend(Map.of("reader", "ida", "isbn", "978-0")));
    }

    @Test
    void tellsUntilWhenABookIsLent() {
        assertEquals("Lent until " + MAY, desk.lend(Map.of("reader", "ida", "isbn", "lent")));
    }
}
