package org.maillage.bench;

/**
 * How the platform answered requests of one name, or all of a load.
 *
 * @param name the page they asked for, {@link #ALL} for all of them
 * @param p95 milliseconds within which 95 of 100 answers had come in full
 */
record Answers(String name, long count, long failed, double p95) {

    static final String ALL = "all";

    private static final double BEARABLE_PERCENT = 1;

    double failedPercent() {
        return count == 0 ? 100 : 100.0 * failed / count;
    }

    boolean sound() {
        return failedPercent() < BEARABLE_PERCENT;
    }
}
