package org.maillage.exchange.note;

import java.time.LocalDate;
import java.util.List;
import org.maillage.account.Activity;
import org.maillage.account.SignedIn;
import org.maillage.account.TellsActivities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of exchanges of which their author has noted how long they took. */
@Component
record TellNotes(JdbcClient database) implements TellsActivities {

    @Override
    public List<Activity> of(SignedIn me, LocalDate from) {
        return database
                .sql(ExchangeNotes.ROWS + """
                where n.author = :author
                and n.minutes is not null
                and n.removed_at is null
                and not n.draft
                and n.on_day >= :from
                order by n.on_day desc, n.id
                limit 100
                """)
                .param("author", me.id())
                .param("from", from)
                .query(ExchangeNotes::read)
                .list()
                .stream()
                .map(it -> new Activity(
                        Activity.Kind.NOTE,
                        it.id().value(),
                        it.team(),
                        it.onDay(),
                        it.minutes(),
                        it.role(),
                        ExchangeNoteOverview.title(it),
                        it.path()))
                .toList();
    }
}
