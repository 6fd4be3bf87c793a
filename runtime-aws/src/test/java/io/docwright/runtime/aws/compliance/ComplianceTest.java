package io.docwright.runtime.aws.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * The protocol compliance cases of Smithy. Pages and bindings of the test services are printed from their models; the
 * client that is generated from them sends each case's request and receives each case's response.
 *
 * <p>Cases that do not apply are listed with their reasons in {@code src/test/cases/not-applicable.txt}; they fail if
 * they pass after all.
 */
class ComplianceTest {
    private static final List<SmithyService> SERVICES = new ArrayList<>();

    @BeforeAll
    static void load() {
        SERVICES.addAll(SmithyService.all());
    }

    /** A case with its name. */
    private record Case(String name, Executable test) {
        /** Adds the name to failures, because reports of dynamic tests contain only numbers. */
        void holds() {
            try {
                test.execute();
            } catch (Throwable e) {
                throw new AssertionError(name + ": " + String.valueOf(e).replaceAll("\\s+", " "), e);
            }
        }
    }

    @TestFactory
    Stream<DynamicContainer> casesHold() throws IOException {
        Map<String, String> exempt = Exemptions.read(Exemptions.FILE);
        return SERVICES.stream()
                .map(service -> DynamicContainer.dynamicContainer(
                        service.name() + " (" + service.protocol() + ")",
                        cases(service).stream()
                                .map(one -> DynamicTest.dynamicTest(
                                        one.name, exempt.containsKey(one.name) ? () -> fails(one) : one::holds))));
    }

    private static void fails(Case one) {
        assertThat(catchThrowable(one::holds))
                .as("%s holds: take it out of %s", one.name, Exemptions.FILE)
                .isNotNull();
    }

    private static List<Case> cases(SmithyService service) {
        ComplianceClient client = new ComplianceClient(service);
        List<Case> cases = new ArrayList<>();
        service.requests()
                .forEach(one -> cases.add(
                        new Case(service.name() + " request " + one.test().getId(), () -> client.sends(one))));
        service.responses()
                .forEach(one -> cases.add(new Case(
                        service.name()
                                + (one.isError() ? " error " : " response ")
                                + one.test().getId(),
                        () -> client.receives(one))));
        EventExchange exchange = new EventExchange(service, client);
        service.events()
                .forEach(one -> cases.add(
                        new Case(service.name() + " events " + one.test().getId(), () -> exchange.holds(one))));
        return cases;
    }

    @Test
    void onlyCasesThatExistAreExempt() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        SERVICES.forEach(service -> cases(service).forEach(one -> names.add(one.name)));

        assertThat(names).containsAll(Exemptions.read(Exemptions.FILE).keySet());
    }

    @Test
    void everyCaseForServersIsNamedWithItsReason() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        SERVICES.forEach(service -> names.addAll(service.serverCases()));

        assertThat(Exemptions.read(Exemptions.SERVERS))
                .containsOnlyKeys(names)
                .allSatisfy((name, reason) -> assertThat(reason).as(name).isNotEmpty());
    }

    @Test
    void everyCaseIsForClientsOrForServers() {
        for (SmithyService service : SERVICES) {
            assertThat(cases(service).size() + service.serverCases().size())
                    .as(service.name())
                    .isEqualTo(service.countOfCases());
        }
    }

    @Test
    void everyProtocolHasCases() {
        Map<String, Integer> counts = new TreeMap<>();
        SERVICES.forEach(service -> counts.merge(
                service.protocol(),
                service.requests().size() + service.responses().size(),
                Integer::sum));
        assertThat(counts)
                .hasSize(7)
                .allSatisfy((protocol, count) -> assertThat(count).isGreaterThan(30));
    }
}
