package org.maillage.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.shared.Words.say;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove.ToDo;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.SampleSession;
import org.maillage.programme.session.Session;

/** What comes next in an edition, by what is there. */
@InFrench
class NextStepsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status      | places | empty | planned | ahead | undated | unnoted | late | unheard | steps
            running     | 0      | 0     | 0       | 0     | 0       | 0       | 0    | 0       | Prévoir les séances, Donner des places, (Clore le parcours)
            running     | 9      | 9     | 0       | 0     | 0       | 0       | 0    | 0       | Prévoir les séances, Inviter les binômes, (Clore le parcours)
            running     | 9      | 9     | 4       | 4     | 0       | 0       | 0    | 0       | Inviter les binômes, Voir la séance, (Clore le parcours)
            running     | 9      | 0     | 4       | 0     | 4       | 0       | 0    | 0       | Donner des dates, (Clore le parcours)
            running     | 9      | 0     | 4       | 4     | 0       | 0       | 0    | 0       | Voir la séance, (Clore le parcours)
            running     | 9      | 2     | 4       | 3     | 1       | 0       | 2    | 1       | Voir la séance, Voir les binômes, Donner des dates, Voir les intersessions, Voir les retours, (Clore le parcours)
            running     | 9      | 0     | 4       | 2     | 0       | 1       | 0    | 0       | Noter les présences, Voir la séance, (Clore le parcours)
            running     | 9      | 0     | 4       | 0     | 1       | 0       | 0    | 0       | Donner des dates, (Clore le parcours)
            running     | 9      | 0     | 4       | 0     | 0       | 2       | 0    | 0       | Noter les présences, Clore le parcours
            running     | 9      | 0     | 4       | 0     | 0       | 0       | 3    | 1       | Clore le parcours, Voir les intersessions, Voir les retours
            closing     | 9      | 0     | 4       | 0     | 0       | 1       | 3    | 0       | Noter les présences, Déclarer l’édition capitalisée, Voir les intersessions
            closing     | 9      | 0     | 0       | 0     | 0       | 0       | 0    | 0       | Déclarer l’édition capitalisée
            capitalised | 9      | 0     | 4       | 0     | 0       | 1       | 3    | 0       | (Préparer l’édition suivante), (Archiver l’édition)
            archived    | 9      | 0     | 4       | 0     | 0       | 1       | 3    | 0       | (Préparer l’édition suivante)
            """, useHeadersInDisplayName = true)
    void followWhatIsThere(
            String status,
            int places,
            int empty,
            int planned,
            int ahead,
            int undated,
            int unnoted,
            int late,
            int unheard,
            String steps) {
        var remaining = new Remaining(
                edition(status),
                true,
                places,
                empty,
                planned,
                sessions(ahead),
                undated,
                sessions(unnoted),
                late,
                0,
                sessions(unheard));

        assertThat(NextSteps.of(remaining, List.of(), List.of()).stream()
                        .map(it -> it.main() ? say(it.act()) : "(" + say(it.act()) + ")")
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    /** Each word is a page of the edition where something is missing, or is done meanwhile. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status    | missing              | meanwhile    | steps
            draft     | framing-note call    | ''           | framing-note, call
            draft     | ''                   | ''           | board#move
            call-open | ''                   | call         | call, (board#move)
            call-open | ''                   | ''           | board#move
            selection | applications         | applications | applications, applications
            selection | cohorts              | ''           | cohorts
            selection | ''                   | applications | applications, (board#move)
            selection | ''                   | ''           | board#move
            closing   | ''                   | lessons      | lessons, move
            """, useHeadersInDisplayName = true)
    void eachLeadsToWhereItIsDone(String status, String missing, String meanwhile, String steps) {
        var remaining = new Remaining(edition(status), true, 0, 0, 0, List.of(), 0, List.of(), 0, 0, List.of());

        assertThat(NextSteps.of(remaining, toDo(missing), toDo(meanwhile)).stream()
                        .map(it -> it.main() ? page(it) : "(" + page(it) + ")")
                        .collect(Collectors.joining(", ")))
                .isEqualTo(steps);
    }

    private static List<ToDo> toDo(String pages) {
        return Stream.of(pages.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> ToDo.of("call.missing", edition("draft").path() + "/" + it))
                .toList();
    }

    private static String page(NextSteps.Step step) {
        return step.path().substring(edition("draft").path().length() + 1);
    }

    @Test
    void afterItsEndTheNextEditionStartsFromIt() {
        var over = new Remaining(edition("archived"), true, 9, 0, 4, List.of(), 0, List.of(), 0, 0, List.of());

        assertThat(NextSteps.of(over, List.of(), List.of()))
                .extracting(NextSteps.Step::path)
                .containsExactly("/programmes/alliances/editions/new?from=edition%20alliances-2027");
    }

    @Test
    void whoFacilitatesNeitherPlansNorCloses() {
        var held = new Remaining(edition("running"), false, 9, 0, 4, List.of(), 0, sessions(1), 0, 0, List.of());
        var begun = new Remaining(edition("running"), false, 0, 0, 0, List.of(), 0, List.of(), 0, 0, List.of());

        assertThat(NextSteps.of(held, List.of(), List.of()))
                .extracting(it -> say(it.act()))
                .containsExactly("Noter les présences");
        assertThat(NextSteps.of(begun, List.of(), List.of())).isEmpty();
    }

    @Test
    void sayWhyAndLeadThere() {
        var remaining = new Remaining(edition("running"), true, 9, 0, 4, List.of(), 0, sessions(3), 0, 0, List.of());

        var first = NextSteps.of(remaining, List.of(), List.of()).getFirst();

        assertThat(say(first.words()))
                .isEqualTo(
                        "Personne n’a encore noté qui est venu à S1, Comprendre l’écosystème ni à 2 autres séances.");
        assertThat(first.path()).isEqualTo(SampleSession.dated().path() + "#guests");
    }

    private static List<Session> sessions(int count) {
        return Collections.nCopies(count, SampleSession.dated());
    }

    private static LiveEdition edition(String status) {
        return SampleEdition.of(Status.find(status).orElseThrow());
    }
}
