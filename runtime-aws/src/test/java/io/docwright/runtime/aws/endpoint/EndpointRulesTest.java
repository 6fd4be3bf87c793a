package io.docwright.runtime.aws.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointRulesTest {
    private static final EndpointRules GARDEN = new EndpointRules("""
            isSet(Plot)
             isValidHostLabel(Plot, false)
              UseFIPS -> refused
              -> https://{Plot}.garden.{Region}.{partition.dnsSuffix} name=plots region={Region} header:x-plot={Plot}
             -> refused
            UseFIPS and stringEquals(partition.name, 'aws-cn') -> refused
            UseFIPS -> https://garden-fips.{Region}.{partition.dnsSuffix}
            !UseDualStack -> https://garden.{Region}.{partition.dnsSuffix}
            -> https://garden.{Region}.{partition.dualStackDnsSuffix} region={partition.implicitGlobalRegion}
            """.strip());

    private static Map<String, Object> parameters(String region, Object... others) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("Region", region, "UseFIPS", false, "UseDualStack", false));
        for (int i = 0; i < others.length; i += 2) {
            parameters.put(String.valueOf(others[i]), others[i + 1]);
        }
        return parameters;
    }

    private static String url(String rules, Object... others) {
        return new EndpointRules(rules).resolve(parameters("eu-west-1", others)).url();
    }

    @Test
    void theFirstLineThatIsMetHasTheResult() {
        assertThat(GARDEN.resolve(parameters("eu-west-1")).url()).isEqualTo("https://garden.eu-west-1.amazonaws.com");
        assertThat(GARDEN.resolve(parameters("us-gov-west-1", "UseFIPS", true)).url())
                .isEqualTo("https://garden-fips.us-gov-west-1.amazonaws.com");
        ResolvedEndpoint dual = GARDEN.resolve(parameters("cn-north-1", "UseDualStack", true));
        assertThat(dual.url()).isEqualTo("https://garden.cn-north-1.api.amazonwebservices.com.cn");
        assertThat(dual.signingRegion()).isEqualTo("cn-northwest-1");
        assertThat(dual.signingName()).isNull();
        assertThat(GARDEN.resolve(parameters("eu-west-1", "Plot", "p1")))
                .isEqualTo(new ResolvedEndpoint(
                        "https://p1.garden.eu-west-1.amazonaws.com",
                        "plots",
                        "eu-west-1",
                        null,
                        Map.of("x-plot", "p1")));
    }

    @Test
    void aRefusalSaysWhy() {
        assertThatThrownBy(() -> GARDEN.resolve(parameters("eu-west-1", "Plot", "p.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the endpoint rules of the service refuse this call, because Plot is not a valid label of a host");
        assertThatThrownBy(() -> GARDEN.resolve(parameters("eu-west-1", "Plot", "p1", "UseFIPS", true)))
                .hasMessageEndingWith("because Plot is a valid label of a host, and fips is true");
        assertThatThrownBy(() -> GARDEN.resolve(parameters("cn-north-1", "UseFIPS", true)))
                .hasMessageEndingWith("because fips is true, and partition.name is aws-cn");
        assertThatThrownBy(() -> url("isSet(Plot) -> https://a\nisSet(Bed) -> https://b"))
                .hasMessageEndingWith("because Plot is not set, and Bed is not set");
    }

    @Test
    void aValueCannotLeadToAnotherHost() {
        assertThatThrownBy(() -> url("-> https://{Plot}.garden.example.com", "Plot", "evil.example/"))
                .hasMessage("Plot is a part of the host and must consist of letters, digits, hyphens and dots");
        assertThat(url("-> https://garden.example.com/{Plot}", "Plot", "a/b"))
                .isEqualTo("https://garden.example.com/a/b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x = substring(Plot, 0, 2, false) | abcdef | {x}    | ab
            x = substring(Plot, 0, 2, true)  | abcdef | {x}    | ef
            x = substring(Plot, 4, 9, true)  | abcdef | {x}    |
            x = uriEncode(Plot)              | a/b    | {x}    | a%2Fb
            isValidHostLabel(Plot, true)     | a.b-c  | yes    | yes
            isValidHostLabel(Plot, false)    | a.b-c  | yes    |
            isValidHostLabel(Plot, true)     | -a     | yes    |
            isVirtualHostableS3Bucket(Plot, false) | abc | yes | yes
            isVirtualHostableS3Bucket(Plot, false) | ab  | yes |
            isVirtualHostableS3Bucket(Plot, false) | Abc | yes |
            isVirtualHostableS3Bucket(Plot, true)  | a.b.c | yes | yes
            isVirtualHostableS3Bucket(Plot, true)  | 1.2.3.4 | yes |
            a = parseArn(Plot) | arn:aws:s3:eu-west-1:1:x/y:z | {a.region}/{a.accountId}/{a.resourceId[2]} | eu-west-1/1/z
            a = parseArn(Plot) and isSet(a.resourceId[1]) | arn:aws:s3:::x | yes |
            a = parseArn(Plot) | arn:aws:s3::x | yes |
            u = parseURL(Plot) | http://a:81/b | {u.scheme} {u.authority} {u.path} {u.normalizedPath} | http a:81 /b /b/
            u = parseURL(Plot) and u.isIp | https://127.0.0.1 | yes | yes
            u = parseURL(Plot) | https://a?b | yes |
            u = parseURL(Plot) | ftp://a | yes |
            p = partition(Plot) | us-isob-east-1 | {p.name} | aws-iso-b
            !stringEquals(Plot, 'a') | b | yes | yes
            stringEquals(Plot, '{Region}') | eu-west-1 | yes | yes
            stringEquals(Nothing, 'a') | b | yes |
            x = Plots[0] | b | {x} | first
            """)
    void functions(String condition, String plot, String result, String expected) {
        RuleValues values = new RuleValues(parameters("eu-west-1", "Plot", plot, "Plots", List.of("first")));

        boolean met = RuleLine.of(condition).isMet(values);

        assertThat(met ? values.fill(result) : null).isEqualTo(expected);
    }

    @Test
    void aLineMaySetADefault() {
        String rules = "!isSet(Mode) and Mode = 'fast'\n-> https://{Mode}.garden.example.com";

        assertThat(url(rules)).isEqualTo("https://fast.garden.example.com");
        assertThat(url(rules, "Mode", "slow")).isEqualTo("https://slow.garden.example.com");
    }

    @Test
    void aFunctionOfALaterVersionIsReported() {
        assertThatThrownBy(() -> url("water(Region) -> https://a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the endpoint rules call water, which this version does not know");
    }

    @ParameterizedTest
    @CsvSource({
        "eu-west-1, aws, amazonaws.com, api.aws",
        "us-gov-east-1, aws-us-gov, amazonaws.com, api.aws",
        "cn-north-1, aws-cn, amazonaws.com.cn, api.amazonwebservices.com.cn",
        "us-iso-east-1, aws-iso, c2s.ic.gov, api.aws.ic.gov",
        "us-isob-east-1, aws-iso-b, sc2s.sgov.gov, api.aws.scloud",
        "eu-isoe-west-1, aws-iso-e, cloud.adc-e.uk, api.cloud-aws.adc-e.uk",
        "us-isof-south-1, aws-iso-f, csp.hci.ic.gov, api.aws.hci.ic.gov",
        "eusc-de-east-1, aws-eusc, amazonaws.eu, api.amazonwebservices.eu",
        "aws-cn-global, aws-cn, amazonaws.com.cn, api.amazonwebservices.com.cn",
        "aws-global, aws, amazonaws.com, api.aws",
    })
    void partitions(String region, String name, String suffix, String dualStack) {
        Partition partition = Partition.of(region);

        assertThat(partition.name()).isEqualTo(name);
        assertThat(partition.dnsSuffix()).isEqualTo(suffix);
        assertThat(partition.dualStackDnsSuffix()).isEqualTo(dualStack);
    }
}
