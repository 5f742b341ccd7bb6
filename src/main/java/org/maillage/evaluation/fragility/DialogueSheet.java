package org.maillage.evaluation.fragility;

import java.util.List;

/**
 * All that the sheet of a dialogue says, in words, so that it can be frozen.
 *
 * @param language of it
 * @param about the perimeter and the day of the diagnosis, in a line
 * @param when day and place of the dialogue; empty while nobody knows
 * @param unheard groups and kinds of actors that were not heard yet
 * @param method how figures and feelings were read
 */
record DialogueSheet(
        String language,
        String title,
        String team,
        String about,
        String when,
        List<Line> lines,
        List<String> points,
        List<String> invited,
        List<String> unheard,
        List<String> method,
        boolean example) {

    DialogueSheet {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
        invited = List.copyOf(invited);
        unheard = List.copyOf(unheard);
        method = List.copyOf(method);
    }

    /**
     * A fragility.
     *
     * @param indicators in a sentence each, with vintage and source
     * @param felt of each group in a sentence
     * @param gap where feelings and figures stand
     */
    record Line(
            String words, String theme, List<String> indicators, List<String> felt, List<String> actions, String gap) {

        Line {
            indicators = List.copyOf(indicators);
            felt = List.copyOf(felt);
            actions = List.copyOf(actions);
        }
    }
}
