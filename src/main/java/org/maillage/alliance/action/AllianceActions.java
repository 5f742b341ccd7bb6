package org.maillage.alliance.action;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.PersonId;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.BodyMeetingId;
import org.maillage.shared.RecordParams;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The actions of alliances, and the links by which owners without an account say that they are done. */
@Repository
record AllianceActions(JdbcClient database, Clock clock) {

    /** Of one meeting, or open in one alliance. */
    static final int MOST = 200;

    /** So long after its day an owner may still say that it is done. */
    private static final int DAYS_OF_LINK = 90;

    private static final String ROWS = """
            select a.id, a.alliance, a.meeting, a.words, a.due_on, a.owner, a.owner_name, a.owner_email, a.told_at, a.done_on
            from alliance.action a
            """;

    List<AllianceAction> of(BodyMeetingId meeting) {
        return database.sql(ROWS + "where a.meeting = :meeting order by a.due_on, a.id limit :most")
                .param("meeting", meeting.value())
                .param("most", MOST)
                .query(RecordRows.of(AllianceAction.class))
                .list();
    }

    /** Those of some alliances that are not done, what is due first before. */
    List<AllianceAction> open(Collection<AllianceId> alliances) {
        return database.sql(ROWS + """
                where a.alliance = any(:alliances)
                and a.done_on is null
                order by a.due_on, a.id
                limit :most
                """)
                .param("alliances", alliances.stream().map(AllianceId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(RecordRows.of(AllianceAction.class))
                .list();
    }

    /** Those that somebody owns by their account and are due until a day. */
    List<AllianceAction> ownedBy(PersonId person, LocalDate until) {
        return database.sql(ROWS + """
                where a.owner = :person
                and a.done_on is null
                and a.due_on <= :until
                order by a.due_on, a.id
                limit :most
                """)
                .param("person", person.value())
                .param("until", until)
                .param("most", MOST)
                .query(RecordRows.of(AllianceAction.class))
                .list();
    }

    Optional<AllianceAction> find(AllianceId alliance, UUID id) {
        return database.sql(ROWS + "where a.alliance = :alliance and a.id = :id")
                .param("alliance", alliance.value())
                .param("id", id)
                .query(RecordRows.of(AllianceAction.class))
                .optional();
    }

    /** That of a link that is good. */
    Optional<AllianceAction> findByLink(String word) {
        return database.sql(ROWS + """
                join alliance.action_link l on l.action = a.id
                where l.hash = :hash
                and l.expires_at > :now
                """)
                .param("hash", new Secret(word).hash())
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(AllianceAction.class))
                .optional();
    }

    /** Adds one; false for one that is there already. */
    boolean add(AllianceAction action) {
        return database.sql("""
                insert into alliance.action (id, alliance, meeting, words, due_on, owner, owner_name, owner_email)
                values (:id, :alliance, :meeting, :words, :dueOn, :owner, :ownerName, :ownerEmail)
                on conflict (id) do nothing
                """)
                        .paramSource(RecordParams.of(action)
                                .with("alliance", action.alliance().value())
                                .with("meeting", action.meeting().value()))
                        .update()
                > 0;
    }

    /** A link for its owner, in place of those that were sent before; its word is known here alone. */
    Secret link(AllianceAction action) {
        database.sql("delete from alliance.action_link where action = :action")
                .param("action", action.id())
                .update();
        var secret = Secret.fresh();
        var now = OffsetDateTime.now(clock);
        var due = action.dueOn().atStartOfDay().atOffset(ZoneOffset.UTC);
        database.sql("insert into alliance.action_link (hash, action, expires_at) values (:hash, :action, :until)")
                .param("hash", secret.hash())
                .param("action", action.id())
                .param("until", (due.isAfter(now) ? due : now).plusDays(DAYS_OF_LINK))
                .update();
        database.sql("update alliance.action set told_at = :now where id = :action")
                .param("now", now)
                .param("action", action.id())
                .update();
        return secret;
    }

    /**
     * Says that it is done, or is not after all.
     *
     * @param by {@code team} or {@code link}
     */
    void done(AllianceAction action, @Nullable LocalDate on, String by) {
        database.sql("update alliance.action set done_on = :on, done_by = :by where id = :id")
                .param("id", action.id())
                .param("on", on, Types.DATE)
                .param("by", on == null ? null : by, Types.VARCHAR)
                .update();
    }

    void remove(AllianceAction action) {
        database.sql("delete from alliance.action where id = :id")
                .param("id", action.id())
                .update();
    }

    /** Takes out the address of whoever wants no mails, with the links that went there. */
    void forgetAddress(String email) {
        database.sql("""
                delete from alliance.action_link
                where action in (select id from alliance.action where owner_email = :email)
                """).param("email", email).update();
        database.sql("update alliance.action set owner_email = null where owner_email = :email")
                .param("email", email)
                .update();
    }

    void forgetOldLinks() {
        database.sql("delete from alliance.action_link where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
