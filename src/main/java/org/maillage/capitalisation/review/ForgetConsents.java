package org.maillage.capitalisation.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.capitalisation.Quotes;
import org.maillage.shared.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets by age the addresses of those who lived what sheets tell and of those who are quoted, three years after they were last
 * asked or heard (rule 13 of the domain), and links that answer nothing any more, a year after their end.
 */
@Component
class ForgetConsents {

    private static final int YEARS = 3;

    private final Quotes quotes;
    private final JdbcClient database;
    private final Clock clock;

    ForgetConsents(Quotes quotes, JdbcClient database, Clock clock) {
        this.quotes = quotes;
        this.database = database;
        this.clock = clock;
    }

    @Job(value = "review.job.forget-consents", everySeconds = 86_400)
    @Transactional
    public void forget() {
        var now = OffsetDateTime.now(clock);
        // Who agreed, and for which organisation, is what shows that a sheet was published by right.
        database.sql("""
                update capitalisation.owner_consent
                set email = 'efface@invalid', words = '', name = case when agreed then name else 'Personne effacée' end,
                  organisation = case when agreed then organisation else '' end
                where not own
                and email <> 'efface@invalid'
                and coalesce(answered_at, asked_at) < :before
                """).param("before", now.minusYears(YEARS)).update();
        quotes.forgetAddresses(now.minusYears(YEARS));
        database.sql("""
                delete from capitalisation.consent_link l
                where l.expires_at < :before
                and not exists (select from capitalisation.quote q where q.id = l.quote and q.answer = 'agreed')
                and not exists (
                  select from capitalisation.owner_consent o
                  join capitalisation.experience_sheet s on s.id = o.sheet
                  where o.submission = l.submission
                  and o.agreed
                  and s.published > 0)
                """).param("before", now.minusYears(1)).update();
    }
}
