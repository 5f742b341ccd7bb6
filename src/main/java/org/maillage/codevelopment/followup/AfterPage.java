package org.maillage.codevelopment.followup;

import java.util.List;
import org.maillage.codevelopment.TellsOfGroup.Line;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * What is typed after a session, and what of it others read.
 *
 * @param open whether the session has begun, so that there is something to type
 * @param clients whose topics it was about, in words; empty while nobody was chosen
 * @param absent whether the reader was not there, and so reads nothing of what was said
 * @param isClient whether the reader is
 * @param keeps whether the synthesis is typed here
 * @param contracts of the clients, for the others: each under the name of whose it is, in their words
 * @param rows what is asked of each commitment
 * @param commitments of this session, {@code syntheses} those that others released
 * @param synthesis where the reader sees to theirs; empty before they wrote one
 * @param share where the reader shares what they learnt; empty before they wrote it
 * @param shared whether they have
 */
record AfterPage(
        Frame frame,
        String path,
        String when,
        boolean open,
        List<String> clients,
        boolean absent,
        boolean isClient,
        boolean keeps,
        List<ContractRow> contracts,
        Filled form,
        List<List<Drawn>> rows,
        List<Line> commitments,
        List<Line> syntheses,
        String synthesis,
        String released,
        String share,
        boolean shared,
        int version) {

    /** What a client asked of the group, in their words. */
    record ContractRow(String client, String words) {}
}
