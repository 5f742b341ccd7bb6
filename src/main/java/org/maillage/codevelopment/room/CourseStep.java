package org.maillage.codevelopment.room;

import java.util.Arrays;
import java.util.List;

/**
 * The opening and the six steps of a co-development session, in their order. The minutes are a synthesis of those that
 * published guides give, which differ; each group changes them.
 */
enum CourseStep {
    OPENING(0, 20),
    /** The client tells, nobody interrupts. */
    PRESENTATION(1, 10),
    /** Questions of fact. */
    CLARIFICATION(2, 15),
    /** The client says what they ask of the group. */
    CONTRACT(3, 10),
    CONSULTATION(4, 30),
    SYNTHESIS(5, 10),
    LEARNING(6, 15);

    private final int number;
    private final int usualMinutes;

    CourseStep(int number, int usualMinutes) {
        this.number = number;
        this.usualMinutes = usualMinutes;
    }

    /** Its place among the six; 0 for the opening. */
    int number() {
        return number;
    }

    int usualMinutes() {
        return usualMinutes;
    }

    /** The six that each topic goes through. */
    static List<CourseStep> ofATopic() {
        return Arrays.stream(values()).filter(it -> it != OPENING).toList();
    }

    /** Whether advice has its place only later. */
    boolean isBeforeConsultation() {
        return compareTo(CONSULTATION) < 0;
    }

    /** Whether hands are raised in it. */
    boolean hasQueue() {
        return this == CLARIFICATION || this == CONSULTATION;
    }

    /** Whether others than the client note something in it. */
    boolean takesNotes() {
        return compareTo(CONSULTATION) <= 0;
    }
}
