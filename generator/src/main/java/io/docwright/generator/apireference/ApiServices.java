package io.docwright.generator.apireference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups API pages by service: the uid decides; a page without one belongs to the main service of its folder. */
public final class ApiServices {
    private static final Comparator<ApiPage> BY_FILE = Comparator.comparing(
                    (ApiPage page) -> page.span().file())
            .thenComparingInt(page -> page.span().line());

    private final Map<String, List<ApiPage>> services = new TreeMap<>();
    private final Map<String, String> mainServices = new TreeMap<>();

    private ApiServices(List<ApiPage> pages) {
        Map<String, Map<String, Integer>> folders = new TreeMap<>();
        for (ApiPage page : pages) {
            if (page.service() != null) {
                folders.computeIfAbsent(folder(page), unseen -> new TreeMap<>()).merge(key(page), 1, Integer::sum);
            }
        }
        folders.forEach((folder, counts) -> mainServices.put(folder, most(counts)));
        for (ApiPage page : pages) {
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
        Map<String, Integer> folders = new TreeMap<>();
        pages.forEach(page -> folders.merge(folder(page), 1, Integer::sum));
        ServiceUid uid = uid(pages);
        String folder = most(folders);
        boolean main = uid == null || mainServices.getOrDefault(folder, key).equals(key);
        return new ApiService(main || uid == null ? last(folder) : uid.service(), uid, NestedForms.in(pages));
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
        if (uid != null) {
            return uid.service().toLowerCase(Locale.ROOT);
        }
        return mainServices.getOrDefault(folder(page), "");
    }

    private static String folder(ApiPage page) {
        String file = page.span().file();
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static String last(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** The key with the greatest number; of several the first. */
    private static String most(Map<String, Integer> counts) {
        String most = "";
        int greatest = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > greatest) {
                most = entry.getKey();
                greatest = entry.getValue();
            }
        }
        return most;
    }
}
