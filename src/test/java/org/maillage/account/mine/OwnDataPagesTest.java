package org.maillage.account.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.SESSION;
import static org.maillage.support.RunningEdition.TASK;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.account.Consents;
import org.maillage.shared.OwnData;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.maillage.web.SetVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody agrees to, takes along, and has erased. */
@PlatformTest
class OwnDataPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    List<OwnData> modules;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @Test
    void nothingIsAgreedToBeforehandAndEachWordStaysInTheLedger() {
        assertThat(page(CATALYST, "/account"))
                .bodyText()
                .contains("name=\"purposes\"")
                .doesNotContain("accepté, «");

        var agreed = String.valueOf(SetVersion.of(List.of(Consents.Purpose.SHARE_ADDRESS)));
        send(CATALYST, "/account/consents", "purposes", "share-address");
        send(CATALYST, "/account/consents", "purposes", "share-address", "version", agreed);
        send(CATALYST, "/account/consents", "version", agreed);

        assertThat(page(CATALYST, "/account")).bodyText().contains("accepté, «", "retiré, «", "voient mon adresse");
        assertThat(count("account.consent")).isEqualTo(2);
        Assertions.assertThatThrownBy(() ->
                        database.sql("update account.consent set given = true").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anAddressIsSharedWithTheCohortOnceItsOwnerAgrees() {
        assertThat(page(OTHER, "/editions/ouest/cohorts"))
                .hasStatusOk()
                .bodyText()
                .contains("Redon", "Eve")
                .doesNotContain("eve@example.org");

        send(CATALYST, "/account/consents", "purposes", "share-address");

        assertThat(page(OTHER, "/editions/ouest/cohorts")).bodyText().contains("eve@example.org");
        assertThat(page(RunningEdition.STRANGER, "/editions/ouest/cohorts")).hasStatus(403);
    }

    @Test
    void allThatIsKeptIsTakenAlong() {
        work();

        assertThat(page(CATALYST, "/account/export"))
                .hasStatusOk()
                .hasContentType("application/json")
                .bodyText()
                .contains(
                        "eve@example.org",
                        "Ce que j’ai remis",
                        "Entre nous",
                        "\"presence\" : \"present\"",
                        "catalyst",
                        "feedback-given")
                .doesNotContain("fay@example.org", "Ce que j’ai retenu");
    }

    @Test
    void whatIsErasedIsFoundNowhere() {
        work();

        assertThat(send(CATALYST, "/account/erase", "email", " Eve@example.org "))
                .hasRedirectedUrl("/");

        for (var table : List.of(
                "account.person",
                "account.deed",
                "account.invitation",
                "programme.application",
                "programme.action",
                "notices.mail",
                "account.consent")) {
            assertThat(database.sql(
                                    "select count(*) from " + table
                                            + " it where to_jsonb(it)::text ilike '%eve@example.org%' or to_jsonb(it)::text like '%Eve%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(page(LEAD, "/places/" + REDON))
                .bodyText()
                .contains("Personne effacée")
                .doesNotContainPattern("\\bEve\\b");
        assertThat(page(LEAD, "/tasks/" + TASK)).bodyText().contains("Ce que j’ai remis");
        assertThat(page(CATALYST, "/places/" + REDON)).hasStatus(403);
        assertThat(count("programme.attendance")).isOne();
    }

    @Test
    void whatOthersDidIsNotForgottenWithSomebody() {
        database.sql("update account.person set name = 'e' where id = :eve")
                .param("eve", CATALYST)
                .update();
        database.sql("insert into account.deed (at, act, words) values (now(), 'made-edition', 'Territoires en lien')")
                .update();

        send(CATALYST, "/account/erase", "email", "eve@example.org");

        assertThat(database.sql("select count(*) from account.deed where words = 'Territoires en lien'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whoIsLeftOfAPairHearsOfTheDecision() {
        work();
        database.sql("update programme.application set second_name = 'Fay', second_email = 'fay@example.org'")
                .update();

        send(CATALYST, "/account/erase", "email", "eve@example.org");

        assertThat(database.sql("select email || ' ' || first_name || '|' || second_email from programme.application")
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("fay@example.org Fay|");
    }

    @Test
    void aDecisionThatIsNotAnnouncedIsNotExported() {
        work();
        database.sql(
                        "update programme.application set submitted_at = now(), decision = 'declined', letter_body = 'Hélas'")
                .update();

        assertThat(page(CATALYST, "/account/export")).bodyText().doesNotContain("declined", "Hélas");
    }

    @Test
    void whatWaitsGoesToTheNewAddress() {
        work();
        database.sql(
                        "insert into account.sign_in_link (secret_hash, person, expires_at) values ('x', :eve, now() + interval '1 hour')")
                .param("eve", CATALYST)
                .update();
        send(CATALYST, "/account/address", "email", "eve@new.example");

        send(CATALYST, "/account/address/confirm", "token", token());

        assertThat(count("account.sign_in_link")).isZero();
        assertThat(database.sql("select email from programme.application")
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("eve@new.example");
    }

    /** Who invited whom is written with the address of that day. */
    @Test
    void anErasureFindsTheAddressesOfBefore() {
        var invitation = java.util.UUID.randomUUID();
        database.sql("""
                insert into account.invitation (id, email, role, scope, about, secret_hash, invited_at, expires_at)
                values (:id, 'eve@example.org', 'catalyst', :scope, 'Essai', 'x', now(), now() + interval '1 day')
                """).param("id", invitation).param("scope", invitation).update();
        database.sql(
                        "insert into account.deed (at, act, subject, words) values (now(), 'invited', :id, 'eve@example.org')")
                .param("id", invitation)
                .update();
        send(CATALYST, "/account/address", "email", "eve@new.example");
        send(CATALYST, "/account/address/confirm", "token", token());

        send(CATALYST, "/account/erase", "email", "eve@new.example");

        assertThat(database.sql("select count(*) from account.deed where words like 'eve@%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatStaysIsNamedBefore() {
        assertThat(page(CATALYST, "/account/erase"))
                .hasStatusOk()
                .bodyText()
                .contains("Le journal des actions", "présences aux séances", "votre binôme a partagé", "retours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fay@example.org", "eve@example"})
    void anAccountIsErasedOnlyByItsOwnAddress(String email) {
        assertThat(send(CATALYST, "/account/erase", "email", email))
                .hasStatus(422)
                .bodyText()
                .contains("rien n’est effacé");
        assertThat(page(CATALYST, "/places/" + REDON)).hasStatusOk();
    }

    @Test
    void whoLeadsAloneIsToldWhatNobodyWouldOwn() {
        assertThat(page(LEAD, "/account/erase"))
                .bodyText()
                .contains("personne d’autre ne tient", "Essai", "invitez d’abord");
        assertThat(page(CATALYST, "/account/erase")).bodyText().doesNotContain("personne d’autre ne tient");

        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                select :second, role, scope, about, granted_at from account.role where person = :lead
                """).param("second", FACILITATOR).param("lead", LEAD).update();

        assertThat(page(LEAD, "/account/erase")).bodyText().doesNotContain("personne d’autre ne tient");
    }

    @Test
    void whoseMailsComeBackIsToldOnTheirOwnPage() {
        database.sql(
                        "insert into notices.bounce (recipient, at, status, words) values ('eve@example.org', now(), '550', 'User unknown')")
                .update();
        try {
            assertThat(page(CATALYST, "/account")).bodyText().contains("reviennent", "User unknown");
            assertThat(page(LEAD, "/account")).bodyText().doesNotContain("reviennent");
            assertThat(page(LEAD, "/sessions/" + RunningEdition.SESSION))
                    .bodyText()
                    .contains("User unknown");
        } finally {
            database.sql("delete from notices.bounce").update();
        }
    }

    @Test
    void theLastWhoAdministersStays() {
        database.sql("insert into account.role (person, role, granted_at) values (:ann, 'administrator', now())")
                .param("ann", LEAD)
                .update();

        assertThat(send(LEAD, "/account/erase", "email", "ann@example.org")).hasStatus(422);

        assertThat(database.sql("select name from account.person where id = :ann")
                        .param("ann", LEAD)
                        .query((row, number) -> row.getString(1))
                        .single())
                .isEqualTo("Ann");
    }

    @Test
    void aNewAddressCountsOnceItsLinkHasComeBack() {
        send(CATALYST, "/account/address", "email", "Eve@new.example");
        var token = token();

        assertThat(send(OTHER, "/account/address/confirm", "token", token)).hasRedirectedUrl("/account");
        assertThat(email(CATALYST)).isEqualTo("eve@example.org");
        assertThat(page(CATALYST, "/account/address?token=" + token)).bodyText().contains(token);
        send(CATALYST, "/account/address/confirm", "token", token);
        assertThat(email(CATALYST)).isEqualTo("eve@new.example");
        assertThat(database.sql("select count(*) from notices.mail where recipient = 'eve@example.org'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anAddressOfSomebodyElseIsNotTakenAndNotTold() {
        assertThat(send(CATALYST, "/account/address", "email", "fay@example.org"))
                .hasRedirectedUrl("/account");

        assertThat(count("notices.mail")).isZero();
        assertThat(count("account.email_change")).isZero();
    }

    @Test
    void aLinkForANewAddressEnds() {
        send(CATALYST, "/account/address", "email", "eve@new.example");
        var token = token();
        database.sql("update account.email_change set expires_at = now() - interval '1 second'")
                .update();

        send(CATALYST, "/account/address/confirm", "token", token);

        assertThat(email(CATALYST)).isEqualTo("eve@example.org");
    }

    @Test
    void everyTableThatNamesPeopleIsAskedByAModule() {
        var asked = modules.stream()
                .flatMap(it -> it.queries().values().stream())
                .toList()
                .toString()
                .replaceAll("\\s+", " ");

        assertThat(database.sql("""
                select distinct table_schema || '.' || table_name
                from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_type = 'BASE TABLE'
                and column_name in ('person', 'author', 'reviewer', 'recipient', 'handed_in_by', 'actor')
                and table_schema not in ('information_schema', 'pg_catalog')
                """).query((row, number) -> row.getString(1)).list())
                .filteredOn(it -> !SECRETS.contains(it))
                .allSatisfy(it -> assertThat(asked).contains(it + " "));
    }

    /** They hold hashes alone, or what is empty once a link has come back. */
    private static final List<String> SECRETS =
            List.of("account.password", "account.sign_in_link", "account.email_change", "programme.calendar_feed");

    /** Eve leaves traces wherever she can. */
    private void work() {
        send(CATALYST, "/account/consents", "purposes", "contact-after");
        send(CATALYST, "/places/" + REDON + "/notebook", "words", "Entre nous");
        send(
                CATALYST,
                "/tasks/" + TASK + "/deliverable",
                "words",
                "Ce que j’ai remis",
                "handIn",
                "true",
                "version",
                "0");
        send(CATALYST, "/sessions/" + SESSION + "/feedback", "useful", "4", "kept", "Ce que j’ai retenu");
        send(LEAD, "/sessions/" + SESSION + "/attendance", "presence-" + CATALYST, "present");
        send(CATALYST, "/places/" + REDON + "/roadmap", "title", "Écrire", "owner", "Eve", "dueOn", "2030-01-01");
        database.sql("""
                insert into programme.application (id, edition, secret_hash, email, territory, first_name, started_at)
                select gen_random_uuid(), edition, 'x', 'eve@example.org', 'Redon', 'Eve', now() from programme.call
                """).update();
        database.sql("insert into account.deed (at, act, words) values (now(), 'invited', 'eve@example.org')")
                .update();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private String token() {
        return database.sql("select body from notices.mail where recipient = 'eve@new.example'")
                .query((row, number) -> row.getString(1))
                .single()
                .replaceAll("(?s).*token=([^\\s]+).*", "$1");
    }

    private String email(UUID person) {
        return database.sql("select email from account.person where id = :id")
                .param("id", person)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
