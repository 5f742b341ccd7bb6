package org.maillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Awa Traoré, AT
                    Marie-Josée Hoarau, MH
                    Élodie Perret, ÉP
                    Yann Le Goff, YG
                    d’Artagnan, DA
                    œuvre, Œ
                    Cher, C
                    '  ', ?
                    123, ?
                    '', ?
                    𝒜lan 𝒵ed, 𝒜𝒵
                    """)
    void takesTheFirstLettersOfTheFirstAndLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void keepsTheTintOfAName() {
        assertThat(Initials.tint("Awa Traoré"))
                .isEqualTo(Initials.tint("Awa Traoré"))
                .isBetween(0, 4);
        assertThat(Initials.tint("polygenelubricants")).as("a hash below zero").isBetween(0, 4);
    }
}
