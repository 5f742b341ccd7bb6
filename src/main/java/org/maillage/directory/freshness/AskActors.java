package org.maillage.directory.freshness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Team;
import org.maillage.notices.PostMail;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks actors by mail whether what is said of them is still true. What will be sent can be seen before. */
@Component
class AskActors {

    /** Light campaigns: whoever has more sheets asks again another day. */
    static final int MOST = 200;

    /** Nobody is asked twice within this time. */
    static final Period PAUSE = Period.ofMonths(3);

    private static final String DUE = """
            from directory.organisation o
            where o.owner = :territory
            and o.gone_at is null
            and not o.closed
            and o.nominative
            and o.visibility <> 'private'
            and (o.review_on is null or o.review_on <= :today)
            """;

    private final CheckLinks links;
    private final Oppositions oppositions;
    private final PostMail postMail;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    AskActors(
            CheckLinks links,
            Oppositions oppositions,
            PostMail postMail,
            Settings settings,
            JdbcClient database,
            Clock clock) {
        this.links = links;
        this.oppositions = oppositions;
        this.postMail = postMail;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** An actor that would be asked. */
    record Asked(UUID organisation, String name, String email) {}

    /**
     * Whom a campaign would ask, and whom it would not.
     *
     * @param withoutAddress whose sheet is due, and has no address for mails
     * @param lately who was asked a short while ago
     * @param opposed who wants no mails
     */
    record Campaign(List<Asked> asked, long withoutAddress, long lately, long opposed) {}

    Campaign campaign(UUID territory) {
        var today = LocalDate.now(clock.withZone(Words.PARIS));
        var likely = database.sql("""
                select o.id as organisation, o.name, o.email
                """ + DUE + """
                and o.email is not null
                and not exists (
                  select from directory.check_link link where link.organisation = o.id and link.sent_at > :since)
                order by o.review_on nulls first, o.id
                limit :most
                """)
                .param("territory", territory)
                .param("today", today)
                .param("since", OffsetDateTime.now(clock).minus(PAUSE))
                .param("most", MOST)
                .query(org.maillage.shared.RecordRows.of(Asked.class))
                .list();
        var opposed = oppositions.opposedOf(likely.stream().map(Asked::email).toList());
        var asked = likely.stream().filter(it -> !opposed.contains(it.email())).toList();
        return new Campaign(
                asked,
                count("and o.email is null", territory, today),
                count("""
                        and o.email is not null
                        and exists (
                          select from directory.check_link link where link.organisation = o.id and link.sent_at > :since)
                        """, territory, today),
                likely.size() - (long) asked.size());
    }

    private long count(String which, UUID territory, LocalDate today) {
        var query = database.sql("select count(*) " + DUE + which)
                .param("territory", territory)
                .param("today", today);
        return (which.contains(":since")
                        ? query.param("since", OffsetDateTime.now(clock).minus(PAUSE))
                        : query)
                .query(Long.class)
                .single();
    }

    /** The words that a team has written last, or the usual ones. */
    CampaignLetter words(UUID territory) {
        return database.sql("""
                select subject, words as body
                from directory.campaign
                where territory = :territory
                order by sent_at desc
                limit 1
                """)
                .param("territory", territory)
                .query((row, number) -> row.getString("subject") == null
                        ? CampaignLetter.usual()
                        : new CampaignLetter(row.getString("subject"), row.getString("body")))
                .optional()
                .orElseGet(CampaignLetter::usual);
    }

    /** Sends a campaign to those who were chosen; returns how many were asked. Sent twice, it asks nobody twice. */
    @Transactional
    public int send(Team team, Set<UUID> chosen, CampaignLetter words, SignedIn me) {
        database.sql("select pg_advisory_xact_lock(hashtext(:territory))")
                .param("territory", team.id().toString())
                .query((row, number) -> "")
                .list();
        var asked = campaign(team.id()).asked().stream()
                .filter(it -> chosen.contains(it.organisation()))
                .toList();
        if (asked.isEmpty()) {
            return 0;
        }
        var id = UUID.randomUUID();
        var own = !words.equals(CampaignLetter.usual());
        database.sql("""
                insert into directory.campaign (id, territory, sent_by, sent_at, mails, subject, words)
                values (:id, :territory, :by, :now, :mails, :subject, :words)
                """)
                .param("subject", own ? words.subject() : null)
                .param("words", own ? words.body() : null)
                .param("id", id)
                .param("territory", team.id())
                .param("by", me.id())
                .param("now", OffsetDateTime.now(clock))
                .param("mails", asked.size())
                .update();
        for (var it : asked) {
            var word = links.add(it.organisation(), id, it.email()).word();
            var letter = words.letter(it.name(), team.name(), me.name(), settings.address("/sheet/" + word));
            var key = "check " + id + " " + it.organisation();
            postMail.postMail(letter.to(it.email(), key).withSecret());
        }
        return asked.size();
    }

    /** A campaign that was sent, and what became of it. */
    record Sent(OffsetDateTime sentAt, int mails, int confirmed, int corrected, int stopped) {}

    List<Sent> past(UUID territory) {
        return database.sql("""
                select c.sent_at, c.mails, count(link.answer) filter (where link.answer = 'confirmed') as confirmed,
                  count(link.answer) filter (where link.answer = 'corrected') as corrected,
                  count(link.answer) filter (where link.answer = 'stopped') as stopped
                from directory.campaign c
                left join directory.check_link link on link.campaign = c.id
                where c.territory = :territory
                group by c.id
                order by c.sent_at desc
                limit 10
                """)
                .param("territory", territory)
                .query(org.maillage.shared.RecordRows.of(Sent.class))
                .list();
    }
}
