package io.docwright.generator.apireference;

import io.docwright.generator.text.MostFrequent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups API pages by the service in their links, without the pages of endpoints. A page without such a link belongs to the main service of its folder. */
public final class ApiServices {
    private static final Comparator<ApiPage> BY_FILE = Comparator.comparing(
                    (ApiPage page) -> page.span().file())
            .thenComparingInt(page -> page.span().line());

    /** Names of folders that say nothing of the service. */
    private static final Set<String> GENERAL = Set.of(
            "api",
            "api-reference",
            "api_reference",
            "apireference",
            "reference",
            "latest",
            "doc_source",
            "docs",
            "pages");

    private final Map<String, List<ApiPage>> services = new TreeMap<>();
    private final Map<String, String> mainServices = new TreeMap<>();

    private ApiServices(List<ApiPage> pages) {
        Map<String, List<ServiceUid>> folders = new TreeMap<>();
        for (ApiPage page : pages) {
            if (page.service() != null) {
                folders.computeIfAbsent(folder(page), unseen -> new ArrayList<>())
                        .add(page.service());
            }
        }
        folders.forEach(
                (folder, uids) -> mainServices.put(folder, most(uids.stream().map(ApiServices::key))));
        for (ApiPage page :
                pages.stream().filter(page -> page.asEndpoints() == null).toList()) {
            services.computeIfAbsent(key(page), unseen -> new ArrayList<>()).add(page);
        }
    }

    /** Returns the services, sorted by id. The result does not depend on the order of the pages. */
    public static List<ApiService> of(List<ApiPage> pages) {
        ApiServices grouped = new ApiServices(pages);
        return grouped.services.entrySet().stream()
                .map(entry -> grouped.service(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ApiService::id))
                .toList();
    }

    private ApiService service(String key, List<ApiPage> pages) {
        pages.sort(BY_FILE);
        ServiceUid uid = uid(pages);
        String folder = most(pages.stream().map(ApiServices::folder));
        boolean main = uid == null || mainServices.getOrDefault(folder, key).equals(key);
        return new ApiService(
                uid == null || (main && !isGeneral(last(folder))) ? last(folder) : uid.service(),
                uid,
                UnnamedElements.in(NestedForms.in(pages)),
                null);
    }

    /** The uid as the first page has it that has one. */
    private static @Nullable ServiceUid uid(List<ApiPage> pages) {
        for (ApiPage page : pages) {
            if (page.service() != null) {
                return page.service();
            }
        }
        return null;
    }

    private String key(ApiPage page) {
        ServiceUid uid = page.service();
        return uid != null ? key(uid) : mainServices.getOrDefault(folder(page), "");
    }

    private static String key(ServiceUid uid) {
        return uid.service().toLowerCase(Locale.ROOT);
    }

    private static String most(Stream<String> texts) {
        return Objects.requireNonNullElse(MostFrequent.of(texts), "");
    }

    private static String folder(ApiPage page) {
        String file = page.span().file();
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The last name of a path that is not the name of any folder of API pages. */
    private static String last(String folder) {
        String path = folder;
        while (path.indexOf('/') > 0 && isGeneral(path.substring(path.lastIndexOf('/') + 1))) {
            path = path.substring(0, path.lastIndexOf('/'));
        }
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isGeneral(String name) {
        return GENERAL.contains(name.toLowerCase(Locale.ROOT));
    }
}
