package org.maillage.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Saying;
import org.maillage.shared.Text;
import org.maillage.shared.Words;

/**
 * An edition as its file says it and as anyone may read it. Facts name their sources by key.
 *
 * @param starts first day of the edition; null when not known
 * @param sessions in the order of the pathway, dated or not
 * @param milestones dated facts that are no sessions, in order
 * @param moves the life of the edition so far, in order; the last one says its status
 * @param framingNote the newest version; null when the edition has none
 * @param afterwards what came of it once it was over, in order
 * @param unknown what is not known, said plainly
 * @param template slug of the template that it came from, in its exact {@code templateVersion}
 * @param updatedAt when the platform last took in a change of it; the epoch before it did
 */
public record PublishedEdition(
        String slug,
        Kind kind,
        Text title,
        Text summary,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        String template,
        int templateVersion,
        List<CitedSource> sources,
        List<Move> moves,
        List<Figure> figures,
        List<Sponsor> sponsors,
        Participants participants,
        List<Session> sessions,
        List<Band> bands,
        List<Milestone> milestones,
        @Nullable FramingNote framingNote,
        List<Lesson> lessons,
        List<Chapter> afterwards,
        List<Text> unknown,
        Instant updatedAt) {

    /** Editions that were kept before anything was told of afterwards say nothing of it. */
    public PublishedEdition {
        afterwards = Objects.requireNonNullElse(afterwards, List.of());
    }

    private PublishedEdition with(
            List<Move> moves, @Nullable FramingNote note, List<Lesson> lessons, Instant updatedAt) {
        return with(title, summary, starts, ends, moves, note, lessons, updatedAt);
    }

    private PublishedEdition with(
            Text title,
            Text summary,
            @Nullable PartialDate starts,
            @Nullable PartialDate ends,
            List<Move> moves,
            @Nullable FramingNote note,
            List<Lesson> lessons,
            Instant updatedAt) {
        return new PublishedEdition(
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
                afterwards,
                unknown,
                updatedAt);
    }

    PublishedEdition with(List<Move> moves, @Nullable FramingNote note, List<Lesson> lessons) {
        return with(moves, note, lessons, updatedAt);
    }

    PublishedEdition withMoves(List<Move> moves) {
        return with(moves, framingNote, lessons, updatedAt);
    }

    PublishedEdition at(Instant updatedAt) {
        return with(moves, framingNote, lessons, updatedAt);
    }

    /** What is kept in the row of the edition: moves, framing note and lessons have rows of their own. */
    PublishedEdition alone() {
        return with(List.of(), null, List.of(), updatedAt);
    }

    /** The same under another title, with another summary and other days. */
    public PublishedEdition named(Text title, Text summary, PartialDate starts, PartialDate ends) {
        return with(title, summary, starts, ends, moves, framingNote, lessons, updatedAt);
    }

    /** The same with a new version of its framing note. */
    public PublishedEdition withNote(FramingNote note) {
        return with(moves, note, lessons, updatedAt);
    }

    /** The same with other lessons. */
    public PublishedEdition withLessons(List<Lesson> lessons) {
        return with(moves, framingNote, List.copyOf(lessons), updatedAt);
    }

    public Status status() {
        return moves.isEmpty() ? Status.DRAFT : moves.getLast().to();
    }

    /** A day for readers: one that is missing is not fixed yet while the edition is run here, and not known of an archive. */
    String day(@Nullable PartialDate on) {
        return on == null && kind == Kind.LIVE ? Words.say("pathway.date-open") : PartialDate.wordsOf(on);
    }

    /** Whether an edition is run on the platform, or was before and is kept here. */
    public enum Kind {
        ARCHIVE,
        LIVE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The step into a status; {@code on} is null when the date is not known. */
    public record Move(
            Status to,
            @Nullable PartialDate on,
            Certainty certainty,
            @Nullable Text note,
            List<String> sources) {}

    /** A number that sums the edition up: value as it is shown, what it counts, and a remark. */
    public record Figure(String value, Text label, @Nullable Text note, List<String> sources) {}

    /** An organisation that carries the edition. */
    public record Sponsor(String name, Text role, List<String> sources) {}

    /**
     * Who took part.
     *
     * @param named those that sources name
     * @param unnamed what is not known about the others
     */
    public record Participants(
            @Nullable Text count,
            @Nullable Text diversity,
            List<Participant> named,
            @Nullable Text unnamed) {

        public static final Participants NONE = new Participants(null, null, List.of(), null);
    }

    /** A participating territory or organisation, with the INSEE codes of its commune and its region where known. */
    public record Participant(
            String name,
            Text kind,
            @Nullable Text place,
            @Nullable String commune,
            @Nullable String region,
            List<String> sources) {}

    /**
     * A session of the edition.
     *
     * @param code short name inside the edition, such as S1; unique there
     * @param step key of the step of the template
     * @param format key of a format of the template, as is {@code appliedFormat}
     * @param on its day, or the first day of its period; null when not known
     * @param until the last day of its period
     * @param certaintyNote what exactly is reconstructed or not known
     */
    public record Session(
            String code,
            String step,
            Text title,
            String format,
            @Nullable String appliedFormat,
            @Nullable PartialDate on,
            @Nullable PartialDate until,
            @Nullable Text place,
            @Nullable Text theory,
            @Nullable Text applied,
            List<String> themes,
            Certainty certainty,
            @Nullable Text certaintyNote,
            List<String> sources) {}

    /** What runs over the whole period of an edition or a template. */
    public record Band(String key, Text title, String format, List<String> sources) {

        /** The same as a plan, which says nothing that a source would have to bear out. */
        public Band withoutSources() {
            return new Band(key, title, format, List.of());
        }
    }

    /** A dated fact that is no session. */
    public record Milestone(PartialDate on, Text title, List<String> sources) {}

    /** A version of the framing note; a version never changes. */
    public record FramingNote(int version, Text status, List<NoteField> fields) {}

    /** A field of the framing note, in the order of the note. */
    public record NoteField(String key, Text text, List<String> sources, Certainty certainty) {

        /** The name of the field, for readers. */
        public Text label() {
            return Text.of(Saying.of("pathway.note." + key));
        }
    }

    /**
     * Something that was learnt.
     *
     * @param themes the keys of those of its template that it is about
     */
    public record Lesson(
            LessonKind kind,
            int number,
            Text title,
            Text text,
            List<String> sources,
            Certainty certainty,
            List<String> themes) {

        public Lesson {
            // What was written before lessons had themes has none.
            themes = themes == null ? List.of() : List.copyOf(themes);
        }
    }
}
