package org.maillage.programme.session;

import java.time.Clock;
import java.time.Duration;
import org.maillage.account.Addressee;
import org.maillage.account.SendNews;
import org.maillage.account.SendNews.News;
import org.maillage.notices.Letter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who waited that they have a place in a session, while nobody was called to it yet. */
@Component
record NotifyOfPlaces(Sessions sessions, SendNews sendNews, Clock clock) {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    // In the transaction that gives the place; once people are called, the call itself tells it.
    @EventListener
    void on(PlacesChanged changed) {
        var session = sessions.get(changed.session());
        if (changed.waited() && session.sequence() == null) {
            sendNews.send(changed.joined(), it -> news(session, it));
        }
    }

    private News news(Session session, Addressee whom) {
        return new News(
                "place %s %s".formatted(session.id(), clock.instant()),
                Letter.say(whom.language(), "session.mail.place.subject", session.code() + " " + session.title()),
                Letter.say(whom.language(), "session.news.place", session.code() + " " + session.title()),
                session.path(),
                true,
                GOOD_FOR);
    }
}
