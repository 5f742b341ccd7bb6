package org.maillage.pathway.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.PublishedEdition;

@InFrench
public class EditionFileTest {

    public static final String ARCHIVED = LoadArchive.text(LoadArchive.EDITION);

    public static final String SMALL = """
            maillage: edition/1
            slug: small-2026
            template: {slug: small, version: 1}
            kind: archive
            title: {fr: "Petite édition"}
            summary: {fr: "Une petite édition."}
            starts: "2026-01-10"
            ends: "2026-03"
            sources:
              - {key: A, title: "A", publisher: "P", url: "https://example.org/a"}
            moves:
              - {to: draft, on: "2025-12", sources: [A]}
              - {to: call-open, certainty: unknown}
              - {to: selection, on: "2026-01", sources: [A]}
            sessions:
              - {code: S1, step: begin, title: {fr: "Début"}, format: talk, on: 2026-01-10, until: "2026-01-11", themes: [ties], sources: [A]}
            milestones:
              - {on: "2026-02", title: {fr: "Bilan"}, sources: [A]}
            lessons:
              - {kind: finding, number: 1, title: {fr: "Vu"}, text: {fr: "Bien vu."}, sources: [A]}
            participants:
              territories:
                - {name: "Nantes", kind: {fr: "Ville"}, commune: "44109", region: "52", sources: [A]}
            """;

    public static Reading<PublishedEdition> read(String text) {
        var small = TemplateFile.read(TemplateFileTest.SMALL).sound().orElseThrow();
        var archived = TemplateFile.read(TemplateFileTest.ARCHIVED).sound().orElseThrow();
        return EditionFile.read(
                text,
                (slug, version) -> Stream.of(small, archived)
                        .filter(it -> it.slug().equals(slug) && it.version() == version)
                        .findFirst());
    }

    @Test
    void readsTheEditionOf2018() {
        var edition = read(ARCHIVED).sound().orElseThrow();

        assertThat(edition.moves()).hasSize(7);
        assertThat(edition.sessions()).hasSize(5);
        assertThat(edition.framingNote())
                .isNotNull()
                .satisfies(it -> assertThat(it.fields()).hasSize(16));
        assertThat(edition.lessons()).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({"small", "archived"})
    void readsWhatItHasWrittenAsTheSameEdition(String which) {
        var edition = read(which.equals("small") ? SMALL : ARCHIVED).sound().orElseThrow();

        var again = read(EditionFileText.write(edition));

        assertThat(again.faults()).isEmpty();
        assertThat(again.content()).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {slug: small, version: 1}|{slug: small, version: 7}|3|Le modèle small, version 7, n’est pas sur la plateforme : importez-le d’abord.
            kind: archive|kind: museum|4|« kind » attend l’un de ces mots : archive, live, et non « museum ».
            ends: "2026-03"|ends: "2026-13"|8|« ends » attend une date comme 2018-05-03, 2018-05 ou 2018, et non « 2026-13 ».
            ends: "2026-03"|ends: "2025"|8|La fin (2025) précède le début (2026-01-10)
            to: call-open, certainty: unknown|to: running, certainty: unknown|13|Le passage à « running » n’est pas permis après « draft » : le suivant est « call-open ».
            to: call-open, certainty: unknown|to: call-open|13|Le passage à « call-open » n’a pas de date
            on: "2026-01", sources|on: "2025-11", sources|14|Le passage du 2025-11 précède celui du 2025-12
            on: "2025-12", sources: [A]|on: "2025-12"|12|Dans une archive, chaque fait cite une source
            on: "2025-12", sources: [A]|on: "2025-12", certainty: unknown|12|a une date et se dit inconnu
            step: begin|step: end|16|« step » nomme « end »
            on: 2026-01-10, until|on: 2026-01-12, until|16|La fin (2026-01-11) précède le début (2026-01-12)
            on: 2026-01-10, until|until|16|« until » sans « on »
            on: "2026-02", title|title|18|Il manque « on »
            text: {fr: "Bien vu."}, sources: [A]|text: {fr: "Bien vu."}|20|chaque fait cite une source
            kind: finding|kind: opinion|20|« kind » attend l’un de ces mots
            "44109"|"4410"|23|« commune » n’a pas la forme d’un code de l’INSEE
            """)
    void namesTheLineAndWhatToDo(String right, String wrong, int line, String sentence) {
        assertThat(SMALL).contains(right);

        var reading = read(SMALL.replace(right, wrong));

        assertThat(reading.sound()).isEmpty();
        assertThat(reading.faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.sentence().replace('\u00a0', ' ')).contains(sentence);
        });
    }

    @Test
    void wantsEveryFieldOfTheFramingNote() {
        var reading = read(ARCHIVED.replace("    governance:\n", "    government:\n"));

        assertThat(reading.faults())
                .anySatisfy(it -> assertThat(it.sentence()).contains("government", "n’est pas une clé connue"))
                .anySatisfy(it -> assertThat(it.sentence()).contains("governance", "ajoutez-le"));
    }
}
