package org.maillage.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.maillage.shared.Needed;

/** Whether readers may be sent to a platform, in a word. */
class ReadinessTest {

    private final List<Needed> needed = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-29T10:00:00Z");
    private final Clock clock = new Standing();

    @Test
    void theFirstThingThatIsMissingIsTheReason() {
        needs("database", () -> true);
        needs("disk", () -> false);
        needs("index", () -> false);

        assertThat(readiness().missing()).isEqualTo("disk");
    }

    @Test
    void whatFailsIsMissing() {
        needs("database", () -> {
            throw new IllegalStateException("It is away.");
        });

        assertThat(readiness().missing()).isEqualTo("database");
    }

    @Test
    void whatDoesNotAnswerIsMissingAndIsAskedOnce() {
        var asked = new ArrayList<Integer>();
        var answers = new CountDownLatch(1);
        needs("database", () -> {
            asked.add(1);
            try {
                answers.await();
            } catch (InterruptedException e) {
                return false;
            }
            return true;
        });
        var look = new Look(needed.getFirst());

        assertThat(look.finds(Duration.ofMillis(20))).isFalse();
        assertThat(look.finds(Duration.ofMillis(20))).isFalse();
        answers.countDown();

        assertThat(look.finds(Duration.ofSeconds(10))).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void howeverManyAskItIsLookedAtOnceASecond() {
        var looks = new ArrayList<Integer>();
        needs("database", () -> looks.add(1));
        var readiness = readiness();

        for (var ask = 0; ask < 100; ask++) {
            assertThat(readiness.missing()).isEmpty();
        }
        assertThat(looks).hasSize(1);
        now = now.plusSeconds(1);
        readiness.missing();

        assertThat(looks).hasSize(2);
    }

    @Test
    void aPlatformThatStopsTakesNoReaders() {
        var readiness = readiness();
        assertThat(readiness.missing()).isEmpty();

        readiness.stop();

        assertThat(readiness.missing()).isEqualTo("stopping");
    }

    private Readiness readiness() {
        return new Readiness(needed, clock);
    }

    private void needs(String word, BooleanSupplier there) {
        needed.add(new Needed() {
            @Override
            public String word() {
                return word;
            }

            @Override
            public boolean isThere() {
                return there.getAsBoolean();
            }
        });
    }

    /** A clock that stands until it is set. */
    private final class Standing extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
