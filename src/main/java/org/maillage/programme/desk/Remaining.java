package org.maillage.programme.desk;

import java.util.ArrayList;
import java.util.List;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Session;
import org.maillage.shared.Saying;

/**
 * What an edition still has before it, as far as its reader runs it.
 *
 * @param leads whether the reader leads it
 * @param places that territories have; nobody sits yet in those that are {@code empty}
 * @param planned how many sessions there are
 * @param ahead the sessions to come or under way, the next first; those without a date are {@code undated}
 * @param unnoted the sessions that are over and of which nobody has said who came
 * @param late how many territories have not handed in what was due
 * @param unfinished how many tasks are still to be handed in, late ones apart
 * @param unheard the sessions of which somebody is still asked what they think
 */
record Remaining(
        LiveEdition edition,
        boolean leads,
        int places,
        int empty,
        int planned,
        List<Session> ahead,
        int undated,
        List<Session> unnoted,
        int late,
        int unfinished,
        List<Session> unheard) {

    /** Something that is left, in a sentence, and where it is found. */
    record Left(Saying words, String path) {}

    /** Whether the sessions are held: there were some, and none is to come. */
    boolean isHeld() {
        return planned > 0 && ahead.isEmpty() && undated == 0;
    }

    /**
     * What whoever ends the pathway should know to be left.
     *
     * @param actions of roadmaps that go on
     * @param applications without an answer
     */
    List<Left> left(int actions, int applications) {
        var left = new ArrayList<Left>();
        add(left, "ahead", ahead.size(), "/sessions");
        add(left, "undated", undated, "/sessions");
        add(left, "unnoted", unnoted.size(), "/sessions");
        add(left, "unfinished", unfinished, "/tasks");
        add(left, "late", late, "/tasks");
        add(left, "actions", actions, "/cohorts");
        add(left, "unheard", unheard.size(), "/sessions");
        add(left, "empty", empty, "/cohorts");
        add(left, "applications", applications, "/applications");
        return left;
    }

    private void add(List<Left> left, String what, int count, String page) {
        if (count > 0) {
            left.add(new Left(Saying.of("desk.left." + what, count), edition.path() + page));
        }
    }
}
