package io.docwright.generator.apireference;

import io.docwright.generator.apireference.endpoint.ServiceEndpoint;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service and its API pages.
 *
 * @param id the name of the folder of most of its pages; the service of the uid, if the folder has more pages of another one
 * @param uid null if no page has one
 * @param pages sorted by file
 * @param endpoint what a table of endpoints shows; null if no table is known to be that of the service
 */
public record ApiService(
        String id,
        @Nullable ServiceUid uid,
        List<ApiPage> pages,
        @Nullable ServiceEndpoint endpoint) {
    public ApiService {
        pages = List.copyOf(pages);
    }

    /** Returns this service with the endpoint of a table. */
    public ApiService with(@Nullable ServiceEndpoint other) {
        return new ApiService(id, uid, pages, other);
    }

    /** The pages of operations. */
    public Stream<ApiPage.OperationPage> operations() {
        return pages.stream().map(ApiPage::asOperation).filter(Objects::nonNull);
    }

    /** How its operations are sent, as far as the pages show it. A table of endpoints counts more than samples. */
    public ServiceTraits traits() {
        return ServiceTraits.of(operations().toList(), endpoint);
    }

    /** The pages of data types. */
    public Stream<ApiPage.DataTypePage> dataTypes() {
        return pages.stream().map(ApiPage::asDataType).filter(Objects::nonNull);
    }
}
