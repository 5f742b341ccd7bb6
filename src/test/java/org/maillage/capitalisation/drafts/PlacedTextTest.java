package org.maillage.capitalisation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.drafts.Brought.Passage;
import org.maillage.capitalisation.drafts.PlacedText.Own;
import org.maillage.capitalisation.drafts.PlacedText.Placed;

/** Passages put into sections, without losing a word. */
class PlacedTextTest {

    @Test
    void aHeadingThatSaysMoreThanItsSectionStaysAboveItsWords() {
        var placed = placed(
                new Placed(new Passage("1. Contexte", "Pas de four."), "need"),
                new Placed(new Passage("Bilan de la première année", "Du pain."), "results"),
                new Placed(new Passage("Partenaires", "La mairie."), "alliances"),
                new Placed(new Passage("Acteurs", "Le moulin."), "alliances"));

        assertThat(placed.sections())
                .containsEntry(SectionKey.NEED, "Pas de four.")
                .containsEntry(SectionKey.RESULTS, "**Bilan de la première année**\n\nDu pain.")
                .containsEntry(SectionKey.ALLIANCES, "**Partenaires**\n\nLa mairie.\n\n**Acteurs**\n\nLe moulin.");
        assertThat(placed.own()).isEmpty();
    }

    @Test
    void whatIsLeftOutGoesNowhereAndWhatHasNoHeadingGetsAName() {
        var placed = placed(
                new Placed(new Passage("", "Avant."), PlacedText.OWN),
                new Placed(new Passage("Annexes", "Plan."), PlacedText.OUT));

        assertThat(placed.sections()).isEmpty();
        assertThat(placed.own()).containsExactly(new Own("Début", "Avant."));
    }

    @Test
    void whatIsTooLongGoesOnInASectionOfItsOwn() {
        var sentence = "Le four est chaud. ";
        var placed = placed(
                new Placed(new Passage("Résumé", sentence.repeat(20).strip()), "pitch"),
                new Placed(new Passage("Histoire", sentence.repeat(2500).strip()), "story"));

        assertThat(placed.sections().get(SectionKey.PITCH))
                .hasSizeLessThanOrEqualTo(280)
                .endsWith("chaud.");
        assertThat(placed.own())
                .extracting(Own::title)
                .containsExactly("PITCH (suite)", "STORY (suite)", "STORY (suite) (suite)");
        var story = placed.sections().get(SectionKey.STORY) + " "
                + placed.own().get(1).words() + " " + placed.own().get(2).words();
        assertThat(story).isEqualTo(sentence.repeat(2500).strip());
    }

    @Test
    void moreThanThirtySectionsOfItsOwnBecomeThirtyWithAllTheirWords() {
        var placed = PlacedText.of(
                IntStream.rangeClosed(1, 60)
                        .mapToObj(it -> new Placed(new Passage("Titre " + it, "Mots " + it + "."), PlacedText.OWN))
                        .toList(),
                SectionKey::name,
                "Début",
                it -> it + " (suite)");

        assertThat(placed.own()).hasSize(30);
        var all = String.join(
                " ",
                placed.own().stream()
                        .flatMap(it -> Stream.of(it.title(), it.words()))
                        .toList());
        assertThat(all).contains("Titre 1", "Mots 1.", "Titre 37", "Mots 37.", "Titre 60", "Mots 60.");
    }

    private static PlacedText placed(Placed... all) {
        return PlacedText.of(List.of(all), SectionKey::name, "Début", it -> it + " (suite)");
    }
}
