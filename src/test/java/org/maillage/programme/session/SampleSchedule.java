package org.maillage.programme.session;

/** Schedules as people type them. */
public final class SampleSchedule {

    private SampleSchedule() {}

    /**
     * One of steps.
     *
     * @param typed the minutes of each step first, with « / » between them
     */
    public static Schedule of(String typed) {
        return new Schedule(SessionForm.steps(typed.replace("/", "\n")).orElseThrow());
    }
}
