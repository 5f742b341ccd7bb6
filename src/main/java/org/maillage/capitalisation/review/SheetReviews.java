package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.SheetId;
import org.maillage.capitalisation.review.SheetReview.Answer;
import org.maillage.capitalisation.review.SheetReview.Comment;
import org.maillage.capitalisation.review.SheetReview.Marked;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked to read sheets over, and what they have said. */
@Component
record SheetReviews(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select r.id, r.submission, r.sheet, r.reader, r.asked_at, r.released_at, r.answered_at, r.answer, r.words
            from capitalisation.review r
            """;

    private static final String MINE = """
            join capitalisation.submission s on s.id = r.submission
            where r.reader = :reader
            and r.released_at is null
            and s.ended_at is null
            """;

    List<SheetReview> of(Submission submission) {
        return database.sql(ROWS + "where r.submission = :submission order by r.asked_at, r.id limit 20")
                .param("submission", submission.id())
                .query(RecordRows.of(SheetReview.class))
                .list();
    }

    /** That which somebody was asked for of a sheet that is under way. */
    Optional<SheetReview> asked(SheetId sheet, SignedIn me) {
        return database.sql(ROWS + MINE + "and r.sheet = :sheet")
                .param("sheet", sheet.value())
                .param("reader", me.id())
                .query(RecordRows.of(SheetReview.class))
                .optional();
    }

    /** What waits for somebody, the first asked first. */
    List<SheetReview> waitingFor(SignedIn me) {
        return database.sql(ROWS + MINE + """
                and r.answer is null
                and exists (
                  select from capitalisation.experience_sheet e where e.id = r.sheet and e.stage in ('review', 'committee'))
                order by r.asked_at
                limit 50
                """)
                .param("reader", me.id())
                .query(RecordRows.of(SheetReview.class))
                .list();
    }

    /** Asks somebody; nothing changes for who was asked and still is. */
    void ask(Submission submission, PersonId reader, PersonId by) {
        database.sql("""
                insert into capitalisation.review (id, submission, sheet, reader, asked_by, asked_at)
                values (:id, :submission, :sheet, :reader, :by, :now)
                on conflict (submission, reader) do update set released_at = null
                """)
                .param("id", UUID.randomUUID())
                .param("submission", submission.id())
                .param("sheet", submission.sheet())
                .param("reader", reader.value())
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Waits for somebody no more; false when they have answered, or are not waited for. */
    boolean release(SheetReview review) {
        return database.sql("""
                update capitalisation.review set released_at = :now
                where id = :id
                and answer is null
                and released_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", review.id())
                        .update()
                > 0;
    }

    /** Keeps what a reader says; false when they have said it, or are not asked any more. */
    boolean answer(SheetReview review, Answer answer, String words, List<Comment> comments, List<Marked> marks) {
        var answered = database.sql("""
                update capitalisation.review set answer = :answer, answered_at = :now, words = :words
                where id = :id
                and answer is null
                and released_at is null
                """)
                        .param("answer", Typed.key(answer))
                        .param("now", OffsetDateTime.now(clock))
                        .param("words", words)
                        .param("id", review.id())
                        .update()
                > 0;
        if (answered) {
            database.sql("""
                    insert into capitalisation.review_comment (review, section, words)
                    select :review, section, words
                    from unnest(cast(:sections as text[]), cast(:words as text[])) as said (section, words)
                    """)
                    .param("review", review.id())
                    .param("sections", comments.stream().map(Comment::section).toArray(String[]::new))
                    .param("words", comments.stream().map(Comment::words).toArray(String[]::new))
                    .update();
            database.sql("""
                    insert into capitalisation.review_mark (review, criterion, mark, comment)
                    select :review, criterion, mark, comment
                    from unnest(cast(:criteria as int[]), cast(:marks as text[]), cast(:comments as text[]))
                      as said (criterion, mark, comment)
                    """)
                    .param("review", review.id())
                    .param("criteria", marks.stream().map(Marked::criterion).toArray(Integer[]::new))
                    .param(
                            "marks",
                            marks.stream().map(it -> Typed.key(it.mark())).toArray(String[]::new))
                    .param("comments", marks.stream().map(Marked::comment).toArray(String[]::new))
                    .update();
        }
        return answered;
    }

    /** A comment, with who made it. */
    record Said(UUID review, String section, String words) {}

    /** All comments on what was sent, in no order. */
    List<Said> comments(Submission submission) {
        return database.sql("""
                select c.review, c.section, c.words
                from capitalisation.review_comment c
                join capitalisation.review r on r.id = c.review
                where r.submission = :submission
                order by r.answered_at, c.section
                limit 500
                """)
                .param("submission", submission.id())
                .query(RecordRows.of(Said.class))
                .list();
    }

    /** A mark, with who gave it. */
    record Given(UUID review, int criterion, SheetReview.Mark mark, String comment) {}

    List<Given> marks(Submission submission) {
        return database.sql("""
                select m.review, m.criterion, m.mark, m.comment
                from capitalisation.review_mark m
                join capitalisation.review r on r.id = m.review
                where r.submission = :submission
                order by m.criterion, r.answered_at
                limit 1000
                """)
                .param("submission", submission.id())
                .query(RecordRows.of(Given.class))
                .list();
    }
}
