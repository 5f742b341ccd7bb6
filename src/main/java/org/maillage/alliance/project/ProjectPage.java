package org.maillage.alliance.project;

import java.util.List;
import org.maillage.alliance.TellsOfProject;
import org.maillage.web.Frame;

/**
 * A project as its team reads it.
 *
 * @param team whose it is; empty where its reader is of one team alone
 * @param stages all of them, in order
 * @param missing which of the three engineerings nobody brings, as a sentence; empty for none
 * @param over how it has ended; empty while it goes on
 * @param removable whether it can be taken out as begun by mistake
 */
record ProjectPage(
        Frame frame,
        String path,
        String team,
        String answers,
        List<StageMark> stages,
        List<OriginRow> origins,
        List<MoveRow> moves,
        List<ActorRow> actors,
        String missing,
        List<LeverRows> levers,
        List<RoleRow> roles,
        Link host,
        String over,
        String became,
        List<TellsOfProject.Told> told,
        boolean removable,
        String changed) {

    /** @param now whether it stands there */
    record StageMark(String words, boolean now) {}

    /** @param path empty for nowhere, and all is empty for nothing */
    record Link(String words, String path) {

        static final Link NONE = new Link("", "");
    }

    /**
     * Something that it comes from.
     *
     * @param kept whether it has heard what became of it, and stays
     */
    record OriginRow(String words, String path, String id, boolean kept) {}

    /**
     * How it came to a stage.
     *
     * @param reason why one was skipped; empty where none was
     * @param document its address, and {@code named} what it is called; empty for none
     */
    record MoveRow(String words, String when, String evidence, String reason, String document, String named) {}

    /** @param path of its sheet; empty for none */
    record ActorRow(String name, String path, String brings, String does, String words, String edit) {}

    /** @param sum of what is obtained, asked and planned */
    record LeverRows(String lever, String sum, List<ResourceRow> rows) {}

    record ResourceRow(String what, String measure, String standing, boolean obtained, String edit) {}

    /** @param people who they are; empty for nobody */
    record RoleRow(String words, String people) {}
}
