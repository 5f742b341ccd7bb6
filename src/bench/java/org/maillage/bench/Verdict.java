package org.maillage.bench;

/** Whether a figure keeps to its budget. */
enum Verdict {
    HELD("held"),
    MISSED("MISSED"),
    NOT_THERE("not there"),
    NO_BUDGET("-");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
