package org.maillage.programme.day;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.maillage.notices.PostMail;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.session.Attendance;
import org.maillage.programme.session.Facilitators;
import org.maillage.programme.session.Session;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the minutes of a session, once, to all who are expected at it, there or not, and to who facilitates it. */
@Component
class SendMinutes {

    private final SessionNotes notes;
    private final Attendance attendance;
    private final Facilitators facilitators;
    private final Addressees addressees;
    private final PostMail post;
    private final Deeds deeds;
    private final Settings settings;

    SendMinutes(
            SessionNotes notes,
            Attendance attendance,
            Facilitators facilitators,
            Addressees addressees,
            PostMail post,
            Deeds deeds,
            Settings settings) {
        this.notes = notes;
        this.attendance = attendance;
        this.facilitators = facilitators;
        this.addressees = addressees;
        this.post = post;
        this.deeds = deeds;
        this.settings = settings;
    }

    /** Those who get them. */
    Collection<Addressee> readers(Session session) {
        var expected = attendance.expected(session).stream().map(Attendance.Expected::person);
        return addressees
                .of(Stream.concat(expected, facilitators.of(session.id()).stream())
                        .distinct()
                        .toList())
                .values();
    }

    /**
     * Sends them.
     *
     * @param version of the notes that were read over
     * @return false when they were sent already, are empty, or have changed since
     */
    @Transactional
    public boolean send(LiveEdition edition, Session session, int version, SignedIn me) {
        var readers = readers(session);
        if (!notes.send(session, version, me.person(), readers.size())) {
            return false;
        }
        deeds.write(me.person(), "sent-minutes", session.edition(), session.name());
        readers.forEach(it -> post.postMail(Letter.of(
                        it.language(),
                        "day.mail.minutes",
                        List.of(session.code() + " " + session.title()),
                        it.name(),
                        session.code() + " " + session.title(),
                        edition.title(),
                        new Ours(settings.address(path(session))))
                .to(it.email(), "minutes %s %s".formatted(session.id(), key(it)))));
        return true;
    }

    private static UUID key(Addressee reader) {
        return reader.id().value();
    }

    static String path(Session session) {
        return session.path() + "/minutes";
    }
}
