package org.maillage.codevelopment;

import java.util.List;
import org.maillage.codevelopment.PeerGroupPage.TopicRow;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * A session of a group, for its members.
 *
 * @param client whose topic it is about; empty while nobody is chosen, as {@code reserve}
 * @param second whose a second topic is; empty where there is none
 * @param topics that these offer
 * @param leads whether the reader moves it from step to step
 * @param mine whether the reader is one of them
 * @param ahead whether it is yet to end, and {@code called} whether the group was called to it
 * @param told what opens it, and what remains of it
 */
record PeerSessionPage(
        Frame frame,
        String path,
        String group,
        String groupPath,
        String when,
        String where,
        String videoLink,
        String client,
        String second,
        String reserve,
        List<TopicRow> topics,
        boolean leads,
        boolean mine,
        boolean ahead,
        boolean called,
        Filled choose,
        Filled move,
        int version,
        List<TellsOfGroup.Told> told) {}
