package io.docwright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of one service in a folder of many.
 *
 * @param id the service's folder
 * @param paths its folder, and the page beside it if there is one
 * @param pages the number of pages
 * @param bytes the size of these pages
 */
record ServicePages(String id, List<Path> paths, int pages, long bytes) {
    ServicePages {
        paths = List.copyOf(paths);
    }

    /** The services below {@code folder}, sorted by id. */
    static List<ServicePages> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<ServicePages> services = new ArrayList<>();
            for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
                services.add(of(entry));
            }
            return services;
        }
    }

    private static ServicePages of(Path folder) throws IOException {
        String id = folder.getFileName().toString();
        List<Path> paths = Stream.of(folder, folder.resolveSibling(id + ".rst"))
                .filter(Files::exists)
                .toList();
        List<Path> files = files(paths);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new ServicePages(id, paths, files.size(), bytes);
    }

    /** All files of these services, sorted. */
    static List<Path> filesOf(List<ServicePages> services) throws IOException {
        return files(pathsOf(services));
    }

    /** The paths of these services for the generator. */
    static List<Path> pathsOf(List<ServicePages> services) {
        return services.stream().flatMap(service -> service.paths().stream()).toList();
    }

    static int pagesOf(List<ServicePages> services) {
        return services.stream().mapToInt(ServicePages::pages).sum();
    }

    static long bytesOf(List<ServicePages> services) {
        return services.stream().mapToLong(ServicePages::bytes).sum();
    }

    /** Every {@code stride}th service by size, from the middle of the first stride, so that there are small and large ones. */
    static List<ServicePages> every(int stride, List<ServicePages> services) {
        List<ServicePages> bySize = services.stream()
                .sorted(Comparator.comparingLong(ServicePages::bytes))
                .toList();
        List<ServicePages> some = new ArrayList<>();
        for (int i = stride / 2; i < bySize.size(); i += stride) {
            some.add(bySize.get(i));
        }
        return some;
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        files.sort(null);
        return files;
    }
}
