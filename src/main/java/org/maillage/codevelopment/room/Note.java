package org.maillage.codevelopment.room;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

/** What somebody typed during a session. */
record Note(UUID id, int topicNumber, UUID author, Kind kind, String words, OffsetDateTime notedAt) {

    static final int LONGEST = 1000;

    /** A question mark, behind which a quotation or bracket may close. */
    private static final Pattern ASKS = Pattern.compile("(?s).*[?？][\\s\\u00a0\\u202f»”\")\\]]*");

    /** How people open a sentence that advises, and put a question mark behind it. */
    private static final Pattern ADVISES = Pattern.compile(
            "(?:^|[.!?…:]\\s+)[«“\"(\\s]*(?:et si (?!oui|non)|(?:et )?pourquoi pas\\b|pourquoi ne pas\\b|(?:as-tu|avez-vous|tu as|vous avez)"
                    + " (?:déjà )?(?:pensé à|envisagé)|(?:tu|vous) devr(?:ais|iez)\\b|il faudrait|(?:ne )?faudrait-il|ne devr(?:ais|iez|ait)\\b|what if\\b|why not\\b|how about\\b"
                    + "|why don[’']t you\\b|have you (?:ever )?(?:thought of|considered)\\b|(?:you should|should(?:n[’']t)? you)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What a note is. */
    enum Kind {
        QUESTION,
        /** Typed where it has no place yet: its author alone sees it, and words it as a question. */
        TO_REWORD,
        ADVICE;

        /**
         * What is typed in a step is. Before the consultation nothing is advice, and only what asks is a question; what asks
         * as advice does (« Et si tu… ? ») stays with its author. Whoever leads tells the rest.
         */
        static Kind of(CourseStep step, String words) {
            if (!step.isBeforeConsultation()) {
                return ADVICE;
            }
            return step == CourseStep.CLARIFICATION
                            && ASKS.matcher(words).matches()
                            && !ADVISES.matcher(words).find()
                    ? Kind.QUESTION
                    : TO_REWORD;
        }
    }
}
