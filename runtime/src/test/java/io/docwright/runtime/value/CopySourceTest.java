package io.docwright.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopySourceTest {
    private static final String ACCESS_POINT = "arn:aws:s3:eu-west-1:123456789012:accesspoint/mine";

    @Test
    void isATextOfBucketKeyAndVersion() {
        assertThat(CopySource.of("b", "a/b c")).hasToString("b/a/b c");
        assertThat(CopySource.of("b", "k").version("v=1")).hasToString("b/k?versionId=v=1");
        assertThat(CopySource.of(ACCESS_POINT, "k")).hasToString(ACCESS_POINT + "/object/k");
    }
}
