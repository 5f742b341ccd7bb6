package org.maillage.evaluation.model;

/** On which side of the account a line counts. */
enum Side {
    /** Money that comes in. */
    RESOURCE,
    /** Money that goes out. */
    EXPENSE,
    /** What is given in kind, volunteering above all: a resource and, by the same amount, its use. */
    BOTH
}
