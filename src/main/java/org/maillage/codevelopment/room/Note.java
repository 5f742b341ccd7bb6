package org.maillage.codevelopment.room;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

/** What somebody typed during a session. */
record Note(UUID id, int topicNumber, UUID author, Kind kind, String words, OffsetDateTime notedAt) {

    static final int LONGEST = 1000;

    /** A question mark, behind which a quotation or bracket may close. */
    private static final Pattern ASKS = Pattern.compile("(?s).*[?？][\\s\\u00a0\\u202f»”\")\\]]*");

    /** What a note is. */
    enum Kind {
        QUESTION,
        /** Typed where it has no place yet: its author alone sees it, and words it as a question. */
        TO_REWORD,
        ADVICE;

        /** What is typed in a step is. Before the consultation nothing is advice, and only what asks is a question. */
        static Kind of(CourseStep step, String words) {
            if (!step.isBeforeConsultation()) {
                return ADVICE;
            }
            return step == CourseStep.CLARIFICATION && ASKS.matcher(words).matches() ? Kind.QUESTION : TO_REWORD;
        }
    }
}
