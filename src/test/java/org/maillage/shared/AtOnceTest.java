package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    private final AtOnce atOnce = new AtOnce(2, Duration.ZERO);

    @Test
    void whatComesBesideAsMuchAsMayBeIsRefused() {
        atOnce.enter();
        atOnce.enter();

        assertThatThrownBy(() -> atOnce.get(() -> "third")).isInstanceOf(NoPlaceFree.class);
        atOnce.leave();
        assertThat(atOnce.get(() -> "third")).isEqualTo("third");
        assertThat(atOnce.get(() -> "fourth")).isEqualTo("fourth");
    }

    @Test
    void workThatFailsGivesItsPlaceBack() {
        for (var time = 0; time < 5; time++) {
            assertThatThrownBy(() -> atOnce.get(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
