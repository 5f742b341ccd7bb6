package org.maillage.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Move;

/** A pathway that is or was walked: made from one exact version of a template, with a life of dated moves. */
public final class Edition {

    private final EditionId id;
    private final UUID template;
    private final int version;
    private final List<EditionMoved> events = new ArrayList<>();
    private PublishedEdition content;

    private Edition(EditionId id, UUID template, int version, PublishedEdition content) {
        this.id = id;
        this.template = template;
        this.version = version;
        this.content = content;
    }

    /** Opens an edition from a version of a template and leads it through the moves that it has made. */
    public static Edition open(PublishedEdition content, TemplateVersion from) {
        if (!from.template().slug().equals(content.template())
                || from.template().version() != content.templateVersion()) {
            throw new IllegalArgumentException("The edition (%s) comes from version %s of %s, not from this one."
                    .formatted(content.slug(), content.templateVersion(), content.template()));
        }
        var edition = new Edition(EditionId.fresh(), from.id(), 0, content.withMoves(List.of()));
        content.moves().forEach(edition::move);
        return edition;
    }

    static Edition restore(EditionId id, UUID template, int version, PublishedEdition content) {
        return new Edition(id, template, version, content);
    }

    /** The same as somebody has seen it: saving it fails when it has changed since that version. */
    public Edition at(int version) {
        return new Edition(id, template, version, content);
    }

    /**
     * Moves on to the next status.
     *
     * @throws IllegalStateException when the move is not legal, as {@link Life#with} tells beforehand
     */
    public void move(Move move) {
        if (!(new Life(content.moves()).with(move) instanceof Life.GoesOn(var life))) {
            throw new IllegalStateException("%s cannot move from %s to %s on %s."
                    .formatted(content.slug(), new Life(content.moves()).status(), move.to(), move.on()));
        }
        content = content.withMoves(life.moves());
        events.add(new EditionMoved(id, content.slug(), move.to(), move.on()));
    }

    /** Says anew all but the life and the template, which are kept; a framing note is a new version or the same. */
    public void rewrite(PublishedEdition said) {
        var noteBefore = content.framingNote();
        if (noteBefore != null && !isKept(noteBefore, said)) {
            throw new IllegalStateException(
                    "%s: the framing note (%s) is frozen.".formatted(content.slug(), noteBefore.version()));
        }
        if (!said.slug().equals(content.slug())
                || !said.template().equals(content.template())
                || said.templateVersion() != content.templateVersion()) {
            throw new IllegalStateException("%s keeps its name and its template.".formatted(content.slug()));
        }
        content = said.withMoves(content.moves());
    }

    private static boolean isKept(FramingNote before, PublishedEdition said) {
        var note = said.framingNote();
        return note != null && (note.equals(before) || note.version() > before.version());
    }

    public EditionId id() {
        return id;
    }

    UUID template() {
        return template;
    }

    public int version() {
        return version;
    }

    public PublishedEdition content() {
        return content;
    }

    List<EditionMoved> events() {
        return List.copyOf(events);
    }
}
