package org.maillage.evaluation.model;

/** How sure a resource is, the surest first. */
enum FundingCertainty {
    OBTAINED,
    /** Asked for, and not answered yet. */
    APPLIED,
    /** Not asked for yet. */
    PLANNED;

    /** Whether what is this sure counts where one looks as far as that. */
    boolean isWithin(FundingCertainty upTo) {
        return compareTo(upTo) <= 0;
    }
}
