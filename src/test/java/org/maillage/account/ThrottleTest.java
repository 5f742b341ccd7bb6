package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.web.TooOften;

/** How often who is not signed in may ask for mails or try passwords. */
class ThrottleTest {

    private static final EmailAddress AWA = new EmailAddress("awa@example.org");

    private final Throttle throttle = new Throttle();

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
