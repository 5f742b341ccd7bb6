package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.SampleEdition;
import org.maillage.shared.Words;

/** What is noticed of a plan: steps against hours, a meal, days outside the edition. */
@InFrench
class LookOverPlanTest {

    private static final String DAY = "2027-03-15T%s+01:00";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            09:30, 12:00, 30 Accueil / 120 Échanges,                          -
            09:30, 12:00, 30 Accueil / 90 Échanges,                           il reste 30 min sans étape
            09:30, 12:00, 30 Accueil / 150 Échanges,                          30 min de trop
            09:30, 12:00, '',                                                 -
            09:30, 16:30, 30 Accueil / 150 Échanges / 180 Ateliers,           il reste 1 h sans étape
            09:30, 16:30, 30 Accueil / 150 Échanges / 240 Ateliers,           sans déjeuner
            09:30, 16:30, 180 Matin / 60 Déjeuner / 180 Ateliers,             -
            09:30, 16:30, 180 Matin / 60 Repas partagé / 180 Ateliers,        -
            09:30, 16:30, 180 Matin / 60 Pause de midi / 180 Ateliers,        -
            10:00, 16:00, 180 Éclairage / 180 Mise en pratique,               'La séance dure 6 h et passe midi'
            14:00, 19:00, 300 Ateliers,                                       -
            12:00, 16:00, 240 Ateliers,                                       -
            09:00, 14:00, 300 Ateliers,                                       sans déjeuner
            """)
    void stepsThatDoNotFillTheHoursAndDaysWithoutAMealAreNoticed(
            String from, String until, String steps, @Nullable String words) {
        var session = SampleSession.between(DAY.formatted(from), DAY.formatted(until));

        var remarks = LookOverPlan.ofHours(session, SampleSchedule.of(steps)).stream()
                .map(Words::say)
                .map(it -> it.replace('\u00a0', ' '))
                .toList();

        if (words == null) {
            assertThat(remarks).isEmpty();
        } else {
            assertThat(remarks).anySatisfy(it -> assertThat(it).contains(words));
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-01-03, true", "2027-01-04, false", "2027-09-30, false", "2027-10-01, true"})
    void aDayOutsideTheEditionIsTold(String day, boolean told) {
        var session = SampleSession.between(day + "T09:30+01:00", day + "T12:00+01:00");

        assertThat(LookOverPlan.ofDays(session, SampleEdition.of(Status.RUNNING)))
                .hasSize(told ? 1 : 0);
    }

    /** Days that are proposed against those of the edition, another session of the same people, and one another. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2027-03-20,            -
            2027-11-20,            hors des dates de l’édition
            2027-03-15,            'en même temps que « S2'
            2027-03-20 2027-03-21, -
            2027-03-20 2027-03-20, Deux créneaux se chevauchent
            """)
    void daysThatAreProposedAreLookedOverToo(String days, @Nullable String words) {
        var proposed = new ArrayList<Slots.Slot>();
        for (var day : days.split(" ", -1)) {
            var from = OffsetDateTime.parse(day + "T09:00+01:00").plusMinutes(proposed.size());
            proposed.add(
                    new Slots.Slot(UUID.randomUUID(), from, from.plusHours(3), List.of(), List.of(), List.of(), null));
        }

        var remarks = LookOverPlan.ofSlots(
                        SampleSession.undated(),
                        proposed,
                        SampleEdition.of(Status.RUNNING),
                        List.of(SampleSession.numbered(2, null, "2027-03-15")))
                .stream()
                .map(Words::say)
                .map(it -> it.replace('\u00a0', ' '))
                .toList();

        if (words == null) {
            assertThat(remarks).isEmpty();
        } else {
            assertThat(remarks).singleElement().asString().contains(words);
        }
    }
}
