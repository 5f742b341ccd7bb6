package org.maillage.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.publishing.Readers.inEnglish;
import static org.maillage.publishing.Readers.inFrench;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class OperatorTest {

    private static final Operator NETWORK = new Operator(
            "Réseau des Alliances",
            "1 place du Lien\n35600 Redon",
            "",
            "contact@reseau.example",
            "",
            "Ada Lien",
            "Nuage, 2 rue du Fil, 44000 Nantes",
            1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contact@reseau.example        | mailto:contact@reseau.example
            https://reseau.example/ecrire | https://reseau.example/ecrire
            javascript:alert(1)           | ''
            a@b javascript:x              | ''
            le service des alliances      | ''
            """)
    void linksOnlyToMailAndWebAddresses(String contact, String link) {
        assertThat(Operator.NOBODY.orReachedBy(contact).link()).isEqualTo(link);
    }

    @Test
    void cannotBeReachedWithoutAContact() {
        assertThat(Operator.NOBODY.orReachedBy(" ").isReachable()).isFalse();
        assertThat(Operator.NOBODY.isReachable()).isFalse();
    }

    @Test
    void whatTheySayThemselvesBeatsTheSetting() {
        assertThat(NETWORK.orReachedBy("old@reseau.example")).isEqualTo(NETWORK);
    }

    @Test
    void readersAreOwedFiveThings() {
        assertThat(NETWORK.missing()).isEmpty();
        assertThat(inFrench(() -> OperatorPage.missing(Operator.NOBODY)))
                .containsExactly(
                        "le nom de l’organisation",
                        "l’adresse postale",
                        "le contact",
                        "la direction de la publication",
                        "l’hébergeur");
        assertThat(inEnglish(() -> OperatorPage.missing(Operator.NOBODY))).contains("the host");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Contact@Reseau.example        | contact@reseau.example
            https://reseau.example/ecrire | https://reseau.example/ecrire
            ''                            | ''
            """)
    void aFormTakesAMailOrAWebAddressOrNone(String typed, String contact) {
        var form = sent(typed);

        assertThat(form.filled().check().mistakes().none()).isTrue();
        assertThat(form.fill(0).contact()).isEqualTo(contact);
    }

    @ParameterizedTest
    @CsvSource({"le service des alliances", "contact@", "javascript:alert(1)"})
    void aFormRefusesWhatLeadsNowhereAndKeepsIt(String typed) {
        var form = sent(typed);

        assertThat(inFrench(() -> form.filled().check().mistakes().at("contact")))
                .contains("adresse électronique");
        assertThat(inFrench(() -> form.filled().drawn("contact").value())).isEqualTo(typed);
    }

    private static OperatorForm sent(String contact) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("name", "Réseau des Alliances");
        sent.add("contact", contact);
        return OperatorForm.sent(sent);
    }
}
