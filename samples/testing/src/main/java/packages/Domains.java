package packages;

import com.example.codeartifact.CodeArtifactClient;
import com.example.codeartifact.model.ConflictException;
import com.example.codeartifact.model.DomainSummary;
import com.example.codeartifact.model.ResourceNotFoundException;
import com.example.codeartifact.model.ThrottlingException;
import java.util.List;
import java.util.function.Supplier;

/** The domains that a team publishes its packages in. */
public final class Domains {
    private static final int ATTEMPTS = 3;

    private final CodeArtifactClient client;

    public Domains(CodeArtifactClient client) {
        this.client = client;
    }

    /** Returns the domain's ARN; creates the domain if there is none. */
    public String ensure(String domain) {
        try {
            return patiently(() -> client.createDomain(request -> request.domain(domain)))
                    .domain()
                    .arn();
        } catch (ConflictException e) {
            return client.describeDomain(request -> request.domain(domain))
                    .domain()
                    .arn();
        }
    }

    /** Deletes a domain; does nothing if there is none. */
    public void drop(String domain) {
        try {
            client.deleteDomain(request -> request.domain(domain));
        } catch (ResourceNotFoundException e) {
            // what was wanted
        }
    }

    /** The names of all domains, however many pages they take. */
    public List<String> names() {
        return client.listDomainsPaginator().stream().map(DomainSummary::name).toList();
    }

    private static <T> T patiently(Supplier<T> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (ThrottlingException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
