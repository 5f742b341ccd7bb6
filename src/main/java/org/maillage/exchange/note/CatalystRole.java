package org.maillage.exchange.note;

/** As what a catalyst was there: who only ever operates does the work of others. */
enum CatalystRole {
    ANIMATOR,
    INCUBATOR,
    OPERATOR
}
