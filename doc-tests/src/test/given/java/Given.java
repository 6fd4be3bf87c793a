import com.example.aws.codeartifact.*;
import com.example.aws.codeartifact.model.*;
import com.example.aws.proton.*;
import io.docwright.runtime.client.*;
import io.docwright.runtime.schema.*;
import io.docwright.runtime.value.*;
import java.nio.file.Path;
import java.util.concurrent.Flow;
import java.util.logging.Logger;

/** What snippets of the documentation use without declaring it. */
abstract class Given {
    Transport transport;
    AsyncTransport asyncTransport;
    Interceptor interceptor;
    CodeArtifactClient client;
    CodeArtifactAsyncClient async;
    ProtonClient proton;
    ListDomainsRequest request;
    ListDomainsResponse response;
    Flow.Subscriber<DomainSummary> subscriber;
    byte[] bytes;
    Path file;
    String id;
    Log log = message -> {};

    /** As most libraries of logging have it. */
    interface Log {
        void warn(String message);
    }
}
