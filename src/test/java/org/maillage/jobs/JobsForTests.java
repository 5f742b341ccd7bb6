package org.maillage.jobs;

import org.springframework.beans.factory.ListableBeanFactory;

/** Runs a job of the platform at once, for tests of what it does. */
public final class JobsForTests {

    private JobsForTests() {}

    /** Runs the one whose words have this key. */
    public static void run(ListableBeanFactory beans, String name) {
        new FindJobs(beans)
                .all().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .work()
                        .run();
    }
}
