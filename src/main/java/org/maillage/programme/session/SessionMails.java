package org.maillage.programme.session;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.maillage.shared.Secret;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;

/** Writes to people about a session that has a date, with what their calendars read and, until it begins, a link to answer by. */
@Component
record SessionMails(
        Addressees addressees,
        Attendance attendance,
        AnswerLinks links,
        PostMail post,
        Settings settings,
        Clock clock) {

    private static final String REQUEST = "REQUEST";

    /** @param method of the invitation inside, RFC 5546; {@code what} of the words */
    void tell(LiveEdition edition, Session session, Collection<UUID> people, String method, String what) {
        var answers = answers(session, people, method);
        addressees.of(people).values().forEach(it -> post.postMail(mail(edition, session, it, method, what, answers)));
    }

    // Somebody may leave and come back: each time is another mail.
    void tellAgain(LiveEdition edition, Session session, Collection<UUID> people, String method, String what) {
        var answers = answers(session, people, method);
        addressees.of(people).values().stream()
                .map(it -> mail(edition, session, it, method, what, answers))
                .forEach(it -> post.postMail(it.under(it.key() + " at " + clock.instant())));
    }

    /** Asks those who have said nothing, once, whether they come. */
    void remind(LiveEdition edition, Session session, Collection<UUID> people) {
        var answers = answers(session, people, REQUEST);
        addressees.of(answers.keySet()).values().forEach(it -> {
            var language = it.language();
            post.postMail(Letter.of(
                            language,
                            "session.mail.reminder",
                            List.of(named(session)),
                            it.name(),
                            named(session),
                            edition.title(),
                            session.whenIn(language, it.zone()),
                            where(session),
                            link(Objects.requireNonNull(answers.get(it.id().value())), language))
                    .to(
                            it.email(),
                            "session-reminder %s %s"
                                    .formatted(session.id(), it.id().value()))
                    .about("session-reminder " + session.id())
                    .goodUntil(Objects.requireNonNull(session.startsAt()).toInstant(), clock.instant()));
        });
    }

    /** The links of those who are asked if they come: who facilitates is not, and nobody once it has begun. */
    private Map<UUID, Secret> answers(Session session, Collection<UUID> people, String method) {
        var start = session.startsAt();
        if (people.isEmpty()
                || !method.equals(REQUEST)
                || start == null
                || !start.toInstant().isAfter(clock.instant())) {
            return Map.of();
        }
        var seated = new HashSet<>(attendance.seated(session));
        return links.link(session, people.stream().filter(seated::contains).toList());
    }

    private Mail mail(
            LiveEdition edition, Session session, Addressee to, String method, String what, Map<UUID, Secret> answers) {
        var language = to.language();
        var answer = answers.get(to.id().value());
        return Letter.of(
                        language,
                        "session.mail." + what,
                        List.of(named(session)),
                        to.name(),
                        named(session),
                        edition.title(),
                        session.whenIn(language, to.zone()),
                        where(session),
                        new Ours(settings.address(session.path())),
                        new Ours(
                                answer == null
                                        ? ""
                                        : Letter.say(language, "session.mail.answer", link(answer, language))))
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

    // Whoever is written to in English answers in English too.
    private Ours link(Secret answer, Locale language) {
        return new Ours(settings.address(
                AskedPerson.path(answer.word()) + (language.equals(Locale.ENGLISH) ? "?lang=en" : "")));
    }

    private static String named(Session session) {
        return session.code() + " " + session.title();
    }

    private static Object where(Session session) {
        if (session.place().isEmpty() && session.videoLink().isEmpty()) {
            return Saying.of("session.place-open");
        }
        // Who runs the session has typed its link, which is checked to be one.
        return new Ours((OneLine.of(session.place()) + "\n" + session.videoLink()).strip());
    }
}
