package io.docwright.generator.java.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource({
        "repositoryName, repositoryName, RepositoryName, REPOSITORY_NAME",
        "DBInstanceARN,  dbInstanceARN,  DBInstanceARN,  DB_INSTANCE_ARN",
        "s3-bucket,      s3Bucket,       S3Bucket,       S3_BUCKET",
        "2.0,            value20,        Type20,         VALUE_2_0",
        "IPv4,           ipv4,           IPv4,           IPV4",
        "*,              asterisk,       ASTERISK,       ASTERISK",
        "'',             empty,          EMPTY,          EMPTY",
        "'<=',           lessEQUALS,     LESSEQUALS,     LESS_EQUALS",
        "größe,          grE,            GrE,            GR_E",
        "ö,              u00f6,          U00F6,          U00F6",
    })
    void wordsMakeIdentifiers(String name, String member, String type, String constant) {
        assertThat(List.of(Identifiers.member(name), Identifiers.type(name), Identifiers.constant(name)))
                .containsExactly(member, type, constant);
    }

    @ParameterizedTest
    @CsvSource({"bedrock-agentcore-control, bedrockagentcorecontrol", "import, import_", "4you, _4you"})
    void servicesMakePackages(String id, String segment) {
        assertThat(Identifiers.packageSegment(id)).isEqualTo(segment);
    }
}
