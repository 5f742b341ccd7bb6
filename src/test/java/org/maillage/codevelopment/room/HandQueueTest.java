package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.room.HandQueue.Hand;

/** Each has one question a turn, and comes last after it. */
class HandQueueTest {

    /** Hands as {@code a5.1}: who, raised at which minute (- for down), how often they have spoken; ! for who has the word. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                   '',   ''
            a1.0 b2.0 c3.0,       abc,  ''
            a3.0 b2.0 c1.0,       cba,  ''
            a1.1 b2.0 c3.0,       bca,  ''
            a1.1 b2.1 c3.0 d9.2,  cabd, ''
            a-.1 b2.0,            b,    ''
            a!.0 b2.0 c1.1,       bc,   a
            b4.0 a4.0,            ab,   ''
            a-.3,                 '',   ''
            """)
    void whoSpokeLessComesFirst(String hands, String waiting, String speaking) {
        var queue = new HandQueue(Arrays.stream(hands.split(" "))
                .filter(it -> !it.isBlank())
                .map(HandQueueTest::hand)
                .toList());

        assertThat(queue.waiting().stream().map(HandQueueTest::name).collect(Collectors.joining()))
                .isEqualTo(waiting);
        assertThat(queue.speaking().map(HandQueueTest::name).orElse("")).isEqualTo(speaking);
    }

    private static Hand hand(String words) {
        var when = words.charAt(1);
        var moment =
                OffsetDateTime.of(2027, 3, 9, 14, when >= '0' && when <= '9' ? when - '0' : 0, 0, 0, ZoneOffset.UTC);
        return new Hand(
                new UUID(0, words.charAt(0)),
                when == '-' || when == '!' ? null : moment,
                when == '!' ? moment : null,
                words.charAt(3) - '0');
    }

    private static String name(UUID person) {
        return String.valueOf((char) person.getLeastSignificantBits());
    }
}
