package org.maillage.alliance.action;

import org.maillage.alliance.KnownAlliance;

/** An action that its owner has opened by the link of a mail. */
record ToldAction(String word, KnownAlliance alliance, AllianceAction action) {

    static String path(String word) {
        return "/agreed/" + word;
    }

    String path() {
        return path(word);
    }
}
