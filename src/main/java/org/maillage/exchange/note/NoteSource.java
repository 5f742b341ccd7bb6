package org.maillage.exchange.note;

/** How a note came in. */
enum NoteSource {
    TYPED,
    PASTED,
    MAIL
}
