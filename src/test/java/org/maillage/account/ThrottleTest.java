package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.PlatformTest;
import org.maillage.web.TooOften;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How often who is not signed in may ask for mails or try passwords. */
@PlatformTest
class ThrottleTest {

    private static final EmailAddress AWA = new EmailAddress("awa@example.org");

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private ThrottleCounts counts;
    private ThrottleCounts ofAnotherNode;
    private Throttle throttle;

    @BeforeEach
    void begin() throws SQLException {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        database.sql("truncate account.throttle").update();
        counts = new ThrottleCounts(source, clock);
        ofAnotherNode = new ThrottleCounts(source, clock);
        throttle = new Throttle(counts);
    }

    @AfterEach
    void nothingStays() {
        counts.destroy();
        ofAnotherNode.destroy();
        database.sql("truncate account.throttle").update();
    }

    @Test
    void fiveMailsGoToAnAddressAndNoSixth() {
        assertThat(let(20, it -> throttle.countMail(AWA, "10.0.0." + it))).isEqualTo(5);
    }

    /** Capitals and blanks make no other address. */
    @Test
    void anAddressIsTheSameInCapitals() {
        let(20, it -> throttle.countMail(AWA, "10.0.0." + it));

        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() ->
                        throttle.countMail(EmailAddress.of(" AWA@Example.org ").orElseThrow(), "10.0.1.1"));
        assertThatNoException().isThrownBy(() -> throttle.countMail(new EmailAddress("marc@example.org"), "10.0.1.1"));
    }

    /** Thirty people in one room, each of whom asks three times. */
    @Test
    void aRoomBehindOneAddressIsNoRobot() {
        var asked =
                let(90, it -> throttle.countMail(new EmailAddress("p%d@example.org".formatted(it % 30)), "10.0.0.1"));
        var tried = let(90, it -> throttle.countTry("p%d@example.org".formatted(it % 30), "10.0.0.1"));

        assertThat(asked).isEqualTo(90);
        assertThat(tried).isEqualTo(90);
    }

    @Test
    void aRobotOnOneNetworkIsStopped() {
        var asked = let(1000, it -> throttle.countMail(new EmailAddress("p%d@example.org".formatted(it)), "10.0.0.1"));
        var tried = let(1000, it -> throttle.countTry("p%d@example.org".formatted(it), "10.0.0.1"));

        assertThat(asked).isEqualTo(150);
        assertThat(tried).isEqualTo(300);
        assertThatNoException().isThrownBy(() -> throttle.countMail(AWA, "10.0.0.2"));
    }

    @ParameterizedTest
    @CsvSource({"awa@example.org, awa@example.org", "awa@example.org, AWA@EXAMPLE.ORG ", "nobody, Nobody"})
    void tenPasswordsAreTriedForAnAddress(String typed, String again) {
        assertThat(let(50, it -> throttle.countTry(it % 2 == 0 ? typed : again, "10.0.0." + it)))
                .isEqualTo(10);
    }

    /** Whoever forgets a password and asks for a link instead is not locked out by the tries. */
    @Test
    void mailsAndPasswordsAreCountedApart() {
        let(20, it -> throttle.countTry(AWA.value(), "10.0.0.1"));

        assertThatNoException().isThrownBy(() -> throttle.countMail(AWA, "10.0.0.1"));
    }

    /** One network that tries without end leaves others their tries, and the owner all of theirs. */
    @Test
    void nobodyUsesUpWhatOthersMayTry() {
        let(100, it -> throttle.countTry(AWA.value(), "10.0.0.1"));

        assertThat(let(1, it -> throttle.countTry(AWA.value(), "10.0.0.2"))).isOne();
        let(100, it -> throttle.countTry(AWA.value(), "10.0.1." + it));
        assertThat(let(1, it -> throttle.countTry(AWA.value(), "10.0.0.3"))).isZero();
        assertThat(let(100, it -> throttle.countTry(AWA.value(), "10.0.0.1", true)))
                .isEqualTo(10);
    }

    @Test
    void theOwnerGetsMailsThatOthersCannotUseUp() {
        let(20, it -> throttle.countMail(AWA, "10.0.0." + it));

        assertThatNoException().isThrownBy(() -> throttle.countMail(AWA, "10.0.0.1", true));
    }

    @Test
    void nodesCountTogether() {
        var other = new Throttle(ofAnotherNode);

        assertThat(let(20, it -> (it % 2 == 0 ? throttle : other).countMail(AWA, "10.0.0." + it)))
                .isEqualTo(5);
    }

    @Test
    void whoComesAtOnceOnAllNodesIsCountedOneByOne() throws Exception {
        var other = new Throttle(ofAnotherNode);
        try (var several = Executors.newFixedThreadPool(12)) {
            var came = several
                    .invokeAll(IntStream.range(0, 60)
                            .mapToObj(it -> (Callable<Long>) () ->
                                    let(1, one -> (it % 2 == 0 ? throttle : other).countTry("awa", "10.0.0." + it)))
                            .toList())
                    .stream()
                    .mapToLong(Future::resultNow)
                    .sum();

            assertThat(came).isEqualTo(10);
        }
    }

    @Test
    void whatWasUsedUpComesBackBitByBit() {
        let(5, it -> throttle.countMail(AWA, "10.0.0." + it));
        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> throttle.countMail(AWA, "10.0.1.1"))
                .satisfies(it -> assertThat(it).hasFieldOrPropertyWithValue("wait", Duration.ofMinutes(3)));

        now = now.plus(Duration.ofMinutes(3));

        assertThat(let(9, it -> throttle.countMail(AWA, "10.0.2." + it))).isOne();
        for (var hour = 0; hour < 12; hour++) {
            now = now.plus(Duration.ofMinutes(15));
            let(9, it -> throttle.countMail(AWA, "10.0.3." + it));
        }
        // Forty, and what three hours have given back.
        now = now.plus(Duration.ofMinutes(15));
        assertThat(let(9, it -> throttle.countMail(AWA, "10.0.4." + it))).isLessThan(2);
    }

    /** Whoever has no connection left for the count would wait for it while they hold one themselves. */
    @Test
    void aCountStaysWhenTheWorkAroundItIsUndoneAndWaitsForNoOther() throws Exception {
        try (var several = Executors.newFixedThreadPool(20)) {
            var came = several
                    .invokeAll(IntStream.range(0, 20)
                            .mapToObj(it -> (Callable<Long>) () -> transaction.execute(status -> {
                                database.sql("select 1").query(Integer.class).single();
                                status.setRollbackOnly();
                                return let(1, one -> throttle.countMail(AWA, "10.0.0." + it));
                            }))
                            .toList())
                    .stream()
                    .mapToLong(Future::resultNow)
                    .sum();

            assertThat(came).isEqualTo(5);
        }
        assertThat(let(9, it -> throttle.countMail(AWA, "10.0.1." + it))).isZero();
    }

    @Test
    void whatSaysNothingAnyMoreIsForgotten() {
        throttle.countTry("marc", "10.0.0.1");
        let(9, it -> throttle.countTry("awa", "10.0.0." + it));
        now = now.plus(Duration.ofMinutes(4));

        counts.forget();

        assertThat(known()).isOne();
        now = now.plus(Duration.ofMinutes(15));
        counts.forget();
        assertThat(known()).isZero();
    }

    @Test
    void ofTooManyThoseGoThatSayTheLeast() {
        let(300, it -> throttle.countTry("p" + it, "10.0.0.1"));
        let(9, it -> throttle.countTry("awa", "10.0.1." + it));

        counts.forgetAllBut(2);

        assertThat(let(9, it -> throttle.countTry("p" + it, "10.0.0.1"))).isZero();
        assertThat(let(9, it -> throttle.countTry("awa", "10.0.2." + it))).isOne();
    }

    private long known() {
        return database.sql("select count(*) from account.throttle")
                .query(Long.class)
                .single();
    }

    /** How many of so many came through. */
    private static long let(int times, IntConsumer ask) {
        return IntStream.range(0, times)
                .filter(it -> {
                    try {
                        ask.accept(it);
                        return true;
                    } catch (TooOften e) {
                        return false;
                    }
                })
                .count();
    }
}
