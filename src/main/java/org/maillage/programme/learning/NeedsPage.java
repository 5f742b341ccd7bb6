package org.maillage.programme.learning;

import java.util.List;
import org.maillage.web.Frame;

/**
 * What the territories of an edition want to learn.
 *
 * @param counted how many have applied and been interviewed, in a sentence
 * @param waiting the territories that have not had their first interview
 */
record NeedsPage(
        Frame frame, String title, String counted, boolean empty, List<ThemeRow> themes, List<Waiting> waiting) {

    /** A theme, with who said what of it. */
    record ThemeRow(String key, String title, String asked, String confirmed, List<Row> rows) {}

    /**
     * What a territory said of a theme.
     *
     * @param when in its application, in its interview, or both
     * @param path of the page on which it said so
     */
    record Row(String territory, String when, String words, String path) {}

    /** A territory that has not had its first interview. */
    record Waiting(String territory, String path) {}
}
