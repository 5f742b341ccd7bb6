package org.maillage.programme.call;

import org.maillage.pathway.Status;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Programme;
import org.maillage.shared.Hours;
import org.maillage.shared.Words;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * The public page of a call.
 *
 * @param programme that organises it
 * @param words what there is to know, as HTML
 * @param form with which an application begins
 */
record CallPage(
        Frame frame, LiveEdition edition, Programme programme, Call call, boolean open, String words, Filled form) {

    /** Whether it is open, soon to be, or over. */
    String state() {
        return open ? "open" : edition.status() == Status.DRAFT ? "soon" : "closed";
    }

    String closes() {
        return Hours.moment(call.closesAt(), Words.PARIS);
    }
}
