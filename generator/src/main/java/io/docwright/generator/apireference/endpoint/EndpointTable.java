package io.docwright.generator.apireference.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table of endpoints.
 *
 * @param title the last heading before it; that of the page if it is the one of the section
 * @param hosts in the order of the page, as often as it lists them
 */
public record EndpointTable(String title, List<EndpointHost> hosts) {
    /** Requests to a host without a region, and to the one host of all regions, are signed for this region. */
    private static final String SIGNED = "us-east-1";

    public EndpointTable {
        hosts = List.copyOf(hosts);
    }

    /**
     * The endpoints that the hosts show, sorted by prefix; more than one if it lists hosts of several APIs. Only hosts that end in
     * {@code amazonaws.com} count, because clients call these. Empty if there are none.
     */
    public List<ServiceEndpoint> endpoints() {
        List<EndpointHost> common =
                hosts.stream().filter(EndpointHost::isCommon).toList();
        SortedSet<String> prefixes = new TreeSet<>();
        common.forEach(host -> prefixes.add(host.prefix()));
        List<ServiceEndpoint> endpoints = new ArrayList<>();
        for (String prefix : prefixes) {
            List<EndpointHost> own =
                    common.stream().filter(host -> host.prefix().equals(prefix)).toList();
            endpoints.add(new ServiceEndpoint(prefix, isGlobal(own) ? own.get(0).name() : null));
        }
        return endpoints;
    }

    /** Whether there is one host without a region, or one that several regions have. */
    private static boolean isGlobal(List<EndpointHost> hosts) {
        EndpointHost first = hosts.get(0);
        return hosts.stream().allMatch(first::equals)
                && (first.region() == null || (hosts.size() > 1 && SIGNED.equals(first.region())));
    }
}
