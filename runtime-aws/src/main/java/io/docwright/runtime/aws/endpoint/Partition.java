package io.docwright.runtime.aws.endpoint;

import java.util.List;
import java.util.Map;

/**
 * A group of regions with its own accounts and domains.
 *
 * @param name its name in ARNs
 * @param prefix what its regions begin with; empty for the first, which has all regions of no other
 * @param dnsSuffix the domain of its hosts
 * @param dualStackDnsSuffix the domain of its hosts with IPv4 and IPv6 addresses
 * @param implicitGlobalRegion the region for which calls to services without regions are signed
 */
public record Partition(
        String name, String prefix, String dnsSuffix, String dualStackDnsSuffix, String implicitGlobalRegion) {
    private static final Partition COMMON = new Partition("aws", "", "amazonaws.com", "api.aws", "us-east-1");

    private static final List<Partition> OTHERS = List.of(
            new Partition("aws-us-gov", "us-gov-", "amazonaws.com", "api.aws", "us-gov-west-1"),
            new Partition("aws-cn", "cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn", "cn-northwest-1"),
            new Partition("aws-iso", "us-iso-", "c2s.ic.gov", "api.aws.ic.gov", "us-iso-east-1"),
            new Partition("aws-iso-b", "us-isob-", "sc2s.sgov.gov", "api.aws.scloud", "us-isob-east-1"),
            new Partition("aws-iso-e", "eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "eu-isoe-west-1"),
            new Partition("aws-iso-f", "us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov", "us-isof-south-1"),
            new Partition("aws-eusc", "eusc-", "amazonaws.eu", "api.amazonwebservices.eu", "eusc-de-east-1"));

    /** The partition of a region; {@code aws} if it is in no other. */
    public static Partition of(String region) {
        for (Partition partition : OTHERS) {
            if (region.startsWith(partition.prefix) || region.equals(partition.name + "-global")) {
                return partition;
            }
        }
        return COMMON;
    }

    /** Whether this is the partition {@code aws}. */
    public boolean isCommon() {
        return prefix.isEmpty();
    }

    /** What rules can ask for. */
    Attributes attributes() {
        return new Attributes(Map.of(
                "name", name,
                "dnsSuffix", dnsSuffix,
                "dualStackDnsSuffix", dualStackDnsSuffix,
                "implicitGlobalRegion", implicitGlobalRegion));
    }
}
