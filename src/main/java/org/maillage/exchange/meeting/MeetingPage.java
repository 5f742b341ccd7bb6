package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.directory.Link;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * A meeting. Whoever is not of its team sees what it is, and nothing of who is asked.
 *
 * @param host at whose place it is held; empty for none, and for those who do not see the sheet
 * @param seen who sees it; empty for whoever is not of the team
 * @param keeps whether the reader is of its team
 * @param steps what its team does with it, in their order
 * @param invite the words of the button that writes to whoever is to be told; empty where nobody is
 * @param remind the words of the button that reminds those who said nothing; empty where nobody is to be reminded
 * @param write groups of guests to whom one letter may go, each with its number
 * @param sums how many were asked, come and do not; empty where nobody was asked
 */
record MeetingPage(
        Frame frame,
        String path,
        String kind,
        String when,
        String place,
        Link host,
        String words,
        String by,
        String seen,
        boolean keeps,
        boolean cancelled,
        boolean mayComeBack,
        int version,
        List<Step> steps,
        String invite,
        String remind,
        List<Link> write,
        String sums,
        List<GuestRow> guests,
        String decisions,
        boolean meal) {

    record Step(String title, String path, String words) {}

    /**
     * Somebody on the list.
     *
     * @param sheet the page of their sheet in the directory; empty for none
     * @param unreached says that mails come back; empty where none does
     * @param answered the key of their answer; empty for none
     */
    record GuestRow(
            String path,
            String name,
            String structure,
            String sheet,
            String reach,
            String unreached,
            Signal signal,
            String answer,
            String answered,
            String heads,
            boolean meal) {}
}
