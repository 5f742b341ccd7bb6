package org.maillage.programme.task;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.programme.task.DeliverableForm.Written;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Saying;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** What pairs hand in for tasks, the files that go with it, and what is said of it. */
@Component
class Deliverables {

    private static final int MOST_FILES = 10;

    private final JdbcClient database;
    private final Attachments attachments;
    private final Clock clock;

    Deliverables(JdbcClient database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    Optional<Deliverable> find(PlaceTask work) {
        return database.sql("""
                select task, place, words, shared, handed_in_at, handed_in_by, version
                from programme.deliverable
                where task = :task
                and place = :place
                """)
                .param("task", work.task().id())
                .param("place", work.place().id())
                .query(RecordRows.of(Deliverable.class))
                .optional();
    }

    /**
     * Keeps what a pair writes; also that it is done.
     *
     * @throws OptimisticLockingFailureException when the other of the pair has written since it was read
     */
    @Transactional
    public void write(PlaceTask work, PersonId person, Written written) {
        var kept = database.sql("""
                insert into programme.deliverable as kept (task, place, words, shared, handed_in_at, handed_in_by, version)
                values (:task, :place, :words, :shared,
                  case when :done then cast(:now as timestamptz) end, case when :done then cast(:person as uuid) end, 1)
                on conflict (task, place) do update
                set words = excluded.words, shared = excluded.shared,
                  handed_in_at = coalesce(kept.handed_in_at, excluded.handed_in_at),
                  handed_in_by = coalesce(kept.handed_in_by, excluded.handed_in_by), version = kept.version + 1
                where kept.version = :version
                """)
                .paramSource(RecordParams.of(written)
                        .with("task", work.task().id())
                        .with("place", work.place().id())
                        .with("now", OffsetDateTime.now(clock))
                        .with("person", person.value()))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(
                    "The deliverable of %s has changed.".formatted(work.place().id()));
        }
    }

    List<UUID> files(PlaceTask work) {
        return database.sql("""
                select file
                from programme.deliverable_file
                where task = :task
                and place = :place
                order by added_at, file
                """)
                .param("task", work.task().id())
                .param("place", work.place().id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Transactional
    public Taken attach(PlaceTask work, MultipartFile file) {
        if (files(work).size() >= MOST_FILES) {
            return new Taken.Refused(Saying.of("call.files.enough", MOST_FILES));
        }
        var taken = attachments.take(file);
        if (taken instanceof Taken.Kept(FileId kept)) {
            database.sql(
                            "insert into programme.deliverable (task, place) values (:task, :place) on conflict do nothing")
                    .param("task", work.task().id())
                    .param("place", work.place().id())
                    .update();
            database.sql("""
                    insert into programme.deliverable_file (task, place, file, added_at)
                    values (:task, :place, :file, :now)
                    """)
                    .param("task", work.task().id())
                    .param("place", work.place().id())
                    .param("file", kept.value())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return taken;
    }

    @Transactional
    public void detach(PlaceTask work, FileId file) {
        var removed = database.sql(
                        "delete from programme.deliverable_file where task = :task and place = :place and file = :file")
                .param("task", work.task().id())
                .param("place", work.place().id())
                .param("file", file.value())
                .update();
        if (removed > 0) {
            attachments.remove(file);
        }
    }

    /** What all pairs have begun or handed in for a task, by place. */
    Map<UUID, Deliverable> of(Task task) {
        return database.sql("""
                        select task, place, words, shared, handed_in_at, handed_in_by, version
                        from programme.deliverable
                        where task = :task
                        limit 400
                        """).param("task", task.id()).query(RecordRows.of(Deliverable.class)).list().stream()
                .collect(Collectors.toMap(Deliverable::place, Function.identity()));
    }

    /** The files that go with them, by place. */
    Map<UUID, List<UUID>> files(Task task) {
        return database
                .sql("""
                        select place, file
                        from programme.deliverable_file
                        where task = :task
                        order by added_at, file
                        limit 4000
                        """)
                .param("task", task.id())
                .query((row, number) ->
                        Map.entry(row.getObject("place", UUID.class), row.getObject("file", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What is said of them, by place. */
    Map<UUID, List<Comment>> comments(Task task) {
        return database.sql("""
                        select place, author, kind, words, written_at
                        from programme.deliverable_comment
                        where task = :task
                        order by written_at, id
                        limit 4000
                        """).param("task", task.id()).query(RecordRows.of(Comment.class)).list().stream()
                .collect(Collectors.groupingBy(Comment::place));
    }

    void comment(PlaceTask work, PersonId author, String kind, String words) {
        database.sql("""
                insert into programme.deliverable_comment (id, task, place, author, kind, words, written_at)
                values (:id, :task, :place, :author, :kind, :words, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("task", work.task().id())
                .param("place", work.place().id())
                .param("author", author.value())
                .param("kind", kind)
                .param("words", words)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * What a pair hands in for a task.
     *
     * @param shared whether the others of the cohort read it once it is handed in
     * @param handedInAt null while it is only begun
     */
    record Deliverable(
            UUID task,
            UUID place,
            String words,
            boolean shared,
            @Nullable OffsetDateTime handedInAt,
            @Nullable UUID handedInBy,
            int version) {}

    record Comment(UUID place, UUID author, String kind, String words, OffsetDateTime writtenAt) {}
}
