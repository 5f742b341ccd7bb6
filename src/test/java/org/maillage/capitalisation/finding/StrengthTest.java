package org.maillage.capitalisation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.capitalisation.finding.Strength.Heard;
import org.maillage.capitalisation.finding.Strength.Voice;

/** How far a claim holds follows from the territories that were heard. */
class StrengthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                 | 0 | 0 | 0 | HYPOTHESIS
            a+                                 | 1 | 0 | 0 | HYPOTHESIS
            a+ b+                              | 2 | 0 | 0 | HYPOTHESIS
            a+ a+ a+ a+                        | 1 | 0 | 0 | HYPOTHESIS
            a+ b+ c+                           | 3 | 0 | 0 | ESTABLISHED
            a+ b+ c+ d~ e~ f~                  | 3 | 3 | 0 | ESTABLISHED
            a~ b~ c~ d~                        | 0 | 4 | 0 | HYPOTHESIS
            a+ b+ c+ d+ e+                     | 5 | 0 | 0 | ESTABLISHED
            a+ b+ c+ d+ e+ f+                  | 6 | 0 | 0 | CONFIRMED
            a+ b+ c+ d+ e+ f~ f+               | 5 | 1 | 0 | ESTABLISHED
            a-                                 | 0 | 0 | 1 | CONTESTED
            a+ b-                              | 1 | 0 | 1 | CONTESTED
            a+ b+ c-                           | 2 | 0 | 1 | CONTESTED
            a+ b+ c+ d-                        | 3 | 0 | 1 | ESTABLISHED
            a+ b+ c+ d+ e- f-                  | 4 | 0 | 2 | CONTESTED
            a+ b+ c+ d+ e+ f- g-               | 5 | 0 | 2 | ESTABLISHED
            a+ b+ c+ d+ e+ f+ g- h-            | 6 | 0 | 2 | CONFIRMED
            a+ b+ c+ d+ e+ f+ g- h- i-         | 6 | 0 | 3 | CONTESTED
            a+ b+ c+ a-                        | 2 | 0 | 1 | CONTESTED
            a- a~ a+ b+ c+ d+                  | 3 | 0 | 1 | ESTABLISHED
            """)
    void countsTerritoriesAndNotSheets(String said, int support, int nuance, int contradict, Strength strength) {
        var heard = Heard.of(voices(said));

        assertThat(heard).isEqualTo(new Heard(support, nuance, contradict));
        assertThat(heard.strength()).isEqualTo(strength);
    }

    private static List<Voice> voices(String said) {
        return Arrays.stream(said.split(" ", -1))
                .filter(it -> !it.isEmpty())
                .map(it -> new Voice(it.substring(0, 1), weight(it.charAt(1))))
                .toList();
    }

    private static Weight weight(char sign) {
        return switch (sign) {
            case '+' -> Weight.SUPPORTS;
            case '~' -> Weight.NUANCES;
            default -> Weight.CONTRADICTS;
        };
    }
}
