package org.maillage.evaluation.fragility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Link;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/** What the pages of diagnoses show. */
interface FragilityPages {

    /**
     * The diagnoses of a reader’s teams.
     *
     * @param morePath where the list goes on; empty at its end
     */
    record DiagnosesPage(Frame frame, List<Row> rows, String morePath) {}

    /** One of them. */
    record Row(String path, String title, String detail, String state) {}

    /**
     * The form of one.
     *
     * @param path where it is sent
     * @param id by which a new one is kept once; empty for one that is there
     * @param version that is changed; null for a new one
     * @param back where it is left without it
     */
    record DiagnosisFormPage(
            Frame frame,
            String path,
            String lead,
            Filled form,
            String id,
            @Nullable Integer version,
            boolean severalTeams,
            String back) {}

    /**
     * One of them with all that it looks at.
     *
     * @param state key of how far it is
     * @param fresh id of a fragility that is added, by which it is kept once
     * @param groups to hand links to
     * @param unheard groups and kinds of actors
     */
    record DiagnosisPage(
            Frame frame,
            String path,
            String state,
            List<String> tags,
            String perimeter,
            String perimeterPath,
            String agreed,
            List<FragilityLine> lines,
            String fresh,
            List<Choice> groups,
            List<String> unheard,
            List<String> method) {}

    /**
     * A fragility with all that is beside it.
     *
     * @param gap where feelings and figures stand, in a sentence
     * @param more where more actors are
     */
    record FragilityLine(
            String id,
            String path,
            String words,
            String theme,
            List<IndicatorLine> indicators,
            List<FeltLine> felt,
            List<Link> actions,
            List<Link> needs,
            List<Link> actors,
            List<Link> more,
            String gap) {}

    /**
     * An indicator.
     *
     * @param beside the same of larger territories; of the team’s own its scope
     * @param source empty for one of which nothing is known
     */
    record IndicatorLine(String id, String name, String value, String beside, String source, String years) {}

    /**
     * What a group feels.
     *
     * @param people of how many it is told; empty when it is not
     */
    record FeltLine(String group, String words, String people, boolean isTold) {}

    /**
     * The forms of a fragility.
     *
     * @param freshKnown and {@code freshOwn} ids of indicators that are added, by which they are kept once
     * @param canRemove whether it can still be taken out
     */
    record FragilityPage(
            Frame frame,
            String path,
            Filled form,
            int version,
            List<IndicatorLine> indicators,
            Filled known,
            String freshKnown,
            boolean hasKnown,
            Filled own,
            String freshOwn,
            boolean canRemove,
            String back,
            Mistakes mistakes) {}

    /** Links that were just made, each for one person, shown once. */
    record FeltLinksPage(Frame frame, String path, String group, List<String> addresses) {}

    /**
     * The form of an answer.
     *
     * @param lead what is asked, {@code promise} what becomes of the answer
     * @param id by which it is kept once; empty where its link answers once
     * @param back where who does not send it goes; empty for nowhere
     */
    record FeltPage(
            Frame frame,
            String path,
            String lead,
            String promise,
            String id,
            List<Drawn> before,
            List<Drawn> levels,
            String back,
            Mistakes mistakes) {}

    /** What somebody who has a link is told. */
    record FeltSaidPage(Frame frame, String words) {}

    /** The sheet to fill in around a table. */
    record FeltPaperPage(
            String language, String title, String subject, String author, List<String> groups, List<String> items) {}

    /**
     * The sheet of a dialogue, as it is now or as it was frozen.
     *
     * @param state whether it is proposed, kept or frozen, in words
     * @param number of a frozen one; 0 for as it is now
     * @param frozen those that were frozen: address and words
     * @param meetingPath the form of a meeting with its purpose filled in
     */
    record DialoguePage(
            Frame frame,
            String path,
            String state,
            int number,
            DialogueSheet sheet,
            List<Choice> frozen,
            String meetingPath) {}

    /** The form of an agenda. */
    record DialogueFormPage(Frame frame, String path, Filled form, int version, boolean proposed, String back) {}
}
