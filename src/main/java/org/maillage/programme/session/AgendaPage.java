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

    /** @param state {@code open}, {@code coming}, {@code over} or {@code cancelled} */
    record SessionRow(
            String path, String name, String when, String format, String where, String cohort, String state) {}
}
