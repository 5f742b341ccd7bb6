package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.programme.session.SessionForm.Step;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The steps and the documents of sessions. */
@Component
public class SessionParts {

    private final JdbcClient database;
    private final Attachments attachments;
    private final Clock clock;

    SessionParts(JdbcClient database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    List<Step> steps(Session session) {
        return database.sql("""
                select title, minutes
                from programme.session_step
                where session = :session
                order by position
                limit 100
                """)
                .param("session", session.id())
                .query(RecordRows.of(Step.class))
                .list();
    }

    /** What is planned for a session, step by step. */
    public Schedule schedule(Session session) {
        return new Schedule(steps(session));
    }

    /** What is planned for each of some sessions, by their ids. */
    public Map<UUID, Schedule> schedules(List<Session> sessions) {
        var steps = new HashMap<UUID, List<Step>>();
        sessions.forEach(it -> steps.put(it.id(), new ArrayList<>()));
        var asked = OneOf.of("session", steps.keySet());
        if (!steps.isEmpty()) {
            database.sql("select session, title, minutes from programme.session_step where " + asked.sql()
                            + " order by session, position")
                    .param("ids", asked.ids())
                    .query(row -> {
                        Objects.requireNonNull(steps.get(row.getObject("session", UUID.class)))
                                .add(new Step(row.getString("title"), row.getInt("minutes")));
                    });
        }
        return steps.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new Schedule(List.copyOf(it.getValue()))));
    }

    /** Writes the steps of a session anew. */
    @Transactional
    public void write(Session session, List<Step> steps) {
        database.sql("delete from programme.session_step where session = :session")
                .param("session", session.id())
                .update();
        for (var position = 0; position < steps.size(); position++) {
            database.sql("""
                    insert into programme.session_step (session, position, title, minutes)
                    values (:session, :position, :title, :minutes)
                    """)
                    .paramSource(RecordParams.of(steps.get(position))
                            .with("session", session.id())
                            .with("position", position))
                    .update();
        }
    }

    List<UUID> documents(Session session) {
        return database.sql("""
                select file
                from programme.session_document
                where session = :session
                order by added_at, file
                limit 50
                """)
                .param("session", session.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Transactional
    public Taken add(Session session, MultipartFile file) {
        var taken = attachments.take(file);
        if (taken instanceof Taken.Kept(FileId kept)) {
            database.sql("""
                    insert into programme.session_document (session, file, added_at)
                    values (:session, :file, :now)
                    """)
                    .param("session", session.id())
                    .param("file", kept.value())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
        return taken;
    }

    @Transactional
    public void remove(Session session, FileId file) {
        var removed = database.sql("delete from programme.session_document where session = :session and file = :file")
                .param("session", session.id())
                .param("file", file.value())
                .update();
        if (removed > 0) {
            attachments.remove(file);
        }
    }
}
