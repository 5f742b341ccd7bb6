package org.maillage.codevelopment;

import java.util.List;
import org.maillage.account.SignedIn;
import org.maillage.web.Signal;

/** What the parts of this module that are inside it tell those who are in a group, on its page and on those of its sessions. */
public interface TellsOfGroup {

    /** What is told on the page of a group. */
    List<Told> of(PeerGroup group, SignedIn me);

    /** What is told on the page of a session, as it opens and once it is over. */
    List<Told> of(PeerGroup group, PeerSession session, SignedIn me);

    /**
     * A part of a page.
     *
     * @param id by which the page leads there
     * @param notices what the reader should know first
     * @param lead in a sentence or two
     * @param path where to read on or act, under {@code link}; empty for nowhere
     */
    record Told(
            String id, String title, List<String> notices, String lead, List<Line> lines, String path, String link) {}

    /**
     * A line of it.
     *
     * @param path empty for a line that leads nowhere
     * @param about who or what, beside its words
     * @param state in words, with its {@code signal}; empty for none
     */
    record Line(String path, String words, String about, Signal signal, String state) {}
}
