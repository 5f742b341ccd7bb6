package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.shared.Words.say;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.SampleSession;
import org.maillage.programme.session.Session;

/** What is left of an edition, for whoever ends it. */
@InFrench
class RemainingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0, 0, false
            4, 0, 0, true
            4, 1, 0, false
            4, 0, 1, false
            4, 3, 1, false
            """)
    void theSessionsAreHeldWhenThereWereSomeAndNoneIsToCome(int planned, int ahead, int undated, boolean held) {
        var remaining = remaining(planned, sessions(ahead), undated, List.of(), 0, 0, List.of(), 0);

        assertThat(remaining.isHeld()).isEqualTo(held);
    }

    @Test
    void whereNothingIsLeftNothingIsSaid() {
        assertThat(remaining(4, List.of(), 0, List.of(), 0, 0, List.of(), 0).left(0, 0))
                .isEmpty();
    }

    @Test
    void eachThingThatIsLeftIsSaidOnceAndLeadsToWhereItIsFound() {
        var left =
                remaining(4, sessions(1), 1, sessions(1), 1, 1, sessions(1), 1).left(1, 1);

        assertThat(left)
                .extracting(it -> say(it.words()) + " " + it.path())
                .containsExactly(
                        left("Une séance est encore à venir", "/sessions"),
                        left("Une séance n’a pas de date", "/sessions"),
                        left("Une séance n’a pas de présences notées", "/sessions"),
                        left("Un travail d’intersession est encore à partager", "/tasks"),
                        left("Un territoire n’a pas encore partagé une intersession dont la date est passée", "/tasks"),
                        left("Une action des feuilles de route est en cours", "/cohorts"),
                        left("Une séance attend encore des retours", "/sessions"),
                        left("Un territoire n’a personne dans son binôme", "/cohorts"),
                        left("Une candidature n’a pas eu de réponse", "/applications"));
    }

    @Test
    void manyAreSaidAsMany() {
        var left =
                remaining(9, sessions(3), 2, sessions(4), 5, 6, sessions(2), 8).left(1200, 11);

        assertThat(left)
                .extracting(it -> say(it.words()))
                .containsExactly(
                        "3 séances sont encore à venir",
                        "2 séances n’ont pas de date",
                        "4 séances n’ont pas de présences notées",
                        "6 travaux d’intersession sont encore à partager",
                        "5 territoires n’ont pas encore partagé une intersession dont la date est passée",
                        "1\u202f200 actions des feuilles de route sont en cours",
                        "2 séances attendent encore des retours",
                        "8 territoires n’ont personne dans leur binôme",
                        "11 candidatures n’ont pas eu de réponse");
    }

    private static String left(String words, String page) {
        return words + " /editions/alliances-2027" + page;
    }

    private static List<Session> sessions(int count) {
        return Collections.nCopies(count, SampleSession.dated());
    }

    private static Remaining remaining(
            int planned,
            List<Session> ahead,
            int undated,
            List<Session> unnoted,
            int late,
            int unfinished,
            List<Session> unheard,
            int empty) {
        return new Remaining(
                SampleEdition.of(Status.RUNNING),
                true,
                9,
                empty,
                planned,
                ahead,
                undated,
                unnoted,
                late,
                unfinished,
                unheard);
    }
}
