package org.maillage.network.introduction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.directory.Oppositions;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.maillage.shared.Job;
import org.maillage.shared.OwnData;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the clock does with introductions: their term comes, and both are asked what came of them, twice and never again. */
@Component
class FollowIntroductions {

    /** After so many days they are asked for the first time, and after so many again. */
    static final int FIRST_DAY = 30;

    static final int SECOND_DAY = 90;

    /** What was missed for so long is not caught up with. */
    private static final int LAST_DAY = 150;

    private static final int AT_ONCE = 200;

    private final Introductions introductions;
    private final NotifyOfIntroduction notify;
    private final Oppositions oppositions;
    private final JdbcClient database;
    private final Clock clock;

    FollowIntroductions(
            Introductions introductions,
            NotifyOfIntroduction notify,
            Oppositions oppositions,
            JdbcClient database,
            Clock clock) {
        this.introductions = introductions;
        this.notify = notify;
        this.oppositions = oppositions;
        this.database = database;
        this.clock = clock;
    }

    @Job(value = "introduction.job.terms", at = "0 5 * * * *")
    @Transactional
    public void endThoseWhoseTermHasCome() {
        database.sql("""
                update network.introduction
                set state = 'expired', changed_at = :now, version = version + 1
                where state in ('asking-first', 'asking-second')
                and expires_at <= :now
                """).param("now", OffsetDateTime.now(clock)).update();
        tellWhoAgreedInVain();
    }

    // On the day of the term whatever came between: who was declined at once cannot tell it from who was not answered.
    private void tellWhoAgreedInVain() {
        database
                .sql("""
                update network.introduction
                set ended_told_at = :now
                where id in (
                  select id
                  from network.introduction
                  where state in ('declined', 'expired', 'withdrawn')
                  and ended_told_at is null
                  and expires_at <= :now
                  limit 1000)
                returning id
                """)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .stream()
                .flatMap(it -> introductions.find(it).stream())
                .filter(it -> Boolean.TRUE.equals(it.firstAgreed()))
                .filter(it -> !it.isOfAuthor() || it.state() == State.EXPIRED)
                .filter(it -> !oppositions.isOpposed(it.first().email()))
                .forEach(notify::tellEnd);
    }

    @Job(value = "introduction.job.outcomes", at = "0 20 8-18 * * *")
    @Transactional
    public void askWhatCameOfThem() {
        var today = Words.today(clock);
        ask(1, today.minusDays(SECOND_DAY - 1L), today.minusDays(FIRST_DAY));
        ask(2, today.minusDays(LAST_DAY), today.minusDays(SECOND_DAY));
    }

    private record Due(UUID id, Side side) {}

    private void ask(int round, LocalDate from, LocalDate until) {
        List<Due> due;
        var after = new Due(new UUID(0, 0), Side.FIRST);
        do {
            due = due(round, from, until, after);
            for (var it : due) {
                ask(introductions.find(it.id()).orElseThrow(), it.side(), round);
                after = it;
            }
        } while (due.size() == AT_ONCE);
    }

    private void ask(Introduction it, Side side, int round) {
        if (!oppositions.isOpposed(it.party(side).email())) {
            notify.askOutcome(it, side, round, until(it));
        }
    }

    // The link of the first question is good as long as that of the second: whoever finds the older mail answers by it.
    private OffsetDateTime until(Introduction it) {
        var now = OffsetDateTime.now(clock);
        var second = java.util.Objects.requireNonNull(it.introducedOn())
                .plusDays(SECOND_DAY)
                .atStartOfDay(Words.PARIS)
                .toOffsetDateTime();
        return (second.isAfter(now) ? second : now).plus(IntroductionLinks.TO_TELL);
    }

    private List<Due> due(int round, LocalDate from, LocalDate until, Due after) {
        return database.sql("""
                select i.id, p.side
                from network.introduction i
                join network.introduction_party p on p.introduction = i.id
                where i.state = 'introduced'
                and i.introduced_on between :from and :until
                and p.email <> ''
                and not exists (
                  select from network.introduction_party other
                  where other.introduction = i.id and other.side <> p.side and other.name = :erased)
                and not exists (
                  select from network.introduction_link link
                  where link.introduction = i.id and link.side = p.side and link.round = :round)
                and (i.id, p.side) > (:id, :side)
                order by i.id, p.side
                limit :most
                """)
                .param("from", from)
                .param("until", until)
                .param("round", round)
                .param("erased", OwnData.ERASED)
                .param("id", after.id())
                .param("side", after.id().equals(new UUID(0, 0)) ? "" : org.maillage.shared.Typed.key(after.side()))
                .param("most", AT_ONCE)
                .query(RecordRows.of(Due.class))
                .list();
    }
}
