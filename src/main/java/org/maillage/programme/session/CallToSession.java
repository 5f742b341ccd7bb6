package org.maillage.programme.session;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.SeatChanged;
import org.maillage.programme.session.SessionForm.Step;
import org.maillage.shared.OneLine;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls the pairs to a session by mail, with what their calendars read; tells them of changes and cancellations. */
@Component
class CallToSession {

    /** The position of a session that nobody has put in order: behind those of the plan. */
    private static final int LAST = 1000;

    private final Sessions sessions;
    private final SessionParts parts;
    private final Attendance attendance;
    private final LiveEditions editions;
    private final Facilitators facilitators;
    private final Deeds deeds;
    private final Addressees addressees;
    private final PostMail post;
    private final Settings settings;
    private final Clock clock;

    CallToSession(
            Sessions sessions,
            SessionParts parts,
            Attendance attendance,
            LiveEditions editions,
            Facilitators facilitators,
            Deeds deeds,
            Addressees addressees,
            PostMail post,
            Settings settings,
            Clock clock) {
        this.sessions = sessions;
        this.parts = parts;
        this.attendance = attendance;
        this.editions = editions;
        this.facilitators = facilitators;
        this.deeds = deeds;
        this.addressees = addressees;
        this.post = post;
        this.settings = settings;
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

    /** Calls all who are expected; returns how many. Who was called to this very state of it gets no second mail. */
    @Transactional
    public int call(LiveEdition edition, Session session, SignedIn me) {
        if (!session.isDated() || session.isCancelled()) {
            return 0;
        }
        sessions.markInvited(session.id());
        deeds.write(me.person(), "called-session", edition.id(), session.name());
        return tell(edition, sessions.get(session.id()), "REQUEST", "call");
    }

    /**
     * Saves a change, and tells those of it who were called.
     *
     * @throws DuplicateKeyException when another session of the edition has its code; whoever knows what to say goes on
     */
    @Transactional(propagation = Propagation.NESTED)
    public void change(LiveEdition edition, Session before, Session changed, List<Step> steps, SignedIn me) {
        var news = changed.isNewsSince(before);
        sessions.save(changed, news);
        parts.write(changed, steps);
        deeds.write(me.person(), "changed-session", edition.id(), changed.name());
        var after = sessions.get(changed.id());
        if (after.sequence() != null && after.isDated() && news) {
            tell(edition, after, "REQUEST", "change");
        }
    }

    /** Cancels a session, and tells those who were called; false when it was cancelled already. */
    @Transactional
    public boolean cancel(LiveEdition edition, Session session, SignedIn me) {
        var cancelled = sessions.cancel(session.id());
        if (cancelled) {
            deeds.write(me.person(), "cancelled-session", edition.id(), session.name());
        }
        var after = sessions.get(session.id());
        if (cancelled && after.sequence() != null && after.isDated()) {
            tell(edition, after, "CANCEL", "cancel");
        }
        return cancelled;
    }

    // In the transaction that changes the seat: whoever sits down finds the sessions ahead, whoever leaves loses them.
    @EventListener
    void on(SeatChanged changed) {
        var edition = editions.get(changed.edition());
        for (var session : sessions.all(changed.edition())) {
            var start = session.startsAt();
            var theirs = session.cohort() == null || session.cohort().equals(changed.cohort());
            var called = session.sequence() != null && !session.isCancelled();
            if (theirs && called && start != null && start.toInstant().isAfter(clock.instant())) {
                addressees
                        .of(changed.person())
                        .map(it -> changed.taken()
                                ? mail(edition, session, it, "REQUEST", "call")
                                : mail(edition, session, it, "CANCEL", "leave"))
                        // Somebody may leave and come back: each time is another mail.
                        .ifPresent(it -> post.postMail(it.under(it.key() + " seat " + clock.instant())));
            }
        }
    }

    private int tell(LiveEdition edition, Session session, String method, String what) {
        var expected = attendance.expected(session).stream().map(Attendance.Expected::person);
        var people = addressees.of(Stream.concat(expected, facilitators.of(session.id()).stream())
                .distinct()
                .toList());
        people.values().forEach(it -> post.postMail(mail(edition, session, it, method, what)));
        return people.size();
    }

    private Mail mail(LiveEdition edition, Session session, Addressee to, String method, String what) {
        var language = to.language();
        var named = session.code() + " " + session.title();
        return Letter.of(
                        language,
                        "session.mail." + what,
                        List.of(named),
                        to.name(),
                        named,
                        edition.title(),
                        session.whenIn(language, to.zone()),
                        where(session),
                        new Ours(settings.address(session.path())))
                .to(
                        to.email(),
                        "session-%s %s %s %d"
                                .formatted(method, session.id(), to.id().value(), session.sequence()))
                .with(new Mail.Invitation(
                        new SessionEvent(session, edition.title(), settings, clock.instant()).invitation(to, method),
                        method));
    }

    private static Object where(Session session) {
        if (session.place().isEmpty() && session.videoLink().isEmpty()) {
            return Saying.of("session.place-open");
        }
        // Who runs the session has typed its link, which is checked to be one.
        return new Ours((OneLine.of(session.place()) + "\n" + session.videoLink()).strip());
    }
}
