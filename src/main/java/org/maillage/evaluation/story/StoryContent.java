package org.maillage.evaluation.story;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that a story says, in its language: the same for its page and its files, and kept as it is when it is frozen. What
 * witnesses said is not in what is kept, so that they may take it back.
 *
 * @param about team, subject, period and perimeter, one sentence each
 */
record StoryContent(String title, List<String> about, List<Told> parts) {

    StoryContent {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    StoryContent with(UnaryOperator<List<Told>> change) {
        return new StoryContent(title, about, change.apply(parts));
    }

    /** How much is to be completed yet. */
    long holes() {
        return parts.stream().mapToLong(Told::holes).sum();
    }

    /** The figures in its words that no figure of it says. */
    List<String> unsourced() {
        return parts.stream().flatMap(it -> it.unsourced().stream()).distinct().toList();
    }

    /**
     * A part as it is told.
     *
     * @param title of a narrative, the name of a figure, or the alliance; empty for none
     * @param mark a word about what is told, such as the stage of a project
     * @param figure null for what is none
     * @param claim the three sentences of a contribution; empty for what claims none
     * @param rests on what a finding rests; null for nothing
     * @param quoted as whom a witness is quoted, with the day
     * @param absent what is said instead of words that are not there: of a testimony taken back, or one that does not go out
     * @param unsourced the figures in its words that no figure of the story says
     */
    record Told(
            UUID id,
            StoryPart.Kind kind,
            String title,
            String path,
            String mark,
            String words,
            @Nullable ToldFigure figure,
            List<Contribution> claim,
            @Nullable Link rests,
            String quoted,
            String absent,
            List<String> unsourced) {

        Told {
            claim = List.copyOf(claim);
            unsourced = List.copyOf(unsourced);
        }

        long holes() {
            return claim.stream().filter(Contribution::hole).count()
                    + (figure != null && figure.hole() ? 1 : 0)
                    + (unsourced.isEmpty() ? 0 : 1);
        }

        /** The same with what a witness said, or what stands in its place. */
        Told saying(String words, String quoted, String absent) {
            return new Told(id, kind, title, path, mark, words, figure, claim, rests, quoted, absent, unsourced);
        }
    }

    /**
     * A figure, with what it takes to believe it.
     *
     * @param definition what counts and what does not; empty where its name says it
     * @param proofs what was counted, and {@code more} how many others
     * @param hole whether it could not be counted
     */
    record ToldFigure(
            String value,
            String definition,
            String source,
            String vintage,
            String scope,
            List<Link> proofs,
            long more,
            boolean hole) {

        ToldFigure {
            proofs = List.copyOf(proofs);
        }
    }

    /** One of the three sentences of a contribution, or that it is to be completed. */
    record Contribution(String key, String title, String words, boolean hole) {}

    /** @param path where it is read; empty for nowhere */
    record Link(String words, String path) {}
}
