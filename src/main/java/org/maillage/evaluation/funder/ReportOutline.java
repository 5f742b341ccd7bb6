package org.maillage.evaluation.funder;

import java.util.List;
import java.util.Set;
import org.maillage.account.TeamCount.What;

/** In whose headings a report is written. What a form asks is told in its source; its official wording is not repeated. */
enum ReportOutline {
    /** The financial account of a grant, Cerfa 15059*02. */
    CERFA,
    /** A Fabrique à initiatives. */
    FABRIQUE,
    /** The team’s own. */
    FREE,
    /** One page for elected people. */
    NOTE;

    List<Rubric> rubrics() {
        return switch (this) {
            case CERFA ->
                List.of(Rubric.OBJECTIVES, Rubric.DONE, Rubric.PUBLICS, Rubric.PLACES, Rubric.BUDGET, Rubric.REMARKS);
            case FABRIQUE ->
                List.of(
                        Rubric.IDEAS,
                        Rubric.CREATIVITY,
                        Rubric.STUDIES,
                        Rubric.ACTIVITIES,
                        Rubric.PARTNERS,
                        Rubric.REMARKS);
            case FREE -> List.of(Rubric.STORY, Rubric.DONE, Rubric.PUBLICS, Rubric.BUDGET, Rubric.REMARKS);
            case NOTE -> List.of(Rubric.STANDING, Rubric.KEY_FIGURES, Rubric.TO_DECIDE, Rubric.CALENDAR);
        };
    }

    /** A heading of a report (rubrique). */
    enum Rubric {
        /** Objectives and means. */
        OBJECTIVES(true, Set.of()),
        DONE(true, Set.of(What.MEETINGS, What.INTRODUCTIONS, What.NEEDS, What.SHEETS, What.HOSTED)),
        PUBLICS(true, Set.of(What.PEOPLE_MET)),
        /** Places and dates. */
        PLACES(true, Set.of()),
        /** Planned and realised, with the gap. */
        BUDGET(false, Set.of()),
        REMARKS(false, Set.of()),
        IDEAS(true, Set.of(What.IDEAS)),
        CREATIVITY(true, Set.of(What.CREATIVITY)),
        STUDIES(true, Set.of(What.STUDIES)),
        ACTIVITIES(true, Set.of()),
        PARTNERS(true, Set.of()),
        STORY(true, Set.of()),
        STANDING(true, Set.of()),
        KEY_FIGURES(false, Set.of(What.MEETINGS, What.PEOPLE_MET, What.INTRODUCTIONS)),
        TO_DECIDE(false, Set.of()),
        CALENDAR(false, Set.of());

        private final boolean told;

        @SuppressWarnings("ImmutableEnumChecker") // What Set.of gives never changes.
        private final Set<What> counted;

        Rubric(boolean told, Set<What> counted) {
            this.told = told;
            this.counted = counted;
        }

        /** Whether it wants words, so that without any it is to be completed. */
        boolean isTold() {
            return told;
        }

        /** Whether what a team has done is counted under it. */
        boolean counts(What what) {
            return counted.contains(what);
        }
    }
}
