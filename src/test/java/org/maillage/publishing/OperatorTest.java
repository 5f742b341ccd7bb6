package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contact@reseau.example        | mailto:contact@reseau.example
            https://reseau.example/ecrire | https://reseau.example/ecrire
            javascript:alert(1)           | ''
            a@b javascript:x              | ''
            le service des alliances      | ''
            """)
    void linksOnlyToMailAndWebAddresses(String contact, String link) {
        assertThat(new Operator(contact).link()).isEqualTo(link);
    }

    @Test
    void cannotBeReachedWithoutAContact() {
        assertThat(new Operator(" ").isReachable()).isFalse();
        assertThat(new Operator(null).isReachable()).isFalse();
    }
}
