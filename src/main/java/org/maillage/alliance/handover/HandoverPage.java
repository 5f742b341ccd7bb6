package org.maillage.alliance.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.maillage.web.Signal;

/**
 * A hand-over as its team reads it, or as the operator does by their link.
 *
 * @param closed why there is nothing more to see; empty where there is
 * @param stands what is the case now, as a sentence
 * @param trace what both have put their names under; empty until they have
 * @param why why it was declined or handed back; empty for neither
 * @param says what one says to the other, with where it is sent
 * @param accept how the operator accepts; null where it is not asked
 * @param open what may be public; null until something is agreed
 * @param team what the team alone does; null for the operator
 */
record HandoverPage(
        Frame frame,
        String path,
        String closed,
        Signal signal,
        String state,
        String stands,
        String trace,
        String why,
        List<Part> dossier,
        List<Link> documents,
        List<Said> thread,
        List<Says> says,
        @Nullable Filled accept,
        @Nullable Open open,
        @Nullable Acts team,
        Mistakes mistakes) {

    /** A part of the dossier; without words it is not shown. */
    record Part(String title, String words) {}

    /** @param remove where it is taken out; empty where it stays */
    record Link(String words, String path, String remove) {}

    record Said(String who, String when, String words) {}

    /**
     * What can be said.
     *
     * @param ask what is ticked first; empty for nothing
     */
    record Says(String title, String lead, String path, Drawn field, String button, String ask) {}

    /**
     * What may be public.
     *
     * @param words those that stand; empty for none
     * @param stands who agrees to them
     * @param agree what the reader does about it, with {@code agrees} as what is sent; empty for nothing
     * @param tracePath where everybody reads them; empty while nobody does
     */
    record Open(String words, String stands, String agree, boolean agrees, String tracePath) {}

    /**
     * What the team does.
     *
     * @param edit where the dossier is changed, for a draft; else empty
     * @param propose whether it can be proposed now, in the {@code version} that is seen
     * @param upload whether documents are added
     * @param problem what is wrong with one; empty for nothing
     * @param act what else can be done: its path, its words, what is ticked first
     */
    record Acts(
            String project,
            String edit,
            boolean propose,
            int version,
            String to,
            boolean upload,
            String problem,
            List<Act> act) {}

    record Act(String path, String words, String ask) {}
}
