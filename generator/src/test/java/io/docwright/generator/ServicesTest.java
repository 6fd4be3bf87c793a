package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.result.ReadPage;
import io.docwright.generator.session.Services;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.source.LoadedFile;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void looksAtEachFileAsOftenHoweverManyServicesThereAre() {
        Visits few = new Visits(files(20));
        Visits many = new Visits(files(200));

        assertThat(Services.of(few)).hasSize(20);
        assertThat(Services.of(many)).hasSize(200);

        assertThat(many.count).isEqualTo(10 * few.count);
    }

    @Test
    void isMixedWherePagesHaveMoreThanOneFormat() {
        List<LoadedFile> files = new ArrayList<>(files(2));
        files.add(file("service0", "service0/more.html", PageFormat.HTML));
        files.add(new LoadedFile(null, List.of()));

        assertThat(Services.of(files)).extracting(ServicePages::mixed).containsExactly(true, false);
    }

    private static List<LoadedFile> files(int services) {
        List<LoadedFile> files = new ArrayList<>();
        for (int i = 0; i < services; i++) {
            files.add(file("service" + i, "service" + i + "/page.rst", PageFormat.RST));
        }
        return files;
    }

    private static LoadedFile file(String service, String name, PageFormat format) {
        Reference page =
                new Reference.HelperPage(new Reference.Owner(service, service), "close", new SourceSpan(name, 1, 1));
        return new LoadedFile(new ReadPage(name, format, "its format was set", Map.of()), List.of(page));
    }

    /** Counts how often a file is looked at. */
    private static final class Visits extends AbstractList<LoadedFile> {
        private final List<LoadedFile> files;
        private int count;

        Visits(List<LoadedFile> files) {
            this.files = files;
        }

        @Override
        public LoadedFile get(int index) {
            count++;
            return files.get(index);
        }

        @Override
        public int size() {
            return files.size();
        }
    }
}
