package org.maillage.programme.call;

import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * The public page of a call.
 *
 * @param state whether it is open, soon to be, or over
 * @param words what there is to know, as HTML
 */
record CallPage(
        Frame frame,
        String path,
        String slug,
        String title,
        String summary,
        String state,
        String closes,
        String words,
        String period,
        String places,
        boolean hasNote,
        String email,
        String territory,
        Mistakes mistakes) {}
