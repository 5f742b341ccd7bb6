package org.maillage.programme.encounter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.programme.SessionHeld;
import org.maillage.programme.SessionHeld.Met;
import org.maillage.programme.session.AttendanceNoted;
import org.maillage.programme.session.Session;
import org.maillage.shared.Job;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes who met whom at a session, from its beginning until a year after its end, and tells other modules what it means. */
@Component
class MeetAtSession {

    /** So long it is kept, as what meetings keep of their guests. */
    private static final Period KEPT = Period.ofYears(1);

    private final SessionEncounters encounters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetAtSession(SessionEncounters encounters, ApplicationEventPublisher events, Clock clock) {
        this.encounters = encounters;
        this.events = events;
        this.clock = clock;
    }

    /** Whether anything is noted of a session. */
    boolean takes(Session session) {
        var end = session.endsAt();
        return (session.isUnderWay(clock.instant()) || session.isOver(clock.instant()))
                && end != null
                && end.isAfter(OffsetDateTime.now(clock).minus(KEPT));
    }

    /** Keeps whom somebody says that they have met, of those who were there; false when nothing is taken. */
    @Transactional
    public boolean say(Session session, PersonId person, Collection<UUID> others) {
        var taken = takes(session);
        if (taken) {
            encounters.say(session, person.value(), new HashSet<>(others));
            tell(session);
        }
        return taken;
    }

    /** Keeps that somebody met others, as whoever runs the session has seen; false when nothing is taken. */
    @Transactional
    public boolean see(Session session, PersonId person, Collection<UUID> others) {
        var taken = takes(session);
        if (taken) {
            encounters.see(session, person.value(), others);
            tell(session);
        }
        return taken;
    }

    /** Takes back what whoever runs the session has seen; false when nothing is taken any more. */
    @Transactional
    public boolean unsee(Session session, PersonId one, PersonId other) {
        var taken = takes(session);
        if (taken) {
            encounters.unsee(session, one.value(), other.value());
            tell(session);
        }
        return taken;
    }

    // Whoever was not there has met nobody.
    @EventListener
    @Transactional
    public void on(AttendanceNoted noted) {
        if (encounters.isSpokenOf(noted.session().id())) {
            tell(noted.session());
        }
    }

    @Job(value = "session.job.encounters", at = "0 45 6 * * *")
    void forgetThoseWhoseTermHasCome() {
        encounters.forget(OffsetDateTime.now(clock).minus(KEPT));
    }

    private void tell(Session session) {
        events.publishEvent(new SessionHeld(
                session.id(),
                session.name(),
                Objects.requireNonNull(session.startsAt()).toInstant(),
                new HashSet<>(encounters.territories(session)),
                encounters.present(session),
                encounters.of(session).stream()
                        .map(it -> new Met(it.one(), it.other(), it.saidByOne(), it.saidByOther()))
                        .toList()));
    }
}
