package org.maillage.network.roster;

/**
 * A member who comes by a personal link.
 *
 * @param over whether the link is good no more
 */
record Answering(RosterMember member, String word, boolean over) {

    String path() {
        return RosterLinks.path(word);
    }
}
