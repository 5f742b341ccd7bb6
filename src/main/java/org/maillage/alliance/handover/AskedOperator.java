package org.maillage.alliance.handover;

/**
 * Whoever has opened the personal link of an operator.
 *
 * @param good whether the link opens the dossier still
 */
record AskedOperator(String word, Handover handover, boolean good) {

    String path() {
        return "/handover/" + word;
    }
}
