package org.maillage.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.maillage.notices.HoldsDigest;
import org.maillage.notices.Pace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the digest of a Monday back from whoever is told their week on it, which tells the news too; from Monday evening on, by
 * the clocks of each, it goes by itself to whom no week was told.
 */
@Component
record HoldDigestForWeek(JdbcClient database, Clock clock) implements HoldsDigest {

    @Override
    public Set<String> held(Pace pace, LocalDate day, Collection<String> recipients) {
        return new HashSet<>(database.sql("""
                select email
                from (
                  select p.email, here, w.told_on,
                    case when :weekly then cast(:day as date) when extract(isodow from here) = 1 then cast(here as date) end
                      as monday
                  from account.person p
                  cross join lateral (select cast(:now as timestamptz) at time zone p.zone as here) clock
                  left join account.week_mail w on w.person = p.id
                  where p.email = any(:recipients)
                  and p.erased_at is null
                  and p.pace <> 'never'
                  and coalesce(w.wanted, true)
                ) told
                where here < monday + make_interval(hours => :evening)
                or told_on = monday
                """)
                .param("weekly", pace == Pace.WEEKLY)
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .param("evening", WeekMails.EVENING)
                .param("recipients", recipients.toArray(String[]::new))
                .query((row, number) -> row.getString(1))
                .list());
    }
}
