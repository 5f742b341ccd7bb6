package org.maillage.programme.session;

import java.util.List;
import org.maillage.web.Frame;

/**
 * The sessions of an edition for those who walk or run it.
 *
 * @param byTheme the page that tells them by theme; empty while the edition is a draft
 * @param mayPlan whether the reader leads the edition
 */
record AgendaPage(Frame frame, String path, String title, String byTheme, List<SessionRow> rows, boolean mayPlan) {

    /**
     * @param when empty while its date is open
     * @param state {@code open}, {@code coming}, {@code under-way}, {@code over} or {@code cancelled}
     * @param act what the reader does at one that is under way
     */
    record SessionRow(
            String path,
            String name,
            String when,
            String format,
            String where,
            String cohort,
            String state,
            String act) {}
}
