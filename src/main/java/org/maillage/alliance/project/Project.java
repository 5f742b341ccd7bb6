package org.maillage.alliance.project;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.Stage;

/**
 * A project that a team brings up: what it answers, how mature it is, and in the end what became of it.
 *
 * @param team the territory whose team keeps it
 * @param answers which question it answers, in words; empty while nobody has said
 * @param host the third place that hosts it, in the directory; null for none
 * @param ending null while it goes on
 * @param became what those read of its end who said the needs that it comes from; empty while it goes on
 * @param changedBy who has changed it last; null for nobody who is there any more
 * @param example whether it was made up for the demonstration
 */
record Project(
        ProjectId id,
        UUID team,
        String title,
        String answers,
        Stage stage,
        @Nullable UUID host,
        @Nullable ProjectEnding ending,
        String became,
        @Nullable LocalDate endedOn,
        @Nullable UUID changedBy,
        OffsetDateTime changedAt,
        int version,
        boolean example) {

    static final String ALL = "/projects";

    String path() {
        return id.path();
    }

    boolean isOver() {
        return ending != null;
    }

    /** One that begins, as an idea: how it came further is for its moves to say. */
    static Project begin(
            ProjectId id, UUID team, String title, String answers, UUID by, OffsetDateTime now, boolean example) {
        return new Project(id, team, title, answers, Stage.IDEA, null, null, "", null, by, now, 0, example);
    }

    /** It as somebody has changed it who had this version before them. */
    Project with(String title, String answers, @Nullable UUID host, int version) {
        return new Project(
                id, team, title, answers, stage, host, ending, became, endedOn, changedBy, changedAt, version, example);
    }
}
