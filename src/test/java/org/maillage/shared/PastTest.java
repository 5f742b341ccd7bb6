package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** In a past that is lived the clock shows its moment, and the true one as soon as it ends. */
class PastTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final Instant THEN = Instant.parse("2026-07-13T07:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-05-01T07:00:00Z");

    private final Clock clock = Past.over(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theClockShowsThePastWhileItIsLived() {
        var shown = new ArrayList<Instant>();

        Past.live(THEN, () -> {
            shown.add(clock.instant());
            Past.live(BEFORE, () -> shown.add(clock.instant()));
            shown.add(clock.instant());
        });
        shown.add(clock.instant());

        assertThat(shown).containsExactly(THEN, BEFORE, THEN, NOW);
    }

    @Test
    void itShowsItInEveryZone() {
        var paris = clock.withZone(ZoneId.of("Europe/Paris"));

        Past.live(THEN, () -> assertThat(paris.instant()).isEqualTo(THEN));

        assertThat(paris.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(paris.instant()).isEqualTo(NOW);
    }

    @Test
    void aPastThatBreaksOffIsOver() {
        assertThatThrownBy(() -> Past.live(THEN, () -> {
                    throw new IllegalStateException("The edition cannot run.");
                }))
                .hasMessageContaining("cannot run");

        assertThat(Past.isLived()).isFalse();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void otherThreadsLiveNow() {
        var elsewhere = new ArrayList<Boolean>();

        Past.live(THEN, () -> {
            var thread = Thread.ofVirtual().start(() -> elsewhere.add(Past.isLived()));
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(elsewhere).containsExactly(false);
    }
}
