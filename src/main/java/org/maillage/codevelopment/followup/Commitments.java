package org.maillage.codevelopment.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.shared.OneOf;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clients said they would do, and what they say became of it. */
@Component
record Commitments(JdbcClient database, Clock clock) {

    private static final String ROWS = """
            select c.id, s.number, c.person, c.words, c.with_whom, c.due_on, c.state, c.kept_on, c.made_at, c.version
            from codevelopment.commitment c
            join codevelopment.session s on s.id = c.session
            """;

    /** Those of a group, what is open first, then by their days. With who has left it they have gone. */
    List<Commitment> of(PeerGroup group) {
        return database.sql(ROWS + """
                join codevelopment.member m on m.peer_group = s.peer_group and m.person = c.person and m.left_at is null
                where s.peer_group = :group
                order by c.state <> 'open', case when c.state = 'open' then c.due_on end, c.due_on desc, c.id
                limit 300
                """)
                .param("group", group.id())
                .query(RecordRows.of(Commitment.class))
                .list();
    }

    /** One that somebody has made in a group. */
    Optional<Commitment> find(PeerGroup group, UUID id, UUID person) {
        return database.sql(ROWS + "where c.id = :id and s.peer_group = :group and c.person = :person")
                .param("id", id)
                .param("group", group.id())
                .param("person", person)
                .query(RecordRows.of(Commitment.class))
                .optional();
    }

    void add(PeerSession session, PersonId person, Promise promise) {
        database.sql("""
                insert into codevelopment.commitment (id, session, person, words, with_whom, due_on, made_at)
                values (:id, :session, :person, :words, :with, :due, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("session", session.id())
                .param("person", person.value())
                .param("words", promise.words())
                .param("with", promise.withWhom())
                .param("due", promise.dueOn())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What somebody commits themselves to. */
    record Promise(String words, LocalDate dueOn, String withWhom) {}

    /** Writes what its author says became of it; false when they have said something else since the version that they saw. */
    boolean say(Commitment commitment, Word word, @Nullable LocalDate keptOn) {
        var changed = database.sql("""
                update codevelopment.commitment
                set state = :state, kept_on = cast(:kept as date), due_on = coalesce(cast(:moved as date), due_on),
                  version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("state", Typed.key(word.kind().state))
                        .param("kept", keptOn, java.sql.Types.DATE)
                        .param("moved", word.movedTo(), java.sql.Types.DATE)
                        .param("id", commitment.id())
                        .param("version", commitment.version())
                        .update()
                > 0;
        if (changed) {
            database.sql("""
                    insert into codevelopment.commitment_word (commitment, said_at, kind, words, due_on, moved_to)
                    values (:id, :now, :kind, :words, :due, cast(:moved as date))
                    """)
                    .param("id", commitment.id())
                    .param("now", OffsetDateTime.now(clock))
                    .param("kind", Typed.key(word.kind()))
                    .param("words", word.words())
                    .param("due", commitment.dueOn())
                    .param("moved", word.movedTo(), java.sql.Types.DATE)
                    .update();
        }
        return changed;
    }

    /** Takes one out of which nothing was said yet; false when something was. */
    boolean remove(Commitment commitment) {
        return database.sql("""
                delete from codevelopment.commitment c
                where c.id = :id
                and not exists (select from codevelopment.commitment_word w where w.commitment = c.id)
                """).param("id", commitment.id()).update() > 0;
    }

    /** What was said of some, the first first. */
    List<Word> words(Collection<UUID> commitments) {
        if (commitments.isEmpty()) {
            return List.of();
        }
        var asked = OneOf.of("commitment", commitments);
        return database.sql("""
                select commitment, said_at, kind, words, due_on, moved_to
                from codevelopment.commitment_word
                where\s""" + asked.sql() + " order by said_at limit 3000")
                .param("ids", asked.ids())
                .query(RecordRows.of(Word.class))
                .list();
    }

    /** What its author says of a commitment. */
    enum Kind {
        KEPT(Commitment.State.KEPT),
        NOT_KEPT(Commitment.State.NOT_KEPT),
        /** To another day: it is open. */
        MOVED(Commitment.State.OPEN);

        private final Commitment.State state;

        Kind(Commitment.State state) {
            this.state = state;
        }
    }

    /**
     * What its author said of a commitment.
     *
     * @param words what happened, or why; empty only for what was kept
     * @param dueOn the day that it was due on until then
     * @param movedTo null unless it was moved
     */
    record Word(
            UUID commitment,
            OffsetDateTime saidAt,
            Kind kind,
            String words,
            LocalDate dueOn,
            @Nullable LocalDate movedTo) {}
}
