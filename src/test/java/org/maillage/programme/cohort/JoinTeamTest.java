package org.maillage.programme.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.EDITION;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.PARTNER;
import static org.maillage.support.RunningEdition.REDON;
import static org.maillage.support.RunningEdition.REVIEWER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.RoleAccepted;
import org.maillage.account.RoleTaken;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way into the team of a territory, and out of it. Two programmes walk with a pair for the same communes. */
@PlatformTest
class JoinTeamTest {

    /** The place of another programme on the communes of Redon. */
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private static final UUID GUS = STRANGER;
    private static final UUID FAY = OTHER;
    private static final UUID BOB = FACILITATOR;
    private static final UUID CYD = REVIEWER;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private UUID territory = UUID.randomUUID();
    private String page = "";

    @BeforeEach
    void twoProgrammesOnTheSameCommunes() {
        RunningEdition.write(database);
        territory = new Directory(database).territory(Directory.REDON);
        page = "/directory/teams/" + territory;
        run("delete from programme.pair_member");
        run("update programme.place set territory = :territory where id = :redon");
        run("insert into programme.programme (id, slug, title, created_at) values (:other, 'autre', 'Autre', now())");
        run("""
                insert into pathway.edition
                select (jsonb_populate_record(
                  edition, jsonb_build_object('id', :other, 'slug', 'est', 'programme', :other))).*
                from pathway.edition where id = :edition
                """);
        run("""
                insert into pathway.move (edition, position, status, year, month, day, certainty)
                select :other, position, status, year, month, day, certainty
                from pathway.move where edition = :edition
                """);
        run("insert into programme.cohort (id, edition, name) values (:other, :other, 'Une')");
        run("""
                insert into programme.place (id, edition, cohort, territory, name, structure, structure_kind, taken_at)
                values (:other, :other, :other, :territory, 'Pays de Redon', 'Association', 'association', now())
                """);
    }

    @AfterEach
    void nothingStays() {
        RunningEdition.remove(database);
        Directory.remove(database);
    }

    @Test
    void theFirstSeatBeginsTheTeamAndTheOtherSeatOfThePairJoinsIt() {
        sit(GUS, REDON);
        assertThat(team()).containsExactly("Gus");

        sit(FAY, REDON);
        assertThat(team()).containsExactly("Fay", "Gus");
        assertThat(asking()).isEmpty();
        assertThat(page(FAY, page)).hasStatusOk();
    }

    @Test
    void whoComesIntoThePairInsteadOfSomebodyJoinsTheTeamThatItBegan() {
        sit(GUS, REDON);
        sit(FAY, REDON);
        leave(GUS, REDON);

        sit(CYD, REDON);

        assertThat(team()).containsExactly("Cyd", "Fay");
    }

    @Test
    void aSeatOfAnotherPairWaitsForTheTeamToAnswer() {
        sit(GUS, REDON);

        sit(BOB, ELSEWHERE);
        sit(CYD, ELSEWHERE);

        assertThat(team()).containsExactly("Gus");
        assertThat(asking()).containsExactly("Bob", "Cyd");
        assertThat(page(BOB, page)).hasStatus(403);
        assertThat(page(BOB, "/directory/new")).hasStatus(403);
        assertThat(page(GUS, page))
                .bodyText()
                .contains("Qui demande à entrer", "Bob", "Pays de Redon, Ouest", page + "/newcomers/" + BOB + "\"");
        assertThat(mails("gus@example.org"))
                .containsExactly("Bob demande à entrer dans votre équipe", "Cyd demande à entrer dans votre équipe");
    }

