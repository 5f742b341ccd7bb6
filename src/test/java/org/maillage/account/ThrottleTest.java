package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often who is not signed in may ask for mails or try passwords. */
class ThrottleTest {

    private final Throttle throttle = new Throttle();

    @Test
    void fiveMailsGoToAnAddressAndNoSixth() {
        assertThat(mailsTo("awa@example.org", "10.0.0.%d")).isEqualTo(5);
    }

    /** Capitals and blanks make no other address. */
    @Test
    void anAddressIsTheSameInCapitals() {
        mailsTo("awa@example.org", "10.0.0.%d");

        assertThat(throttle.lets(" AWA@Example.org ", "10.0.1.1")).isFalse();
        assertThat(throttle.lets("marc@example.org", "10.0.1.1")).isTrue();
    }

    @Test
    void thirtyMailsAreAskedForFromOneMachine() {
        var let = IntStream.range(0, 100)
                .filter(it -> throttle.lets("person%d@example.org".formatted(it), "10.0.0.1"))
                .count();

        assertThat(let).isEqualTo(30);
        assertThat(throttle.lets("other@example.org", "10.0.0.2")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "awa", "awa@example", "a@b@c.org"})
    void toWhatIsNoAddressNoMailGoes(String typed) {
        assertThat(throttle.lets(typed, "10.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"awa@example.org, awa@example.org", "awa@example.org, AWA@EXAMPLE.ORG ", "nobody, Nobody"})
    void tenPasswordsAreTriedForAnAddress(String typed, String again) {
        var let = IntStream.range(0, 50)
                .filter(it -> throttle.letsTry(it % 2 == 0 ? typed : again, "10.0.0." + it))
                .count();

        assertThat(let).isEqualTo(10);
    }

    @Test
    void sixtyPasswordsAreTriedFromOneMachine() {
        var let = IntStream.range(0, 100)
                .filter(it -> throttle.letsTry("person%d@example.org".formatted(it), "10.0.0.1"))
                .count();

        assertThat(let).isEqualTo(60);
    }

    /** Whoever forgets a password and asks for a link instead is not locked out by the tries. */
    @Test
    void mailsAndPasswordsAreCountedApart() {
        IntStream.range(0, 20).forEach(it -> throttle.letsTry("awa@example.org", "10.0.0.1"));

        assertThat(throttle.lets("awa@example.org", "10.0.0.1")).isTrue();
    }

    private long mailsTo(String address, String machines) {
        return IntStream.range(0, 20)
                .filter(it -> throttle.lets(address, machines.formatted(it)))
                .count();
    }
}
