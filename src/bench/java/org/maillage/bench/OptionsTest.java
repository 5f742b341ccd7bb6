package org.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line of the measures. */
class OptionsTest {

    @Test
    void withoutOptionsTheMeasureIsFullAndNotKept() {
        assertThat(Options.of(List.of())).isEqualTo(new Options(false, false, Options.ACTORS));
    }

    @Test
    void theNumberOfActorsIsChosen() {
        assertThat(Options.of(List.of("--actors=1500000"))).isEqualTo(new Options(false, false, 1_500_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of(List.of("--actors=many")));
    }

    @Test
    void anUnknownOptionIsNamedWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of(List.of("--keep", "--fast")))
                .withMessageContainingAll("« --fast »", "--quick", "--keep");
    }
}
