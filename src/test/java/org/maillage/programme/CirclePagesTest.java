package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.COHORT;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PROGRAMME;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.STRANGER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.RoleAccepted;
import org.maillage.account.RoleTaken;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is invited around an edition: seen by those who invite, sent again and withdrawn by them. */
@PlatformTest
class CirclePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void begin() {
        RunningEdition.write(database);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /programmes/lien/leads,                  /programmes/lien
            /editions/ouest/partners,                /editions/ouest/board
            /editions/ouest/cohorts/{cohort}/facilitators, /editions/ouest/cohorts
            /places/{redon}/invitations,             /places/{redon}
            """)
    void whoInvitesSeesWhoHasNotComeYet(String form, String page) {
        send(LEAD, path(form), "email", "zoe@example.org");

        assertThat(people().page(LEAD, path(page))).bodyText().contains("zoe@example.org", "en attente");
    }

    @Test
    void aPairSeesWhomItHasInvitedAndTakesItBack() {
        send(CATALYST, path("/places/{redon}/invitations"), "email", "zoe@example.org");

        send(CATALYST, "/account/people/invitations/" + invitation() + "/resend", "_page", path("/places/{redon}"));
        send(CATALYST, "/account/people/invitations/" + invitation() + "/revoke", "_page", path("/places/{redon}"));

        assertThat(people().page(CATALYST, path("/places/{redon}"))).bodyText().doesNotContain("zoe@example.org");
        assertThat(database.sql("select count(*) from account.invitation where revoked_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theAnswerLeadsBackToThePageOfTheFormAndNeverToAnotherSite() {
        send(LEAD, path("/places/{redon}/invitations"), "email", "zoe@example.org");
        var resend = "/account/people/invitations/" + invitation() + "/resend";

        assertThat(people().send(LEAD, resend, "_page", path("/places/{redon}")))
                .hasRedirectedUrl(path("/places/{redon}"));
        assertThat(people().send(
                                LEAD, "/account/people/invitations/" + invitation() + "/revoke", "_page", "//evil.org"))
                .hasRedirectedUrl("/account/people");
    }

    @Test
    void nobodyElseSendsAnInvitationAgainOrWithdrawsIt() {
        send(LEAD, path("/places/{redon}/invitations"), "email", "zoe@example.org");

        for (var who : List.of(OTHER, STRANGER)) {
            for (var act : List.of("resend", "revoke")) {
                assertThat(people().send(who, "/account/people/invitations/" + invitation() + "/" + act))
                        .hasStatus(403);
            }
        }
    }

    @Test
    void aProgrammeKeepsSomebodyWhoLeadsIt() {
        take(LEAD, LEAD, "programme-lead", PROGRAMME);
        assertThat(people().page(LEAD, "/programmes/lien/edit")).hasStatusOk();

        database.sql("""
                insert into account.role (person, role, scope, about, granted_at)
                values (:person, 'programme-lead', :programme, 'Lien', now())
                """)
                .param("person", STRANGER)
                .param("programme", PROGRAMME)
                .update();
        take(STRANGER, LEAD, "programme-lead", PROGRAMME);
        assertThat(people().page(LEAD, "/programmes/lien/edit")).hasStatus(403);
    }

    @Test
    void aRoleTakenByWhoGaveItEndsAtOnce() {
        assertThat(people().page(LEAD, "/editions/ouest/cohorts")).bodyText().contains("Retirer son rôle à Bob");

        take(LEAD, FACILITATOR, "facilitator", COHORT);

        assertThat(people().page(FACILITATOR, "/editions/ouest/board")).hasStatus(403);
    }

    @Test
    void whoTakesASeatInAPairIsOfTheTeamOfItsTerritoryAsLongAsTheyKeepTheSeat() {
        events.publishEvent(new RoleAccepted(new PersonId(STRANGER), Role.CATALYST, REDON));
        assertThat(teams(STRANGER)).isEqualTo(1);

        events.publishEvent(new RoleTaken(new PersonId(STRANGER), Role.CATALYST, REDON, false));
        assertThat(teams(STRANGER)).isZero();
    }

    private int teams(UUID person) {
        return database.sql("""
                select count(*)
                from account.role
                where person = :person
                and role = 'team'
                and scope = (select territory from programme.place where id = :redon)
                """)
                .param("person", person)
                .param("redon", REDON)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoLeavesAPairLeavesWithAReasonAlone() {
        assertThat(people().send(
                                LEAD,
                                "/account/people/" + CATALYST + "/roles/catalyst/take",
                                "scope",
                                REDON.toString()))
                .hasStatus(403);
    }

    @Test
    void aPairHasNoMoreInvitationsThanSeats() {
        send(CATALYST, path("/places/{redon}/invitations"), "email", "zoe@example.org");
        send(CATALYST, path("/places/{redon}/invitations"), "email", "yan@example.org");
        send(LEAD, path("/places/{redon}/invitations"), "email", "fay@example.org");
        assertThat(database.sql("select email from account.invitation")
                        .query(String.class)
                        .list())
                .containsExactly("zoe@example.org");

        send(LEAD, "/account/people/invitations/" + invitation() + "/revoke");
        send(LEAD, path("/places/{redon}/invitations"), "email", "fay@example.org");
        assertThat(database.sql("select count(*) from account.invitation")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void take(UUID who, UUID from, String role, UUID scope) {
        send(who, "/account/people/" + from + "/roles/" + role + "/take", "scope", scope.toString());
    }

    private void send(UUID who, String path, String... fields) {
        assertThat(people().send(who, path, fields)).hasStatus3xxRedirection();
    }

    private People people() {
        return new People(browser);
    }

    private String invitation() {
        return database.sql("select id::text from account.invitation where revoked_at is null")
                .query(String.class)
                .single();
    }

    private static String path(String address) {
        return address.replace("{redon}", REDON.toString()).replace("{cohort}", COHORT.toString());
    }
}
