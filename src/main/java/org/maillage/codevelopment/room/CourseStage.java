package org.maillage.codevelopment.room;

import java.time.Duration;

/**
 * A step as a session goes through it: the opening, then the six for each topic.
 *
 * @param number in the session, the opening being 0
 * @param topicNumber 0 for the opening
 */
record CourseStage(int number, int topicNumber, CourseStep step, int minutes) {

    Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
