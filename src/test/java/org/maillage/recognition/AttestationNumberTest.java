package org.maillage.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of an attestation, as it is made and as people type it. */
class AttestationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "7K2M-9QX4-B3TD, 7K2M-9QX4-B3TD",
        "7k2m9qx4b3td, 7K2M-9QX4-B3TD",
        "' 7K2M 9QX4 B3TD ', 7K2M-9QX4-B3TD",
        "7K2M–9QX4–B3TD, 7K2M-9QX4-B3TD",
        "7K2M.9QX4.B3TD, 7K2M-9QX4-B3TD",
        "OK2M-IQX4-L3TD, 0K2M-1QX4-13TD"
    })
    void whatIsTakenForOneAnotherIsTheSame(String typed, String number) {
        assertThat(AttestationNumber.typed(typed).orElseThrow().words()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "7K2M-9QX4-B3T",
                "7K2M-9QX4-B3TDE",
                "7K2M-9QX4-B3TU",
                "7K2M-9QX4-B3T\uD83D\uDE00",
                "' or 1=1"
            })
    void whatIsNoNumberIsNone(String typed) {
        assertThat(AttestationNumber.typed(typed)).isEmpty();
    }

    @Test
    void noTwoAreTheSameAndEachReadsBackAsItself() {
        var numbers = Stream.generate(AttestationNumber::fresh).limit(1000).toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        it -> assertThat(AttestationNumber.typed(it.words())).contains(it));
    }
}
