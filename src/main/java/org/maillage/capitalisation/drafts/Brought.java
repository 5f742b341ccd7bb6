package org.maillage.capitalisation.drafts;

import java.util.List;
import java.util.Optional;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.drafts.TextOfFile.Left;

/**
 * What a text that somebody brought says, cut at its headings.
 *
 * @param title what it seems to be called
 */
record Brought(String title, List<Passage> passages, Left left) {

    Brought {
        passages = List.copyOf(passages);
    }

    /**
     * What stands under a heading.
     *
     * @param heading empty for what stands before the first
     * @param words in Markdown
     */
    record Passage(String heading, String words) {

        /** The section that it seems to be for; empty when nobody can tell. */
        Optional<SectionKey> section() {
            return HeadingsToSections.find(heading);
        }
    }
}
