package org.maillage.codevelopment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A group: its frame for who is asked in and who has formed it, and what it does for who has accepted its charter.
 *
 * @param asks whether the reader has yet to answer; {@code join} is what they answer by, null otherwise
 * @param in whether the reader is in it
 * @param lines that one of the group manages another, as its members know
 * @param told what remains of its sessions
 * @param grows whether the reader can ask for one more to come in
 * @param ended whether all its sessions are over, so that it can be continued
 * @param fewer that not each of its peers has a session; empty where each has
 * @param warns whether a line that was just said wants to be gone on with knowingly
 */
record PeerGroupPage(
        Frame frame,
        String path,
        String name,
        String about,
        String rhythm,
        String where,
        String videoLink,
        String charter,
        boolean asks,
        boolean in,
        @Nullable Filled join,
        boolean warns,
        List<MemberRow> members,
        String counted,
        List<String> lines,
        List<SessionRow> sessions,
        @Nullable TurnsView turns,
        List<TopicRow> topics,
        List<TellsOfGroup.Told> told,
        boolean grows,
        boolean ended,
        String fewer) {

    /** @param state what they have answered; empty for who is in it */
    record MemberRow(String name, String part, String state) {}

    /**
     * A topic.
     *
     * @param withdraw where its author takes it back; empty for others
     */
    record TopicRow(String kind, String title, String words, String author, String withdraw) {}

    /** @param path empty for who only sees the frame */
    record SessionRow(String path, String name, String when, String client, boolean over) {}

    /**
     * @param round in words, and who was client in it, who waits and who is left out
     * @param skip whose turn can be left out
     */
    record TurnsView(String round, String been, String waiting, String leftOut, Filled skip) {}
}
