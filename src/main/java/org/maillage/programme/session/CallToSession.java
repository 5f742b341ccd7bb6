package org.maillage.programme.session;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.SeatChanged;
import org.maillage.programme.session.SessionForm.Step;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls the pairs to a session by mail, with what their calendars read; tells them of changes. */
@Component
class CallToSession {

    /** The position of a session that nobody has put in order: behind those of the plan. */
    private static final int LAST = 1000;

    private final Sessions sessions;
    private final SessionParts parts;
    private final Attendance attendance;
    private final Called called;
    private final LiveEditions editions;
    private final Facilitators facilitators;
    private final Deeds deeds;
    private final SessionMails mails;
    private final Clock clock;

    CallToSession(
            Sessions sessions,
            SessionParts parts,
            Attendance attendance,
            Called called,
            LiveEditions editions,
            Facilitators facilitators,
            Deeds deeds,
            SessionMails mails,
            Clock clock) {
        this.sessions = sessions;
        this.parts = parts;
        this.attendance = attendance;
        this.called = called;
        this.editions = editions;
        this.facilitators = facilitators;
        this.deeds = deeds;
        this.mails = mails;
        this.clock = clock;
    }

    /** Plans a session; false when its code is taken. */
    @Transactional
    public boolean plan(Session session, List<Step> steps, SignedIn me) {
        var added = sessions.add(session, LAST);
        if (added) {
            parts.write(session, steps);
            deeds.write(me.person(), "planned-session", session.edition(), session.name());
        }
        return added;
    }

    /** Calls all who are expected, unless it is over; returns how many there are. Who was called before gets no second mail. */
    @Transactional
    public int call(LiveEdition edition, Session session, SignedIn me) {
        if (!session.isDated() || session.isCancelled() || session.isOver(clock.instant())) {
            return 0;
        }
        sessions.markInvited(session.id());
        deeds.write(me.person(), "called-session", edition.id(), session.name());
        var people = expected(session);
        call(edition, sessions.get(session.id()), people, "call");
        return people.size();
    }

    /**
     * Saves a change, and tells those of it who were called, and calls those who came since.
     *
     * @return whether it was told: nobody hears of what was over before and is after
     * @throws DuplicateKeyException when another session of the edition has its code; whoever knows what to say goes on
     */
    @Transactional(propagation = Propagation.NESTED)
    public boolean change(LiveEdition edition, Session before, Session changed, List<Step> steps, SignedIn me) {
        var now = clock.instant();
        var news = changed.isNewsSince(before) && !(before.isOver(now) && changed.isOver(now));
        sessions.save(changed, news);
        parts.write(changed, steps);
        deeds.write(me.person(), "changed-session", edition.id(), changed.name());
        var after = sessions.get(changed.id());
        if (after.sequence() == null || !after.isDated() || !news) {
            return false;
        }
        tellAll(edition, after, "change");
        return true;
    }

    /** Tells those of a session who were called, and calls those who came since. */
    void tellAll(LiveEdition edition, Session session, String what) {
        var known = called.to(session.id());
        var people = expected(session);
        mails.tell(edition, session, people.stream().filter(known::contains).toList(), "REQUEST", what);
        call(edition, session, people, "call");
    }

    /** Those who were called some days ago and have said nothing; each is reminded once. */
    List<UUID> toRemind(Session session) {
        return isAhead(session) ? called.silent(session) : List.of();
    }

    /** Reminds whoever was called and has said nothing; how many these are. */
    @Transactional
    public int remind(LiveEdition edition, Session session) {
        attendance.hold(session);
        var people = toRemind(session);
        mails.remind(edition, session, people);
        called.reminded(session, people);
        return people.size();
    }

    // In the transaction that changes the seat: whoever sits down finds the sessions ahead, whoever leaves loses them.
    @EventListener
    void on(SeatChanged changed) {
        var edition = editions.get(changed.edition());
        for (var session : sessions.all(changed.edition())) {
            if (session.cohort() == null || session.cohort().equals(changed.cohort())) {
                var person = List.of(changed.person());
                if (changed.taken()) {
                    joined(edition, session, person, "call");
                } else {
                    left(edition, session, person, "leave");
                }
            }
        }
    }

    // In the transaction that says who facilitates.
    @EventListener
    void on(FacilitatorsChanged changed) {
        var session = sessions.get(changed.session());
        var edition = editions.get(session.edition());
        joined(edition, session, changed.joined(), "call");
        left(edition, session, changed.left(), "not-yours");
    }

    // In the transaction that gives the place, or takes it.
    @EventListener
    void on(PlacesChanged changed) {
        var session = sessions.get(changed.session());
        var edition = editions.get(session.edition());
        joined(edition, session, changed.joined(), changed.waited() ? "place" : "call");
        left(edition, session, changed.left(), "gave-up");
    }

    private void joined(LiveEdition edition, Session session, Collection<UUID> people, String what) {
        if (isAhead(session)) {
            call(edition, session, people, what);
        }
    }

    private void call(LiveEdition edition, Session session, Collection<UUID> people, String what) {
        var known = called.to(session.id());
        var fresh = people.stream().filter(it -> !known.contains(it)).toList();
        mails.tellAgain(edition, session, fresh, "REQUEST", what);
        called.note(session.id(), fresh);
    }

    private void left(LiveEdition edition, Session session, Collection<UUID> people, String what) {
        if (isAhead(session)) {
            var expected = expected(session);
            var gone = people.stream().filter(it -> !expected.contains(it)).toList();
            mails.tellAgain(edition, session, called.forget(session.id(), gone), "CANCEL", what);
        }
    }

    private boolean isAhead(Session session) {
        var start = session.startsAt();
        return session.sequence() != null
                && !session.isCancelled()
                && start != null
                && start.toInstant().isAfter(clock.instant());
    }

    /** Those who are expected at this moment: the pairs, and who facilitates. */
    private List<UUID> expected(Session session) {
        return Stream.concat(attendance.seated(session).stream(), facilitators.of(session.id()).stream())
                .distinct()
                .toList();
    }
}
