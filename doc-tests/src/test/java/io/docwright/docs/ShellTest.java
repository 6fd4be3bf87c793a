package io.docwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTest {
    @Test
    void splitsWhatUsersType() {
        assertThat(Shell.commands("""
                $ ./docwright check specs   # looks for problems
                A=1 run 'two words' "and # no comment" > out.txt && next \\
                    word | last
                source <(./docwright completion)
                # nothing
                """))
                .containsExactly(
                        List.of("./docwright", "check", "specs"),
                        List.of("run", "two words", "and # no comment"),
                        List.of("next", "word"),
                        List.of("last"),
                        List.of("./docwright", "completion"));
    }
}
