package org.maillage.account;

import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.shared.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who wants to be told their week on Mondays, and who was; with the links by which they end it without signing in. Whoever
 * wants no news at all is not told it either.
 */
@Repository
public record WeekMails(JdbcClient database, Clock clock) {

    /** What such a mail is of, as {@link org.maillage.notices.StillNews} is asked before it goes. */
    public static final String ABOUT = "/desk/week";

    /** Under which the pages of the links lie. */
    public static final String ENDS = "/week-mail/end";

    /** From this hour on by the clocks of each, until {@link #EVENING}: a week that is half over is told to nobody. */
    static final int MORNING = 7;

    static final int EVENING = 20;

    private static final Duration KEPT = Duration.ofDays(120);

    /** Somebody whose Monday it is, and the day that they have. */
    public record Due(UUID person, LocalDate monday) {}

    public boolean isWanted(PersonId person) {
        return database.sql("select coalesce((select wanted from account.week_mail where person = :person), true)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Twice is once. */
    public void want(PersonId person, boolean wanted) {
        database.sql("""
                insert into account.week_mail (person, wanted)
                values (:person, :wanted)
                on conflict (person) do update set wanted = excluded.wanted
                """)
                .param("person", person.value())
                .param("wanted", wanted)
                .update();
    }

    /**
     * Those whose Monday morning it is, by the clocks of each, and who were not told their week yet, in the order of their ids.
     *
     * @param after the last one that was looked at; null at the beginning
     */
    public List<Due> due(@Nullable UUID after, int most) {
        var now = clock.instant();
        if (Zones.ALL.stream().noneMatch(zone -> isMorning(now, ZoneId.of(zone)))) {
            return List.of();
        }
        return database.sql("""
                select p.id as person, cast(:now as timestamptz) at time zone p.zone as monday
                from account.person p
                left join account.week_mail w on w.person = p.id
                where (cast(:after as uuid) is null or p.id > :after)
                and p.erased_at is null
                and p.pace <> 'never'
                and p.email not like '%.invalid'
                and coalesce(w.wanted, true)
                and extract(isodow from cast(:now as timestamptz) at time zone p.zone) = 1
                and extract(hour from cast(:now as timestamptz) at time zone p.zone) between :morning and :evening - 1
                and w.told_on is distinct from cast(cast(:now as timestamptz) at time zone p.zone as date)
                order by p.id
                limit :most
                """)
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .param("after", after, Types.OTHER)
                .param("morning", MORNING)
                .param("evening", EVENING)
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getObject("person", UUID.class),
                        row.getDate("monday").toLocalDate()))
                .list();
    }

    static boolean isMorning(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        return here.getDayOfWeek() == DayOfWeek.MONDAY && here.getHour() >= MORNING && here.getHour() < EVENING;
    }

    /** Takes it on to tell somebody a week, in the running transaction; false when it was told, or is wanted no more. */
    public boolean take(Due due) {
        return database.sql("""
                insert into account.week_mail as w (person, told_on)
                values (:person, :monday)
                on conflict (person) do update set told_on = excluded.told_on
                where w.wanted and (w.told_on is null or w.told_on < excluded.told_on)
                """)
                        .param("person", due.person())
                        .param("monday", due.monday())
                        .update()
                == 1;
    }

    /** The path of a fresh link by which somebody ends it; those of long ago end. */
    public String endPath(UUID person) {
        var now = OffsetDateTime.now(clock);
        database.sql("delete from account.week_mail_end where person = :person and made_at < :before")
                .param("person", person)
                .param("before", now.minus(KEPT))
                .update();
        var secret = Secret.fresh();
        database.sql("insert into account.week_mail_end (secret_hash, person, made_at) values (:hash, :person, :now)")
                .param("hash", secret.hash())
                .param("person", person)
                .param("now", now)
                .update();
        return ENDS + "/" + secret.word();
    }

    /** Whose mails a link ends; nothing when there is no such link any more. */
    public Optional<PersonId> find(Secret secret) {
        return database.sql("select person from account.week_mail_end where secret_hash = :hash and made_at >= :since")
                .param("hash", secret.hash())
                .param("since", OffsetDateTime.now(clock).minus(KEPT))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
