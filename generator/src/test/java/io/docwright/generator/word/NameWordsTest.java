package io.docwright.generator.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    @ParameterizedTest
    @CsvSource({
        "repositoryName,       repository Name",
        "DBInstanceARN,        DB Instance ARN",
        "subnetIDs,            subnet IDs",
        "ARNs,                 ARNs",
        "IPv4Cidr,             IPv4 Cidr",
        "enableIPv6,           enable IPv6",
        "IPSet,                IP Set",
        "x-amz-meta,           x amz meta",
        "s3:ObjectCreated:*,   s3 Object Created",
        "t2.micro,             t2 micro",
        "__a__,                a",
        "IPv4Address,          IPv4 Address",
        "größeÜber,            größe Über",
        "list_db_instances,    list db instances",
    })
    void namesAreMadeOfWords(String name, String words) {
        assertThat(NameWords.split(name)).isEqualTo(Arrays.asList(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "upstreams,     Upstream",
        "upstreamList,  Upstream",
        "policies,      Policy",
        "IPv4Addresses, IPv4Address",
        "subnetIDs,     SubnetID",
        "status,        Status",
    })
    void anElementIsNamedInTheSingular(String list, String type) {
        assertThat(NameWords.type(NameWords.element(list))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Domain,       Owner,         DomainOwner",
        "DomainOwner,  OwnerId,       DomainOwnerId",
        "IPv4Address,  AddressRange,  IPv4AddressRange",
        "Domain,       domain,        Domaindomain",
    })
    void sharedWordsAppearOnceInAJoinedName(String first, String second, String joined) {
        assertThat(NameWords.join(first, second)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "sourceDomain, Domain,       5",
        "domain,       sourceDomain, 4",
        "domain,       Domain,       6",
        "domains,      Domain,       0",
        "domain,       Owner,        0",
    })
    void likenessGrowsWithTheWordsThatBothNamesEndIn(String name, String other, int likeness) {
        assertThat(NameWords.likeness(name, other, false)).isEqualTo(likeness);
    }
}
