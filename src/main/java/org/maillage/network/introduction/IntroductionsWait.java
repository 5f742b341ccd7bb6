package org.maillage.network.introduction;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.shared.OwnData;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The introductions of which somebody can ask by now what came of them: a month has passed, and of one side nobody knows it.
 * Those of which the sides have a mail to answer wait a week more.
 */
@Component
@Order(35)
record IntroductionsWait(JdbcClient database, Clock clock) implements Waits {

    private static final int DAYS_FOR_THE_MAIL = 7;
    private static final int LONGEST_DAYS = 180;

    private record Open(UUID id, String first, String second, LocalDate introducedOn) {}

    @Override
    public List<Waiting> of(SignedIn me) {
        var today = Words.today(clock);
        var open = database.sql("""
                select i.id, f.name as first, s.name as second, i.introduced_on
                from network.introduction i
                join network.introduction_party f on f.introduction = i.id and f.side = 'first'
                join network.introduction_party s on s.introduction = i.id and s.side = 'second'
                where i.made_by = :me
                and i.state = 'introduced'
                and i.introduced_on between :from and :until
                and exists (
                  select from network.introduction_party p
                  where p.introduction = i.id
                  and (p.email = '' or i.introduced_on <= :answered)
                  and not exists (
                    select from network.introduction_answer a where a.introduction = i.id and a.side = p.side))
                order by i.introduced_on, i.id
                limit 50
                """)
                .param("me", me.id())
                .param("from", today.minusDays(LONGEST_DAYS))
                .param("until", today.minusDays(FollowIntroductions.FIRST_DAY))
                .param("answered", today.minusDays(FollowIntroductions.FIRST_DAY + (long) DAYS_FOR_THE_MAIL))
                .query(RecordRows.of(Open.class))
                .list();
        return Waiting.first(
                open.stream()
                        .map(it -> new Waiting(
                                "/introductions/" + it.id,
                                say("introduction.waits", OwnData.shown(it.first), OwnData.shown(it.second)),
                                say("introduction.waits.since", day(it.introducedOn)),
                                false))
                        .toList(),
                more -> new Waiting("/introductions?state=introduced", say("introduction.waits.others", more)));
    }
}
