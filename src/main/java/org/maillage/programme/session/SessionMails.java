package org.maillage.programme.session;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.Mail;
import org.maillage.notices.PostMail;
import org.maillage.programme.LiveEdition;
import org.maillage.shared.OneLine;
import org.maillage.shared.Saying;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Writes to people about a session that has a date, with what their calendars read. */
@Component
record SessionMails(Addressees addressees, PostMail post, Settings settings, Clock clock) {

    /** @param method of the invitation inside, RFC 5546; {@code what} of the words */
    void tell(LiveEdition edition, Session session, Collection<UUID> people, String method, String what) {
        addressees.of(people).values().forEach(it -> post.postMail(mail(edition, session, it, method, what)));
    }

    // Somebody may leave and come back: each time is another mail.
    void tellAgain(LiveEdition edition, Session session, Collection<UUID> people, String method, String what) {
        addressees.of(people).values().stream()
                .map(it -> mail(edition, session, it, method, what))
                .forEach(it -> post.postMail(it.under(it.key() + " at " + clock.instant())));
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
                        method))
                // What waits because a server is down says nothing of what has changed since, or is over.
                .about("session " + session.id())
                .goodUntil(Objects.requireNonNull(session.endsAt()).toInstant(), clock.instant());
    }

    private static Object where(Session session) {
        if (session.place().isEmpty() && session.videoLink().isEmpty()) {
            return Saying.of("session.place-open");
        }
        // Who runs the session has typed its link, which is checked to be one.
        return new Ours((OneLine.of(session.place()) + "\n" + session.videoLink()).strip());
    }
}
