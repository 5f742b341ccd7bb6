package org.maillage.alliance.thirdplace;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.web.Frame;

/**
 * A third place as its team looks at it.
 *
 * @param sheet its page in the directory
 * @param where its commune; empty where nobody said it
 * @param period which twelve months these are
 * @param sums how much it hosted; empty for nothing
 * @param prepare where a dialogue there is prepared
 * @param holder who holds it as its sheet says; empty where that is not said, or not for the reader
 * @param minutes how long the reader was at what was held there; empty for not at all
 * @param passing how many came, in sentences
 * @param asides what was set aside, in the place of what is suggested
 */
record ThirdPlacePage(
        Frame frame,
        String path,
        String sheet,
        String where,
        String period,
        String sums,
        List<HostedRow> hosted,
        String prepare,
        String holder,
        List<TieRow> ours,
        List<TieRow> runs,
        List<TieRow> hostedThere,
        List<String> passing,
        List<TieRow> passes,
        String minutes,
        List<SuggestedRow> suggestions,
        List<SuggestedRow> asides) {

    /** Something that it hosted. */
    record HostedRow(String what, String title, String path, String detail) {}

    /**
     * Somebody who is tied to it.
     *
     * @param span from when until when; empty where nobody said
     */
    record TieRow(Link who, String words, String contact, String span, boolean over, String changePath) {}

    /**
     * A link that it might still make.
     *
     * @param aside who has set it aside, when, and until when; empty while it is suggested
     */
    record SuggestedRow(String kind, String about, String reason, Link way, String aside) {}
}
