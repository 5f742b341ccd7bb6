package org.maillage.codevelopment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.notices.CalendarEntry;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.shared.Hours;
import org.maillage.shared.OneLine;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the members of a group to a session, by mail with what their calendars read. Neither says a word of what it is about:
 * calendars are shared, and mails are read over shoulders.
 */
@Component
class CallToPeerSession {

    private final PeerGroups groups;
    private final PeerSessions sessions;
    private final Addressees addressees;
    private final PostMail post;
    private final Settings settings;
    private final Clock clock;

    CallToPeerSession(
            PeerGroups groups,
            PeerSessions sessions,
            Addressees addressees,
            PostMail post,
            Settings settings,
            Clock clock) {
        this.groups = groups;
        this.sessions = sessions;
        this.addressees = addressees;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /** Calls all who are in the group, again if they were called before; false when it is over, or was changed meanwhile. */
    @Transactional
    public boolean call(PeerGroup group, PeerSession session) {
        if (session.endsAt().toInstant().isBefore(clock.instant()) || !sessions.tell(session)) {
            return false;
        }
        tellAll(group, session, "session");
        return true;
    }

    /** Gives a session another time, and tells those who were called; false when somebody else has changed it since. */
    @Transactional
    public boolean move(PeerGroup group, PeerSession session, OffsetDateTime starts) {
        var moved = sessions.move(session, starts, starts.plusMinutes(group.minutes()));
        if (moved && session.sequence() != null) {
            tellAll(group, session, "moved");
        }
        return moved;
    }

    private void tellAll(PeerGroup group, PeerSession session, String what) {
        var people = groups.members(group.id()).stream()
                .filter(Member::isIn)
                .map(Member::person)
                .toList();
        tell(group, sessions.find(group.id(), session.number()).orElseThrow(), people, "REQUEST", what);
    }

    /** Tells somebody who comes into a group of the sessions ahead to which it was called. */
    void joined(PeerGroup group, UUID person) {
        ahead(group).forEach(it -> tell(group, it, List.of(person), "REQUEST", "session"));
    }

    /** Takes these sessions out of the calendar of somebody who leaves. */
    void left(PeerGroup group, UUID person) {
        ahead(group).forEach(it -> tell(group, it, List.of(person), "CANCEL", "gone"));
    }

    private List<PeerSession> ahead(PeerGroup group) {
        return sessions.of(group.id()).stream()
                .filter(it -> it.sequence() != null && it.startsAt().toInstant().isAfter(clock.instant()))
                .toList();
    }

    private void tell(PeerGroup group, PeerSession session, Collection<UUID> people, String method, String what) {
        addressees.of(people).values().forEach(it -> post.postMail(mail(group, session, it, method, what)));
    }

    private Mail mail(PeerGroup group, PeerSession session, Addressee to, String method, String what) {
        var language = to.language();
        var now = clock.instant();
        var when = Hours.spanIn(
                language, session.startsAt().toInstant(), session.endsAt().toInstant(), group.there(), to.zone());
        var address = settings.address(session.path());
        var title = Letter.say(language, "codevelopment.mail.title", session.number(), group.name());
        var where = group.place().isEmpty() ? group.videoLink() : OneLine.of(group.place());
        var entry = new CalendarEntry(
                session.id() + "@maillage",
                Objects.requireNonNullElse(session.sequence(), 0),
                session.startsAt().toInstant(),
                session.endsAt().toInstant(),
                title,
                Stream.of(when, address, group.videoLink())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n")),
                where,
                address,
                false);
        return Letter.of(
                        language,
                        "codevelopment.mail." + what,
                        List.of(session.number(), group.name()),
                        to.name(),
                        session.number(),
                        group.name(),
                        when,
                        new Ours(where),
                        new Ours(address))
                .to(
                        to.email(),
                        "peer-session-%s %s %s %d at %s"
                                .formatted(method, session.id(), to.id().value(), session.sequence(), now))
                .with(new Mail.Invitation(
                        entry.invitation(settings, group.name(), to.email(), to.name(), method, now), method))
                .about("peer session " + session.id())
                .goodUntil(session.endsAt().toInstant(), now);
    }
}
