package org.maillage.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.MadeUpPeople;
import org.maillage.shared.Settings;
import org.maillage.shared.Settings.Demonstration;
import org.maillage.support.PlatformTest;
import org.maillage.web.ThisMachine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** The demonstration is lived through the use cases: all are where a true edition would have them, and nobody hears of it. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class LoadDemonstrationTest {

    private static final List<String> TABLES = List.of(
            "programme.programme",
            "programme.place",
            "programme.pair_member",
            "programme.note_acceptance",
            "programme.begun_team",
            "programme.application",
            "programme.task",
            "programme.deliverable",
            "programme.action",
            "programme.attendance",
            "codevelopment.course",
            "directory.organisation",
            "directory.duplicate",
            "directory.contact",
            "directory.membership",
            "notices.mail",
            "account.deed",
            "account.asked_role");

    @Autowired
    private Settings settings;

    @Autowired
    private ThisMachine thisMachine;

    @Autowired
    private MadeUpPeople madeUp;

    @Autowired
    private List<DemonstrationPart> parts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionStatus all;

    private final Map<String, Integer> grown = new HashMap<>();

    /** Lived once, for all that is asked of it. */
    @BeforeAll
    void live() {
        all = transactions.getTransaction(TransactionDefinition.withDefaults());
        var before = count();
        load();
        count().forEach((table, rows) -> grown.put(table, rows - before.getOrDefault(table, 0)));
    }

    @AfterAll
    void nothingStays() {
        transactions.rollback(all);
    }

    @Test
    void itIsHalfWayThroughItsNineMonths() {
        assertThat(one("""
                select concat_ws(' ', slug, demonstration, places_min, places_max, starts_on < :now, ends_on > :now,
                  (select string_agg(status, ' ' order by position) from pathway.move where edition = edition.id),
                  (select count(*) from pathway.framing_note where edition = edition.id))
                from pathway.edition
                where demonstration
                """)).isEqualTo("parcours-d-exemple t 8 12 t t draft call-open selection running 1");
        assertThat(one("""
                select concat_ws(' ', count(*) filter (where ends_at < :now), count(*) filter (where ends_at > :now))
                from programme.session
                """)).isEqualTo("3 2");
    }

    @Test
    void tenPairsWalkItAndLeaveTheirTraces() {
        var traces = Map.of(
                "programme.place", 10,
                "programme.pair_member", 20,
                "programme.note_acceptance", 10,
                "programme.begun_team", 10,
                "programme.application", 10,
                "programme.task", 4,
                "programme.deliverable", 33,
                "programme.action", 20,
                "programme.attendance", 60,
                "codevelopment.course", 2);

        assertThat(grown).containsAllEntriesOf(traces);
    }

    @Test
    void noRealTerritoryIsShownLate() {
        assertThat(one("""
                select count(*)
                from programme.task t
                join programme.cohort c on c.edition = t.edition
                join programme.place p on p.cohort = c.id
                where t.due_on < :now
                and not exists (
                  select from programme.deliverable d where d.task = t.id and d.place = p.id and d.handed_in_at is not null)
                """)).isEqualTo("0");
        assertThat(one("select count(*) from programme.action where due_on < :now and status <> 'done'"))
                .isEqualTo("0");
    }

    @Test
    void noTwoTerritoriesWriteTheSame() {
        assertThat(one("""
                select concat_ws(' ', count(distinct experience), count(distinct motivations))
                from programme.application
                """)).isEqualTo("10 10");
        assertThat(one("select count(distinct words) from programme.deliverable"))
                .isEqualTo("33");
        assertThat(one("select count(distinct title) from programme.action")).isEqualTo("20");
    }

    @Test
    void aWebinarIsAtADistanceAndADaySomewhere() {
        assertThat(one("""
                select string_agg(concat_ws(' ', format, extract(hour from ends_at - starts_at), place <> '',
                  video_link <> ''), ', ' order by starts_at)
                from programme.session
                """))
                .isEqualTo("collective-session 7 t f, collective-session 7 t f, expert-webinar 2 f t, "
                        + "collective-session 7 t f, collective-session 7 t f");
    }

    @Test
    void eachTeamHasADirectoryWithALikelyDouble() {
        var sheets = Map.of(
                "directory.organisation", 90,
                "directory.duplicate", 10,
                "directory.contact", 40,
                "directory.membership", 40);

        assertThat(grown).containsAllEntriesOf(sheets);
        assertThat(one("select string_agg(distinct source, ' ') from directory.origin"))
                .isEqualTo("example");
    }

    @Test
    void theFirstTeamHasWhatAMonthOfItsWorkLeaves() {
        assertThat(one("""
                select concat_ws(' ', count(*) >= 20, count(*) filter (where actor is null) > 0,
                  count(*) filter (where cause is not null) >= 2)
                from exchange.need
                group by owner
                order by count(*) desc
                limit 1
                """)).isEqualTo("t t t");
        assertThat(one("""
                select string_agg(concat_ws(' ', example, starts_at < :now, (
                  select count(*) filter (where g.came) > 3 from exchange.guest g where g.meeting = m.id)), ', '
                  order by starts_at)
                from exchange.meeting m
                """)).isEqualTo("t t t, t f f");
        assertThat(one("select string_agg(distinct state, ' ') from network.introduction"))
                .isEqualTo("asking-first asking-second declined expired introduced withdrawn");
        assertThat(one("select string_agg(distinct kind, ' ') from network.introduction"))
                .isEqualTo("aloud asked");
        assertThat(one("select string_agg(distinct outcome, ' ') from network.introduction"))
                .isEqualTo("exchange meeting partnership");
    }

    @Test
    void nobodyHearsOfWhatOnlyAnExampleDid() {
        assertThat(grown)
                .containsEntry("notices.mail", 0)
                .containsEntry("account.deed", 0)
                .containsEntry("account.asked_role", 0);
        assertThat(one("select count(*) from account.invitation where accepted_at is null"))
                .isEqualTo("0");
    }

    @Test
    void whomTheyMetAtSessionsTiesTheirOrganisations() {
        assertThat(one("""
                select concat_ws(' ', count(*) > 20, bool_or(said_by_one and said_by_other), bool_or(said_by_one <> said_by_other),
                  count(distinct territory))
                from network.tie
                where cause = 'session'
                and attributed
                """)).isEqualTo("t t t 10");
    }

    @Test
    void nothingInItHappensAheadOfToday() {
        assertThat(one("""
                select greatest(
                  (select max(granted_at) from account.role),
                  (select max(said_at) from programme.attendance),
                  (select max(handed_in_at) from programme.deliverable),
                  (select max(created_at) from directory.contact),
                  (select max(reviewed_at) from directory.organisation)) < :now
                """)).isEqualTo("t");
    }

    @Test
    void itIsLivedOnce() {
        var before = count();
        load();

        assertThat(count()).isEqualTo(before);
    }

    private void load() {
        load(settings, thisMachine, madeUp, parts, clock);
    }

    static void load(
            Settings settings,
            ThisMachine thisMachine,
            MadeUpPeople madeUp,
            List<DemonstrationPart> parts,
            Clock clock) {
        var open = new Settings(
                settings.data(),
                settings.publicUrl(),
                settings.keepPages(),
                false,
                Demonstration.OPEN,
                settings.mailFrom(),
                settings.bounces(),
                settings.provider(),
                settings.secondFactor(),
                settings.sessions(),
                settings.database());
        new LoadDemonstration(open, thisMachine, madeUp, parts, clock).load();
    }

    /** How many rows stand in each table that is told of. */
    private Map<String, Integer> count() {
        var counted = new HashMap<String, Integer>();
        for (var table : TABLES) {
            counted.put(table, Integer.valueOf(one("select count(*) from " + table)));
        }
        return counted;
    }

    private String one(String sql) {
        return database.sql(sql).param("now", now()).query(String.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
