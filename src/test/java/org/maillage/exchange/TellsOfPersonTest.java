package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellsOfPersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mme Durand est seule et ne mange plus, il faudrait des visites",
                "M. Le Bihan dort dans sa voiture",
                "Loger Fatou Diallo, expulsée fin juin",
                "Jeanne, 72 ans, ne sort plus depuis son hospitalisation",
                "Karim a des dettes et risque l’expulsion",
                "Un toit pour Jeanne Le Goff, battue par son mari",
                "Ma voisine est malade et n’a personne pour ses courses"
            })
    void aPersonInDifficultyIsKnownByANameBesideADifficulty(String words) {
        assertThat(TellsOfPerson.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une famille cherche un logement d’urgence à Redon",
                "Le Secours Populaire cherche des bénévoles pour la précarité",
                "Nous cherchons une salle pour les personnes isolées de Saint-Nicolas-de-Redon",
                "La Mission Locale accompagne les jeunes sans logement",
                "Mme la maire de Redon propose une salle pour les jeudis",
                "Karim Saïdi prête son camion le samedi"
            })
    void whoIsNotNamedOrNotInDifficultyMayBeToldOf(String words) {
        assertThat(TellsOfPerson.in(words)).isFalse();
    }
}
