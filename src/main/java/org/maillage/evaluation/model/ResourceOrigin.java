package org.maillage.evaluation.model;

/** Where a resource comes from. */
enum ResourceOrigin {
    SUBSIDY,
    CONTRACT,
    FEE,
    DONATION,
    SALE_TO_BENEFICIARIES,
    SALE_TO_OTHERS,
    IN_KIND
}
