package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.shared.Settings;
import org.maillage.support.Accounts;
import org.maillage.support.PlatformTest;
import org.maillage.support.SampleSettings;
import org.maillage.web.Cookies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions, browsers and refusals are not kept for ever. */
@PlatformTest
class KeptForAWhileTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final PersonId ANN = new PersonId(UUID.fromString("00000000-0000-0000-0000-0000000000a1"));

    @Autowired
    JdbcClient database;

    @Autowired
    Roles roles;

    @Autowired
    Settings settings;

    @BeforeEach
    void annIsKnown() {
        database.sql("""
                insert into account.person (id, email, name, language, created_at)
                values (:ann, 'ann@example.org', 'Ann', 'fr', now())
                """).param("ann", ANN.value()).update();
    }

    @AfterEach
    void nobodyStays() {
        Accounts.empty(database);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "31, true"})
    void aSessionIsOverAfterAMonth(int days, boolean over) {
        assertThat(lengthsIn(Duration.ofDays(days)).isOver(NOW)).isEqualTo(over);
    }

    @Test
    void administratorsMayRestLessLong() {
        assertThat(lengthsIn(Duration.ZERO).idle(ANN)).isEqualTo(Duration.ofDays(14));

        database.sql("insert into account.role (person, role, granted_at) values (:ann, 'administrator', now())")
                .param("ann", ANN.value())
                .update();

        assertThat(lengthsIn(Duration.ZERO).idle(ANN)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void sessionsThatAreOverAreForgotten() {
        database.sql("""
                insert into account.session (primary_id, session_id, creation_time, last_access_time,
                  max_inactive_interval, expiry_time)
                values (gen_random_uuid()::text, gen_random_uuid()::text, :now, :now, 60, :now)
                """).param("now", NOW.toEpochMilli()).update();

        lengthsIn(Duration.ofDays(29)).forget();
        assertThat(count("account.session")).isOne();
        lengthsIn(Duration.ofDays(31)).forget();
        assertThat(count("account.session")).isZero();
    }

    @Test
    void refusalsAreForgottenAfterHalfAYear() {
        refusalsIn(Duration.ZERO).write(ANN, "password");
        refusalsIn(Duration.ofHours(1)).write(ANN, "password");
        refusalsIn(Duration.ofDays(100)).write(null, "link");

        assertThat(refusalsIn(Duration.ZERO).of(ANN, 10))
                .extracting(it -> it.way() + " " + it.tries())
                .containsExactly("password 2");
        refusalsIn(Duration.ofDays(190)).forget();
        assertThat(refusalsIn(Duration.ZERO).all(10))
                .extracting(Refusals.Refusal::way)
                .containsExactly("link");
    }

    @Test
    void browsersThatComeNoMoreAreForgottenAfterAYear() {
        database.sql("insert into account.known_browser (hash, person, seen_at) values ('x', :ann, :now)")
                .param("ann", ANN.value())
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .update();

        new KnownBrowsers(database, new Cookies(settings), in(Duration.ofDays(364))).forget();
        assertThat(count("account.known_browser")).isOne();
        new KnownBrowsers(database, new Cookies(settings), in(Duration.ofDays(366))).forget();
        assertThat(count("account.known_browser")).isZero();
    }

    @Test
    void sessionsOfNoTimeAreRefusedAtTheStart() {
        assertThatThrownBy(() -> SampleSettings.of(Map.of("sessions.idle", "30s")))
                .rootCause()
                .hasMessageContaining("maillage.sessions");
    }

    private SessionLengths lengthsIn(Duration time) {
        return new SessionLengths(roles, database, settings, in(time));
    }

    private Refusals refusalsIn(Duration time) {
        return new Refusals(database, in(time));
    }

    private static Clock in(Duration time) {
        return Clock.fixed(NOW.plus(time), ZoneOffset.UTC);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
