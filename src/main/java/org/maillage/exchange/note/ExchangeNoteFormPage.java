package org.maillage.exchange.note;

import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The form of a note.
 *
 * @param id of a note that is new, by which it is kept once; empty for one that is changed
 * @param reader as the browser remembers whose notes it keeps
 * @param severalTeams whether there is one to choose
 * @param moreOpen whether what is rarely filled in is unfolded
 * @param photoProblem what is wrong with the photo; empty for nothing
 * @param showing whether a photo is there already
 */
record ExchangeNoteFormPage(
        Frame frame,
        String path,
        String back,
        @Nullable Integer version,
        Filled form,
        String id,
        String reader,
        String language,
        boolean severalTeams,
        boolean moreOpen,
        String photoProblem,
        boolean showing) {}
