package org.maillage.programme.task;

import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.maillage.programme.task.OverallRoadmaps.Overall;
import org.maillage.shared.OwnData;
import org.maillage.shared.Words;
import org.maillage.web.Frame;

/** The roadmaps of all pairs at a glance, by cohort and name: where each stands, without comparing them. */
record RoadmapsPage(Frame frame, String title, List<Row> rows) {

    /** That of a place, and whether its cohort is named: not where there is one alone. */
    record Row(Overall of, LocalDate today, boolean namesCohort) {

        String path() {
            return "/places/" + of.place() + "/roadmap";
        }

        String cohort() {
            return namesCohort ? of.cohortName() : "";
        }

        /** What is to be done next and by whom; empty when nothing is. */
        String next() {
            var title = of.title();
            return title == null ? "" : title;
        }

        String owner() {
            var owner = of.owner();
            return owner == null ? "" : OwnData.shown(owner);
        }

        String due() {
            var due = of.dueOn();
            return due == null ? "" : Words.day(due);
        }

        boolean isPast() {
            var due = of.dueOn();
            return due != null && due.isBefore(today);
        }

        /** Whether nothing was written yet. */
        boolean isBlank() {
            return of.title() == null && of.done() == 0;
        }

        String counted() {
            return say("task.roadmaps.counted", of.done(), of.toCome(), of.pastDue());
        }
    }
}
