package org.maillage.exchange.note;

/** How a note came in. */
enum NoteSource {
    TYPED,
    PASTED,
    MAIL,
    /** In a list of the team that somebody read in. */
    LIST
}
