package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.programme.call.Diversity.Swap;
import org.maillage.programme.call.Diversity.Trait;
import org.maillage.programme.call.Profile.Dimension;

/** In what a chosen set differs, and what a swap changes in it. */
class DiversityTest {

    private static final Profile REDON = profile("Redon", "Bretagne", "middle", "association");
    private static final Profile LILLE = profile("Lille", "Hauts-de-France", "metropolis", "public-establishment");
    private static final Profile BREST = profile("Brest", "Bretagne", "large", "association");
    private static final Profile BASTIA = profile("Bastia", "Corse", "middle", "academic");

    @Test
    void eachTraitIsCounted() {
        assertThat(new Diversity(List.of(REDON, LILLE, BREST)).counts(Dimension.REGION))
                .isEqualTo(Map.of("Bretagne", 2, "Hauts-de-France", 1));
    }

    @Test
    void aSwapGainsWhatTheSetLackedAndLosesWhatOnlyTheOtherHad() {
        var swap = new Diversity(List.of(REDON, LILLE, BREST)).swap(LILLE, BASTIA);

        assertThat(swap)
                .isEqualTo(new Swap(
                        LILLE.application(),
                        List.of(new Trait(Dimension.REGION, "Corse"), new Trait(Dimension.KIND, "academic")),
                        List.of(
                                new Trait(Dimension.REGION, "Hauts-de-France"),
                                new Trait(Dimension.SIZE, "metropolis"),
                                new Trait(Dimension.KIND, "public-establishment"))));
    }

    @Test
    void whatAnotherBringsAsWellIsNotLost() {
        assertThat(new Diversity(List.of(REDON, BREST)).swap(BREST, BASTIA).lost())
                .containsExactly(new Trait(Dimension.SIZE, "large"));
    }

    @Test
    void anEmptySetGainsAll() {
        assertThat(new Diversity(List.of()).with(REDON).gained()).hasSize(Dimension.values().length);
    }

    private static Profile profile(String name, String region, String size, String kind) {
        return new Profile(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                Map.of(
                        Dimension.REGION, region,
                        Dimension.SIZE, size,
                        Dimension.DENSITY, "unknown",
                        Dimension.KIND, kind,
                        Dimension.EXPERIENCE, "settled"));
    }
}
