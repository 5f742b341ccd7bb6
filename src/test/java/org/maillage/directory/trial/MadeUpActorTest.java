package org.maillage.directory.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maillage.directory.Vocabularies;

/** Made-up actors: as many-sided as a territory, the same each time, and never to be taken for real ones. */
class MadeUpActorTest {

    private static final List<MadeUpActor> MANY = actors(2018);

    @Test
    void theSameSeedMakesTheSameActors() {
        assertThat(actors(2018)).isEqualTo(MANY);
        assertThat(actors(2019)).isNotEqualTo(MANY);
    }

    @Test
    void noTwoHaveOneName() {
        assertThat(MANY).extracting(MadeUpActor::name).doesNotHaveDuplicates().allMatch(it -> it.contains(" Redon n°"));
    }

    @Test
    void eachSaysThatItIsMadeUp() {
        assertThat(MANY)
                .extracting(MadeUpActor::description)
                .allMatch(it -> it.endsWith("Acteur inventé pour un essai."))
                .allMatch(it -> Character.isUpperCase(it.charAt(0)));
    }

    /** A trial without one of them would not show how the search counts and narrows. */
    @Test
    void allKindsOfActorsAreThereAndAssociationsAreTheMost() {
        var associations =
                MANY.stream().filter(it -> it.profile().equals("association")).count();

        assertThat(MANY)
                .extracting(MadeUpActor::profile)
                .contains(
                        "association",
                        "small-company",
                        "mid-cap",
                        "large-company",
                        "local-authority",
                        "institution",
                        "university",
                        "support",
                        "citizens");
        assertThat(associations).isGreaterThan(MANY.size() / 2);
    }

    @Test
    void thirdPlacesHaveFamiliesOfTheVocabularyAndNobodyElseHas() {
        var places = MANY.stream().filter(it -> !it.families().isEmpty()).toList();

        assertThat(places).hasSizeBetween(MANY.size() / 100, MANY.size() / 15);
        assertThat(places).allMatch(it -> it.name().startsWith("Tiers-lieu "));
        assertThat(places)
                .flatExtracting(it -> List.of(it.families().split(",")))
                .isSubsetOf(Vocabularies.FAMILIES);
        assertThat(MANY).filteredOn(it -> it.name().startsWith("Tiers-lieu ")).isEqualTo(places);
    }

    private static List<MadeUpActor> actors(long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(1, 2001)
                .mapToObj(it -> MadeUpActor.of(random, "Redon", it))
                .toList();
    }
}
