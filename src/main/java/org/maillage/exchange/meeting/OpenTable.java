package org.maillage.exchange.meeting;

/** A meeting for whoever has opened the code on its table. */
record OpenTable(Meeting meeting) {

    String path() {
        return path(meeting);
    }

    static String path(Meeting meeting) {
        return "/at-the-table/" + meeting.door();
    }
}