    @Test
    void whoAsksSeesThatItWaits() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);

        assertThat(page(BOB, "/places/" + ELSEWHERE)).bodyText().contains("un de ses membres vous répondra");
        assertThat(page(BOB, "/account"))
                .bodyText()
                .contains(" (demandé, sans réponse encore)")
                .doesNotContain("Saying[");
        assertThat(page(BOB, "/account/export")).bodyText().contains("account.asked-roles", "Pays de Redon, Ouest");
        assertThat(page(GUS, "/places/" + REDON)).bodyText().doesNotContain("vous répondra");
    }

    @Test
    void theTeamSaysYes() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);

        assertThat(answer(GUS, BOB, true)).hasRedirectedUrl(page);

        assertThat(team()).containsExactly("Bob", "Gus");
        assertThat(asking()).isEmpty();
        assertThat(page(BOB, page)).hasStatusOk().bodyText().doesNotContain("Qui demande à entrer");
        assertThat(page(BOB, "/places/" + ELSEWHERE)).bodyText().doesNotContain("vous répondra");
        assertThat(mails("bob@example.org")).singleElement().asString().startsWith("Vous êtes de l’équipe");
    }

    @Test
    void theTeamSaysNo() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);

        answer(GUS, BOB, false);

        assertThat(team()).containsExactly("Gus");
        assertThat(asking()).isEmpty();
        assertThat(page(BOB, page)).hasStatus(403);
        assertThat(page(BOB, "/places/" + ELSEWHERE)).hasStatusOk();
        assertThat(mails("bob@example.org")).singleElement().asString().endsWith("a répondu");
    }

    @Test
    void itIsAnsweredOnce() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);
        answer(GUS, BOB, false);

        answer(GUS, BOB, true);

        assertThat(team()).containsExactly("Gus");
        assertThat(mails("bob@example.org")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a member,                     302, 'Bob Gus'
            who asks,                     403, Gus
            somebody else who asks,       403, Gus
            an administrator,             403, Gus
            a member of another team,     403, Gus
            who leads the other programme, 403, Gus
            """)
    void onlyTheTeamAnswers(String who, int status, String team) {
        var people = Map.of(
                "a member", GUS,
                "who asks", BOB,
                "somebody else who asks", CYD,
                "an administrator", LEAD,
                "a member of another team", PARTNER,
                "who leads the other programme", CATALYST);
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);
        sit(CYD, ELSEWHERE);
        role(LEAD, "administrator", null);
        role(PARTNER, "team", new Directory(database).territory(Directory.DIE));
        role(CATALYST, "programme-lead", ELSEWHERE);

        assertThat(answer(people.getOrDefault(who, CATALYST), BOB, true)).hasStatus(status);

        assertThat(String.join(" ", team())).isEqualTo(team);
    }

    @Test
    void whereAnAdministratorHasBegunTheTeamAPairAsks() {
        inviteAsAdministrator("fay@example.org");
        assertThat(team()).containsExactly("Fay");

        sit(GUS, REDON);

        assertThat(team()).containsExactly("Fay");
        assertThat(asking()).containsExactly("Gus");
    }

    @Test
    void whomTheTeamInvitesAsksNoMore() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);

        send(GUS, page + "/members", "email", "bob@example.org");
        accept("bob@example.org");

        assertThat(team()).containsExactly("Bob", "Gus");
        assertThat(asking()).isEmpty();
    }

    @Test
    void whoLeavesThePairLeavesTheTeamOrAsksNoMore() {
        sit(GUS, REDON);
        sit(FAY, REDON);
        sit(BOB, ELSEWHERE);
        sit(CYD, ELSEWHERE);
        answer(GUS, BOB, true);

        leave(FAY, REDON);
        leave(BOB, ELSEWHERE);
        leave(CYD, ELSEWHERE);

        assertThat(team()).containsExactly("Gus");
        assertThat(asking()).isEmpty();
    }

    @Test
    void aRoleThatNoSeatGaveOutlivesTheSeat() {
        inviteAsAdministrator("fay@example.org");
        sit(FAY, ELSEWHERE);
        assertThat(asking()).isEmpty();

        leave(FAY, ELSEWHERE);
        assertThat(team()).containsExactly("Fay");

        sit(GUS, REDON);
        answer(FAY, GUS, true);
        send(FAY, page + "/members", "email", "gus@example.org");
        accept("gus@example.org");
        leave(GUS, REDON);
        assertThat(team()).containsExactly("Fay", "Gus");
    }

    @Test
    void aRoleOfWhichNobodyWroteDownByWhichSeatItCameEndsWithAny() {
        role(GUS, "team", territory);
        role(FAY, "team", territory);
        run("update account.role set through = scope where role = 'team'");
        sit(GUS, REDON);

        leave(GUS, REDON);

        assertThat(team()).containsExactly("Fay");
    }

    @Test
    void whoSitsInBothPairsStaysByTheOtherOrAsksByIt() {
        sit(FAY, REDON);
        sit(GUS, REDON);
        sit(GUS, ELSEWHERE);
        assertThat(asking()).isEmpty();

        leave(GUS, REDON);
        assertThat(team()).containsExactly("Fay");
        assertThat(asking()).containsExactly("Gus");

        sit(GUS, REDON);
        leave(GUS, ELSEWHERE);
        assertThat(team()).containsExactly("Fay", "Gus");
        assertThat(asking()).isEmpty();
    }

    @Test
    void theSamePairTwiceAsksOnceAndAfterANoAsksAgainWithANewSeatAlone() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);
        assertThatThrownBy(() -> sit(BOB, ELSEWHERE)).isInstanceOf(SeatTaken.class);
        assertThat(mails("gus@example.org")).hasSize(1);
        answer(GUS, BOB, false);

        leave(BOB, ELSEWHERE);
        assertThat(asking()).isEmpty();
        sit(BOB, ELSEWHERE);

        assertThat(asking()).containsExactly("Bob");
        assertThat(mails("gus@example.org")).hasSize(2);
    }

    @Test
    void whereNobodyIsLeftToAnswerWhoHasWaitedLongestBeginsTheTeam() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);
        sit(CYD, ELSEWHERE);

        leave(GUS, REDON);

        assertThat(team()).containsExactly("Bob", "Cyd");
        sit(GUS, REDON);
        assertThat(team()).containsExactly("Bob", "Cyd");
        assertThat(asking()).containsExactly("Gus");
    }

    @Test
    void whoHasTheirAccountErasedAsksNoMore() {
        sit(GUS, REDON);
        sit(BOB, ELSEWHERE);

        send(BOB, "/account/erase", "email", "bob@example.org");

        assertThat(asking()).isEmpty();
    }

    @Test
    void ofTwoPairsThatComeAtTheSameMomentOneBeginsTheTeamAndTheOtherAsks() throws Exception {
        try (var others = Executors.newSingleThreadExecutor()) {
            Future<?> coming = transaction.execute(status -> {
                events.publishEvent(new RoleAccepted(new PersonId(GUS), Role.CATALYST, REDON));
                var other = others.submit(() -> sit(BOB, ELSEWHERE));
                await().until(() -> other.isDone() || waits());
                return other;
            });
            coming.get();
        }

        assertThat(team()).containsExactly("Gus");
        assertThat(asking()).containsExactly("Bob");
    }

    private boolean waits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private void sit(UUID person, UUID place) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new RoleAccepted(new PersonId(person), Role.CATALYST, place)));
    }

    private void leave(UUID person, UUID place) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new RoleTaken(new PersonId(person), Role.CATALYST, place, false)));
    }

    private MvcTestResult answer(UUID who, UUID newcomer, boolean yes) {
        return new People(browser).send(who, page + "/newcomers/" + newcomer, "yes", String.valueOf(yes));
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private void send(UUID who, String path, String... fields) {
        assertThat(new People(browser).send(who, path, fields)).hasStatus3xxRedirection();
    }

    private void inviteAsAdministrator(String email) {
        role(LEAD, "administrator", null);
        var code = database.sql("select code from territory.territory where id = :id")
                .param("id", territory)
                .query(String.class)
                .single();
        send(LEAD, "/directory/teams", "place", "epci " + code, "email", email);
        accept(email);
    }

    private void accept(String email) {
        var link = database.sql("""
                select substring(body from '/invitations/[A-Za-z0-9_-]{43}')
                from notices.mail
                where recipient = :email
                order by posted_at desc
                limit 1
                """).param("email", email).query(String.class).single();
        assertThat(browser.post().uri(link).with(csrf())).hasRedirectedUrl("/desk");
    }

    private void role(UUID person, String role, @Nullable UUID scope) {
        database.sql(
                        "insert into account.role (person, role, scope, granted_at) values (:person, :role, :scope, now())")
                .param("person", person)
                .param("role", role)
                .param("scope", scope, java.sql.Types.OTHER)
                .update();
    }

    private List<String> team() {
        return names("account.role", "name");
    }

    private List<String> asking() {
        return names("account.asked_role", "asked_at");
    }

    private List<String> names(String table, String order) {
        return database.sql("select name from " + table + " join account.person on id = person"
                        + " where role = 'team' and scope = :territory order by " + order)
                .param("territory", territory)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> mails(String recipient) {
        return database.sql("select subject from notices.mail where recipient = :to order by posted_at, subject")
                .param("to", recipient)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void run(String sql) {
        database.sql(sql)
                .param("territory", territory)
                .param("redon", REDON)
                .param("other", ELSEWHERE)
                .param("edition", EDITION)
                .update();
    }
}
