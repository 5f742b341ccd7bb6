package org.maillage.network.introduction;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Signal;

/**
 * One introduction for whoever makes it.
 *
 * @param how who made it, when and in which way
 * @param steps which states it went through, each with its day
 * @param outcomes what may be noted of each side; empty while there is nothing to note
 * @param problem what stands in its way, such as mails that come back; empty for nothing
 */
record IntroductionPage(
        Frame frame,
        String path,
        Signal signal,
        String state,
        String outcome,
        String how,
        String reason,
        List<PartyRow> parties,
        List<String> steps,
        List<Choice> outcomes,
        boolean open,
        String problem,
        int version) {

    /**
     * One of the two.
     *
     * @param sheet where they stand in the directory; empty for nowhere
     * @param answer what they have answered
     * @param said what came of it as they say; empty for nothing yet
     */
    record PartyRow(String side, String name, String sheet, String email, String answer, String said) {}
}
