package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.programme.call.SampleApplication.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.SampleEdition;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeter;
import org.maillage.territory.Perimeter.Member;

/** What an application lacks, how it stands, and what its perimeter amounts to. */
@InFrench
class ApplicationTest {

    @Test
    void aWholeApplicationLacksNothing() {
        assertThat(application().get().missing(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            structure   | ''               | Le nom et le genre de la structure.
            kind        | ''               | Le nom et le genre de la structure.
            kind        | ngo              | Le nom et le genre de la structure.
            first       | ' '              | Le nom de la première personne du binôme.
            second      | ''               | La seconde personne : son nom et son adresse vont ensemble.
            secondEmail | ''               | La seconde personne : son nom et son adresse vont ensemble.
            experience  | ''               | L’expérience d’animation, et depuis quelle année.
            since       | ''               | L’expérience d’animation, et depuis quelle année.
            motivations | ' '              | Les motivations.
            """)
    void whatIsMissingIsSaid(String what, String words, String missing) {
        assertThat(application().saying(what, words).get().missing(1))
                .extracting(Words::say)
                .containsExactly(missing.replace(" :", "\u00a0:"));
    }

    /** A territory may walk with one person. */
    @Test
    void theSecondOfThePairMayComeLater() {
        assertThat(application()
                        .saying("second", "")
                        .saying("secondEmail", "")
                        .get()
                        .missing(1))
                .isEmpty();
    }

    @Test
    void aPerimeterHasACommuneAtLeast() {
        assertThat(application().get().missing(0))
                .extracting(Words::say)
                .containsExactly("Au moins une commune dans le périmètre.");
    }

    @Test
    void ofAnEmptyDraftAllIsMissingInTheOrderOfTheForm() {
        var empty = application();
        List.of("structure", "kind", "first", "second", "experience", "since", "motivations")
                .forEach(it -> empty.saying(it, ""));

        assertThat(empty.get().missing(0))
                .extracting(Words::say)
                .hasSize(6)
                .first()
                .asString()
                .contains("structure");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            draft,     true,  draft
            draft,     false, late
            submitted, true,  submitted
            submitted, false, read
            withdrawn, true,  withdrawn
            withdrawn, false, withdrawn
            told,      true,  decided
            told,      false, decided
            """)
    void whereAnApplicationStandsDependsOnItsCall(String until, boolean open, String state) {
        assertThat(ApplicationOverview.state(application().until(until).get(), open))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"draft, true", "submitted, false", "withdrawn, false"})
    void whatIsNeitherHandedInNorWithdrawnIsADraft(String until, boolean draft) {
        assertThat(application().until(until).get().isDraft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,     2026-10-01T10:00:00Z, false
            CALL_OPEN, 2026-10-01T10:00:00Z, true
            CALL_OPEN, 2026-10-31T22:59:58Z, true
            CALL_OPEN, 2026-10-31T22:59:59Z, false
            SELECTION, 2026-10-01T10:00:00Z, true
            SELECTION, 2026-10-31T22:59:59Z, false
            RUNNING,   2026-10-01T10:00:00Z, false
            """)
    void aCallIsOpenInItsStatusUntilItsLastMinute(Status status, Instant now, boolean open) {
        var call = new Call(SampleEdition.ID, Instant.parse("2026-10-31T22:59:59Z"), "", List.of(), 0, 0);

        assertThat(call.isOpen(SampleEdition.of(status), now)).isEqualTo(open);
    }

    @Test
    void aPerimeterNamesAllItsRegions() {
        var perimeter = new Perimeter(
                List.of(
                        new Member("44067", "Guémené-Penfao", "44", "Pays de la Loire", 5_000),
                        new Member("35236", "Redon", "35", "Bretagne", 9_000)),
                "Bretagne",
                14_000,
                null);

        assertThat(perimeter.regions()).containsExactly("Bretagne", "Pays de la Loire");
        assertThat(ApplicationOverview.words(perimeter)).contains("2 régions\u00a0: Bretagne, Pays de la Loire");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0 | 0     | -    | Aucune commune encore : cherchez une intercommunalité ou une commune, et ajoutez-la.
            1 | 8946  | -    | Une commune, 8_946 habitants, Bretagne.
            2 | 66000 | 49.9 | 2 communes, 66_000 habitants, Bretagne. Densité : moins de 50 habitants au km².
            2 | 66000 | 50   | 2 communes, 66_000 habitants, Bretagne. Densité : de 50 à 150 habitants au km².
            2 | 66000 | 150  | 2 communes, 66_000 habitants, Bretagne. Densité : de 150 à 1 000 habitants au km².
            2 | 66000 | 1000 | 2 communes, 66_000 habitants, Bretagne. Densité : plus de 1 000 habitants au km².
            """)
    void aPerimeterIsSaidInASentence(int communes, long people, @Nullable Double density, String words) {
        var member = new Member("35236", "Redon", "35", "Bretagne", people);
        var perimeter = new Perimeter(java.util.Collections.nCopies(communes, member), "Bretagne", people, density);

        assertThat(ApplicationOverview.words(perimeter).replace('\u202f', '_').replace('\u00a0', ' '))
                .isEqualTo(words);
    }
}
