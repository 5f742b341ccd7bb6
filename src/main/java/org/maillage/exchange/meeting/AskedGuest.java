package org.maillage.exchange.meeting;

/** A guest who has opened the link of their invitation. */
record AskedGuest(String word, Meeting meeting, Guest guest) {

    String path() {
        return "/rsvp/" + word;
    }
}
