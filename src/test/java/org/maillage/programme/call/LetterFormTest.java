package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.programme.call.SampleApplication.application;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.maillage.account.SignedIn;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.SampleEdition;
import org.springframework.util.LinkedMultiValueMap;

/** The letters that tell decisions. */
@InFrench
class LetterFormTest {

    private static final List<String> DECISIONS = LetterForm.DECISIONS;
    private static final SignedIn LEAD = new SignedIn(new UUID(0, 1), "Camille Aubert", null);

    @ParameterizedTest
    @FieldSource("DECISIONS")
    void aLetterNamesWhomItIsForAndWhatItIsAbout(String decision) {
        var letter = LetterForm.draft(
                SampleEdition.of(Status.SELECTION), application().get(), decision, LEAD);

        assertThat(letter.decision()).isEqualTo(decision);
        assertThat(letter.subject()).contains("Alliances d’Ouest 2027");
        assertThat(letter.body())
                .contains("Awa Traoré", "Pays de Redon", "Alliances d’Ouest 2027", "Camille Aubert")
                .doesNotContain("{");
        assertThat(letter.filled().check().mistakes().none()).isTrue();
    }

    @Test
    void eachDecisionIsToldInWordsOfItsOwn() {
        assertThat(DECISIONS.stream()
                        .map(it -> LetterForm.draft(
                                        SampleEdition.of(Status.SELECTION),
                                        application().get(),
                                        it,
                                        LEAD)
                                .body()))
                .doesNotHaveDuplicates();
    }

    /** Whoever sees the subject alone knows what the letter says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accepted | fr | Candidature retenue : « Alliances d’Ouest 2027 »
            waiting  | fr | Candidature en liste d’attente : « Alliances d’Ouest 2027 »
            declined | fr | Candidature non retenue : « Alliances d’Ouest 2027 »
            accepted | en | Application accepted: “Alliances d’Ouest 2027”
            waiting  | en | Application on the waiting list: “Alliances d’Ouest 2027”
            declined | en | Application not selected: “Alliances d’Ouest 2027”
            """)
    void theSubjectSaysWhatWasDecided(String decision, String language, String subject) {
        var letter = LetterForm.draft(
                SampleEdition.of(Status.SELECTION),
                application().saying("language", language).get(),
                decision,
                LEAD);

        assertThat(letter.subject().replace('\u00a0', ' ')).isEqualTo(subject);
    }

    /** The lead reads French; the territory applied in English. */
    @Test
    void aLetterIsInTheLanguageInWhichTheTerritoryApplied() {
        var edition = SampleEdition.of(Status.SELECTION);

        var french = LetterForm.draft(edition, application().get(), "accepted", LEAD);
        var english =
                LetterForm.draft(edition, application().saying("language", "en").get(), "accepted", LEAD);

        assertThat(french.body()).contains("4 janvier 2027");
        assertThat(english.body()).contains("4 January 2027").doesNotContain("janvier");
    }

    @ParameterizedTest
    @CsvSource({"subject, 200", "body, 10000"})
    void aLetterHasASubjectAndWordsOfSomeLength(String field, int longest) {
        assertThat(mistake(field, "é".repeat(longest))).isEmpty();
        assertThat(mistake(field, "é".repeat(longest + 1))).isNotEmpty();
        assertThat(mistake(field, " ")).isNotEmpty();
    }

    /** A second line of a subject would be a header of the mail. */
    @Test
    void aSubjectIsOneLine() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("subject", "Votre candidature\r\nBcc: tous@example.org");
        sent.add("body", "Bonjour,\nà bientôt");

        var letter = LetterForm.sent("accepted", sent);

        assertThat(letter.subject()).isEqualTo("Votre candidature Bcc: tous@example.org");
        assertThat(letter.body()).isEqualTo("Bonjour,\nà bientôt");
    }

    @Test
    void whileNothingIsDecidedThereIsNoLetter() {
        var letter = LetterForm.of(application().get());

        assertThat(letter.decision()).isEmpty();
        assertThat(letter.body()).isEmpty();
    }

    private static String mistake(String field, String typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("subject", "Votre candidature");
        sent.add("body", "Bonjour");
        sent.set(field, typed);
        return LetterForm.sent("accepted", sent).filled().check().mistakes().at(field);
    }
}
