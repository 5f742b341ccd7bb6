package org.maillage.pathway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.PublishedEdition.Band;
import org.maillage.pathway.PublishedEdition.Figure;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Kind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Milestone;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.PublishedEdition.Participants;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.pathway.PublishedEdition.Sponsor;
import org.maillage.shared.Text;

/** All that the file of an edition says; see {@link PublishedEdition} for its parts. */
public record EditionContent(
        String slug,
        Kind kind,
        Text title,
        Text summary,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        String template,
        int templateVersion,
        List<Source> sources,
        List<Move> moves,
        List<Figure> figures,
        List<Sponsor> sponsors,
        Participants participants,
        List<Session> sessions,
        List<Band> bands,
        List<Milestone> milestones,
        @Nullable FramingNote framingNote,
        List<Lesson> lessons,
        List<Text> unknown) {

    EditionContent with(List<Move> moves, @Nullable FramingNote note, List<Lesson> lessons) {
        return new EditionContent(
                slug,
                kind,
                title,
                summary,
                starts,
                ends,
                template,
                templateVersion,
                sources,
                moves,
                figures,
                sponsors,
                participants,
                sessions,
                bands,
                milestones,
                note,
                lessons,
                unknown);
    }

    EditionContent withMoves(List<Move> moves) {
        return with(moves, framingNote, lessons);
    }

    /** What is kept in the row of the edition: moves, framing note and lessons have rows of their own. */
    EditionContent alone() {
        return with(List.of(), null, List.of());
    }
}
