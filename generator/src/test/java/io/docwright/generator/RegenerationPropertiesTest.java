package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.infer.ServiceInference;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.NamesFile;
import io.docwright.generator.infer.names.NamesJson;
import io.docwright.generator.infer.names.NamesReader;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.source.PageLoader;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A service that changes repeatedly keeps the names of types that still exist, and never reuses a name. */
class RegenerationPropertiesTest {
    private static final int STEPS = 8;

    /** A step and what it is done to. */
    record Change(int step, int choice) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, STEPS - 1),
                        Arbitraries.integers().between(0, 999))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 200)
    void namesStayAndAreNeverGivenToAnother(@ForAll("changes") List<Change> changes) {
        VersionedService service = new VersionedService();
        Map<String, Integer> before = service.places();
        ServiceNames names = infer(service, ServiceNames.NONE, 0).names();
        Map<String, Integer> owners = new HashMap<>();
        own(owners, before, names);
        for (Change change : changes) {
            service.change(change.step(), change.choice());
            Map<String, Integer> after = service.places();

            ServiceNames now = infer(service, reread(names), change.choice()).names();

            assertUnique(now);
            assertKept(before, names, after, now);
            own(owners, after, now);
            before = after;
            names = now;
        }
    }

    @Property(tries = 50)
    void orderDoesNotMatter(@ForAll("changes") List<Change> changes) {
        VersionedService service = new VersionedService();
        ServiceNames names = infer(service, ServiceNames.NONE, 0).names();
        changes.forEach(change -> service.change(change.step(), change.choice()));

        String once = NamesJson.write(
                NamesFile.EMPTY.with(Map.of("garden", infer(service, names, 1).names())));
        String again = NamesJson.write(
                NamesFile.EMPTY.with(Map.of("garden", infer(service, names, 2).names())));

        assertThat(once).isEqualTo(again);
    }

    @Property(tries = 50)
    void whatDidNotChangeIsWrittenAsItWas(@ForAll("changes") List<Change> changes) {
        VersionedService service = new VersionedService();
        changes.forEach(change -> service.change(change.step(), change.choice()));
        ServiceNames names = infer(service, ServiceNames.NONE, 0).names();

        Inference again = infer(service, reread(names), 0);

        assertThat(again.names().sameAs(names)).isTrue();
        assertThat(again.service(operation -> true))
                .isEqualTo(infer(service, ServiceNames.NONE, 0).service(operation -> true));
    }

    @Property(tries = 100)
    void changesOfWordsChangeNoType(@ForAll("changes") List<Change> changes, @ForAll long seed) {
        VersionedService service = new VersionedService();
        changes.forEach(change -> service.change(change.step(), change.choice()));
        ServiceNames names = infer(service, ServiceNames.NONE, 0).names();
        Random random = new Random(seed);

        ServiceNames now = infer(service, reread(names), 0, page -> otherWords(page, random))
                .names();

        assertThat(byPlace(now)).isEqualTo(byPlace(names));
    }

    /** A page with another word at the end of some sentences. */
    private static String otherWords(String page, Random random) {
        return page.lines()
                .map(line -> line.matches("\\s+[A-Z][^*:`]*\\.") && random.nextInt(3) == 0
                        ? line + " Changed " + random.nextInt(3) + "."
                        : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** As from the file. */
    private static ServiceNames reread(ServiceNames names) {
        String text = NamesJson.write(NamesFile.EMPTY.with(Map.of("garden", names)));
        return NamesReader.read("names.json", text).of("garden");
    }

    private static Inference infer(VersionedService service, ServiceNames earlier, int seed) {
        return infer(service, earlier, seed, page -> page);
    }

    private static Inference infer(
            VersionedService service, ServiceNames earlier, int seed, UnaryOperator<String> edit) {
        List<Reference> references = new ArrayList<>();
        for (OperationSpec page : service.pages()) {
            byte[] bytes = edit.apply(PagePrinter.print(page)).getBytes(StandardCharsets.UTF_8);
            Diagnostics diagnostics = new Diagnostics();
            String file = page.place() + ".rst";
            references.addAll(new PageLoader()
                    .load(file, bytes, null, diagnostics.in(file))
                    .references());
        }
        Collections.shuffle(references, new Random(seed));
        return new ServiceInference("Garden", "garden", new Diagnostics()).infer(references, earlier);
    }

    private static void assertUnique(ServiceNames names) {
        Set<String> ignoringCase = new HashSet<>();
        names.shapes()
                .keySet()
                .forEach(name -> assertThat(ignoringCase.add(name.toLowerCase(Locale.ROOT)))
                        .as(name)
                        .isTrue());
    }

    private static void assertKept(
            Map<String, Integer> before, ServiceNames names, Map<String, Integer> after, ServiceNames now) {
        Map<String, String> was = byPlace(names);
        Map<String, String> is = byPlace(now);
        before.forEach((place, thing) -> {
            if (thing.equals(after.get(place)) && was.containsKey(place) && is.containsKey(place)) {
                assertThat(is.get(place)).as("%s, thing %s", place, thing).isEqualTo(was.get(place));
            }
        });
    }

    /** The first type with a name owns it. */
    private static void own(Map<String, Integer> owners, Map<String, Integer> places, ServiceNames names) {
        byPlace(names).forEach((place, name) -> {
            int thing = places.getOrDefault(place, -9);
            Integer owner = owners.putIfAbsent(name, thing);
            assertThat(owner == null ? thing : owner)
                    .as("%s, called %s", place, name)
                    .isEqualTo(thing);
        });
    }

    private static Map<String, String> byPlace(ServiceNames names) {
        Map<String, String> byPlace = new HashMap<>();
        for (NameRecord record : names.shapes().values()) {
            if (!record.retired()) {
                record.places().forEach(place -> byPlace.put(place, record.name()));
            }
        }
        return byPlace;
    }
}
