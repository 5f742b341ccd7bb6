package org.maillage.alliance.project;

import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.alliance.Stage;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.Taken;
import org.maillage.shared.Saying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Moves a project to another stage, by evidence that is kept. */
@Component
class MoveProject {

    private final Projects projects;
    private final ProjectMoves moves;
    private final Attachments attachments;

    MoveProject(Projects projects, ProjectMoves moves, Attachments attachments) {
        this.projects = projects;
        this.moves = moves;
        this.attachments = attachments;
    }

    /** What became of a move. */
    sealed interface Outcome {

        record Moved(Stage to) implements Outcome {}

        /** Somebody else has changed the project since its mover has seen it. */
        record Stale() implements Outcome {}

        /** The document is not one that can be kept. */
        record DocumentRefused(Saying why) implements Outcome {}
    }

    /**
     * Moves it.
     *
     * @param project as its mover has seen it
     * @param document that shows the evidence; null for none
     */
    @Transactional
    public Outcome move(Project project, ProjectMove move, @Nullable MultipartFile document, PersonId by) {
        var now = projects.hold(project.id()).orElseThrow();
        if (now.version() != project.version() || now.isOver() || now.stage() != move.fromStage()) {
            return new Outcome.Stale();
        }
        var kept = move;
        if (document != null && !document.isEmpty()) {
            switch (attachments.take(document)) {
                case Taken.Refused(var why) -> {
                    return new Outcome.DocumentRefused(why);
                }
                case Taken.Kept(var file) -> kept = move.shownBy(file);
            }
        }
        moves.add(project.id(), kept);
        projects.reach(now, move.toStage(), by);
        return new Outcome.Moved(move.toStage());
    }
}
