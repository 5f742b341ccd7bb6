package org.maillage.programme.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cancels sessions, restores them, and deletes those that nobody has heard of. */
@Component
class CancelSession {

    private final JdbcClient database;
    private final Sessions sessions;
    private final CallToSession callToSession;
    private final Called called;
    private final SessionMails mails;
    private final List<HangsOnSession> hanging;
    private final Deeds deeds;
    private final Clock clock;

    CancelSession(
            JdbcClient database,
            Sessions sessions,
            CallToSession callToSession,
            Called called,
            SessionMails mails,
            List<HangsOnSession> hanging,
            Deeds deeds,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.callToSession = callToSession;
        this.called = called;
        this.mails = mails;
        this.hanging = hanging;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Cancels a session, and tells all who were called; false when it was cancelled already. */
    @Transactional
    public boolean cancel(LiveEdition edition, Session session, SignedIn me) {
        if (!markCancelled(session.id())) {
            return false;
        }
        deeds.write(me.person(), "cancelled-session", edition.id(), session.name());
        // They stay called: should the session be restored after all, they are those who hear of it.
        if (isAhead(session)) {
            mails.tell(edition, sessions.get(session.id()), called.to(session.id()), "CANCEL", "cancel");
        }
        return true;
    }

    /**
     * Takes a cancellation back; those who were told of it are told, and those who came since are called.
     *
     * @return false when it is not cancelled
     * @throws DuplicateKeyException when another session of the edition has its code by now
     */
    @Transactional(propagation = Propagation.NESTED)
    public boolean restore(LiveEdition edition, Session session, SignedIn me) {
        if (!unmark(session.id())) {
            return false;
        }
        deeds.write(me.person(), "restored-session", edition.id(), session.name());
        if (session.sequence() != null && isAhead(session)) {
            callToSession.tellAll(edition, sessions.get(session.id()), "restore");
        }
        return true;
    }

    /** Whether nobody was called to a session and nothing was noted of it, so that it can go without a trace. */
    boolean mayDelete(Session session) {
        return isUntouched(session.id()) && hanging.stream().noneMatch(it -> it.hangsOn(session.id()));
    }

    /** Deletes a session; false when somebody was called to it, or something was noted. */
    @Transactional
    public boolean delete(Session session, SignedIn me) {
        hold(session.id());
        if (!mayDelete(session)) {
            return false;
        }
        remove(session.id());
        deeds.write(me.person(), "deleted-session", session.edition(), session.name());
        return true;
    }

    private boolean isAhead(Session session) {
        return session.isDated()
                && session.endsAt() != null
                && session.endsAt().toInstant().isAfter(clock.instant());
    }

    private boolean markCancelled(UUID id) {
        return database.sql("""
                update programme.session
                set cancelled_at = :now, sequence = sequence + 1, version = version + 1
                where id = :id
                and cancelled_at is null
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }

    private boolean unmark(UUID id) {
        return database.sql("""
                update programme.session
                set cancelled_at = null, sequence = sequence + 1, version = version + 1
                where id = :id
                and cancelled_at is not null
                """).param("id", id).update() > 0;
    }

    private boolean isUntouched(UUID id) {
        return database.sql("""
                select s.sequence is null
                  and not exists (select from programme.session_document d where d.session = s.id)
                  and not exists (select from programme.attendance a where a.session = s.id)
                  and not exists (select from programme.facilitation_signature f where f.session = s.id)
                  and not exists (select from programme.registration r where r.session = s.id)
                  and not exists (select from programme.feedback_given g where g.subject = s.id)
                  and not exists (
                    select
                    from programme.slot_answer a
                    join programme.session_slot slot on slot.id = a.slot
                    where slot.session = s.id)
                from programme.session s
                where s.id = :id
                """).param("id", id).query(Boolean.class).single();
    }

    /** Lets nobody else change a session, or note anything of it, until this is done. */
    private void hold(UUID id) {
        database.sql("select id from programme.session where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    private void remove(UUID id) {
        database.sql("delete from programme.session where id = :id")
                .param("id", id)
                .update();
    }
}
