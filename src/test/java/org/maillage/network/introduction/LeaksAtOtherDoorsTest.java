package org.maillage.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.network.introduction.SampleIntroductions.FIRST;
import static org.maillage.network.introduction.SampleIntroductions.ONE;
import static org.maillage.network.introduction.SampleIntroductions.OTHER;
import static org.maillage.network.introduction.SampleIntroductions.SECOND;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.Oppositions;
import org.maillage.shared.OwnData;
import org.maillage.support.Directory;
import org.maillage.support.JustSignedIn;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The ways by which one of two could reach the other behind the pages and mails of the introduction itself: what surrounds
 * an answer, links in the wrong hands, files, waiting mails, and whoever has no say in it any more.
 */
@PlatformTest
class LeaksAtOtherDoorsTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    FollowIntroductions follow;

    @Autowired
    FadeIntroductions fade;

    @Autowired
    Oppositions oppositions;

    @Autowired
    List<OwnData> ownData;

    private SampleIntroductions sample;
    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        sample = new SampleIntroductions(browser, database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from notices.bounce where recipient = :email")
                .param("email", SECOND)
                .update();
        sample.remove();
    }

    @Test
    void noCacheKeepsAPersonalPageAndNoAddressOfItGoesElsewhere() {
        sample.path();
        var one = sample.link(FIRST);

        for (var page : List.of(one, one + "?lang=en")) {
            assertThat(sample.visit(page))
                    .hasStatusOk()
                    .headers()
                    .hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
                    .doesNotContainHeader("ETag");
            assertThat(sample.visit(page).getResponse().getHeader("Cache-Control"))
                    .contains("no-store");
            assertThat(sample.visit(page))
                    .bodyText()
                    .contains("<meta name=\"robots\" content=\"noindex\">")
                    .satisfies(it -> assertThat(head(it)).doesNotContain(ONE, OTHER, "potager"));
        }
    }

    @Test
    void aMailHasNoHeadThatLeadsToTheOther() {
        sample.path();
        sample.answer(sample.link(FIRST) + "/yes");

        assertThat(sample.string("""
                select string_agg(distinct subject || ' ' || coalesce(reply_to, '') || coalesce(way_out, '')
                  || coalesce(calendar, '') || coalesce(about, '') || coalesce(path, ''), '|')
                from notices.mail
                where recipient in ('%s', '%s')""".formatted(FIRST, SECOND))).isEqualTo("Bob aimerait vous présenter quelqu’un ");
        assertThat(sample.string("select count(*) from notices.mail where recipient not in ('%s', '%s')"
                        .formatted(FIRST, SECOND)))
                .isEqualTo("0");
        sample.answer(sample.link(SECOND) + "/no");
        assertThat(sample.string("""
                select string_agg(subject || body, '')
                from notices.mail
                where recipient not in ('%s', '%s')""".formatted(FIRST, SECOND)).toLowerCase(Locale.ROOT))
                .contains("déclinée")
                .doesNotContain(ONE, OTHER);
    }

    /** What is not there, what is somebody else's and what is for another question answer alike. */
    @Test
    void aWrongLinkAndAWrongReaderLearnNotEvenThatThereIsOne() {
        var path = sample.path();
        var one = sample.link(FIRST);
        var nothing = main(sample.visit("/introduction/outcome/" + "x".repeat(43)));

        assertThat(main(sample.visit(one.replace("/consent/", "/outcome/")))).isEqualTo(nothing);
        assertThat(main(sample.visit("/introduction/consent/" + "x".repeat(43))))
                .isEqualTo(nothing);
        assertThat(sample.visit(one.substring(0, one.length() - 1))).hasStatus(404);
        for (var person : List.of(COLLEAGUE, ELSEWHERE, MEMBER)) {
            var none = sample.people().page(person, "/introductions/" + UUID.randomUUID());
            assertThat(none).hasStatus(404);
            assertThat(main(sample.people().page(person, path))).isEqualTo(main(none));
        }
    }

    @Test
    void whoeverALinkIsForwardedToReadsNoMoreThanItsOwner() {
        sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        var other = sample.link(SECOND);

        for (var person : List.of(KEEPER, COLLEAGUE, ELSEWHERE)) {
            assertThat(words(sample.people().page(person, one))).doesNotContain(OTHER, "mirabelle@");
            assertThat(words(sample.people().page(person, other))).doesNotContain(ONE, "framboisier@");
        }
        assertThat(words(browser.get()
                        .uri(one)
                        .accept("application/json", "application/ld+json", "*/*")
                        .with(JustSignedIn.as(COLLEAGUE, "x"))
                        .exchange()))
                .doesNotContain(OTHER);
    }

    @Test
    void aReachThatIsNotShownIsNotFilledIn() {
        var person = contact("Bertille Framboisier", "private", "private");
        var known = contact("Berthe Groseille", "territory", "private");

        for (var page : List.of(
                "/introductions/new?first=contact-" + person + "&second=contact-" + known,
                "/introductions/new?q=framboisier",
                "/introductions/new?q=groseille")) {
            assertThat(words(sample.people().page(COLLEAGUE, page))
                            .replace("?q=framboisier", "")
                            .replace("?q=groseille", ""))
                    .as(page)
                    .doesNotContain("bertille", "groseille@", "framboisier@");
        }
        assertThat(words(sample.people().page(KEEPER, "/introductions/new?first=contact-" + known)))
                .contains("berthe groseille", "groseille@exemple.fr");
    }

    @Test
    void noFileOfTheNetworkTiesTwoWhoHaveNotAgreed() {
        var one = directory.organisation("Les Mirabelliers", REDON, true, "territory");
        var other = directory.organisation("Les Framboisiers", REDON, true, "territory");
        sample.path("first", "organisation-" + one, "second", "organisation-" + other);
        sample.answer(sample.link(FIRST) + "/yes");
        var network = "/network/teams/" + directory.territory(REDON);

        sample.answer(sample.link(SECOND) + "/no");
        for (var file : List.of("/ties.csv", "/ties.graphml", "/ties.json", "/ties", "")) {
            assertThat(sample.people().page(COLLEAGUE, network + file)).as(file).hasStatusOk();
            assertThat(words(sample.people().page(COLLEAGUE, network + file)))
                    .as(file)
                    .doesNotContain(FIRST, SECOND, "anselme", "bertille", "mise en relation du");
        }
        assertThat(sample.string("select count(*) from network.tie where '" + one + "' in (one::text, other::text)"))
                .isEqualTo("0");
    }

    @Test
    void thatMailsToOneComeBackIsTheAuthorsAlone() {
        var path = sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        var before = main(sample.visit(one));
        database.sql("""
                insert into notices.bounce (recipient, at, status, words)
                values (:email, now(), '5.1.1', :words)
                """)
                .param("email", SECOND)
                .param("words", "550 no such user " + SECOND)
                .update();

        assertThat(main(sample.visit(one))).isEqualTo(before);
        assertThat(words(sample.people().page(KEEPER, path))).contains("des courriels reviennent de " + SECOND);
        assertThat(sample.people().page(COLLEAGUE, path)).hasStatus(404);
    }

    @Test
    void whoWantsNoMailsSinceTheirYesIsGivenToNobody() {
        sample.path();
        sample.answer(sample.link(FIRST) + "/yes");
        oppositions.oppose(FIRST);
        var other = sample.link(SECOND);
        sample.answer(other + "/yes");

        assertThat(sample.state()).isEqualTo("declined");
        assertThat(sample.mails(SECOND))
                .hasSize(1)
                .noneMatch(it -> it.toLowerCase(Locale.ROOT).contains(ONE));
        assertThat(words(sample.visit(other))).contains("close").doesNotContain(ONE);
        sample.over();
        follow.endThoseWhoseTermHasCome();
        assertThat(sample.mails(FIRST))
                .as("nor is anything more written to them")
                .hasSize(1);
    }

    @Test
    void whoAgreedInVainAndWantsNoMailsIsNotToldTheEnd() {
        sample.path();
        sample.answer(sample.link(FIRST) + "/yes");
        oppositions.oppose(FIRST);
        sample.over();
        follow.endThoseWhoseTermHasCome();

        assertThat(sample.mails(FIRST)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoTakesTheirYesBackForGoodIsHeardWhateverCameBetween(boolean declinedMeanwhile) {
        sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        if (declinedMeanwhile) {
            sample.answer(sample.link(SECOND) + "/no");
        }

        sample.answer(one + "/no", "stop", "true");

        assertThat(oppositions.isOpposed(FIRST)).isTrue();
        assertThat(sample.begin("secondEmail", "b@exemple.fr")).hasStatus(422);
    }

    @Test
    void thatItIsTakenBackLooksLikeSilenceToo() {
        var path = sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        var waiting = main(sample.visit(one));

        sample.people().send(KEEPER, path + "/withdraw", "version", "1", "sure", "true");

        assertThat(sample.state()).isEqualTo("withdrawn");
        assertThat(main(sample.visit(one))).isEqualTo(waiting);
        assertThat(words(sample.visit(sample.link(SECOND)))).contains("close").doesNotContain(ONE);
    }

    @Test
    void whomTheDirectoryForgetsIsForgottenAndNobodyHearsOfIt() {
        var person = contact("Bertille Framboisier", "territory", "territory");
        sample.path("second", "contact-" + person);
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        var waiting = main(sample.visit(one));
        var other = sample.link(SECOND);
        sample.run("delete from directory.contact where id = '" + person + "'");

        fade.fade();

        assertThat(sample.visit(other)).hasStatus(404);
        assertThat(sample.answer(other + "/yes")).hasStatus(404);
        assertThat(main(sample.visit(one))).isEqualTo(waiting);
        assertThat(sample.string("select string_agg(name || email, '') from network.introduction_party"))
                .doesNotContain("Bertille", SECOND);
    }

    @Test
    void whoIsErasedAfterTheirYesIsGivenToNobodyNorWaitsInTheOutbox() {
        sample.path("firstEmail", "eve@example.org");
        sample.answer(sample.link("eve@example.org") + "/yes");
        var other = sample.link(SECOND);
        sample.answer(other + "/yes");
        assertThat(sample.mails(SECOND)).hasSize(2);

        erase(MEMBER, "eve@example.org");

        assertThat(sample.mails(SECOND))
                .as("the mail that gave the address had not gone")
                .hasSize(1)
                .noneMatch(it -> it.contains("eve@example.org"));
        sample.run("update network.introduction set introduced_on = (now() at time zone 'Europe/Paris')::date - 30");
        follow.askWhatCameOfThem();
        assertThat(sample.mails(SECOND))
                .as("nobody is asked what came of somebody erased")
                .hasSize(1);
    }

    @Test
    void whoHasLeftTheTeamReadsItNoMore() {
        var path = sample.path();
        assertThat(sample.people().page(KEEPER, path)).hasStatusOk();
        sample.run("delete from account.role where person = '" + KEEPER + "'");

        assertThat(sample.people().page(KEEPER, path)).hasStatus(404);
        assertThat(sample.people()
                        .send(KEEPER, path + "/outcome", "side", "first", "outcome", "project", "version", "0"))
                .hasStatus(404);
    }

    /** Whoever makes one learns of a decline: one of the two must not. */
    @ParameterizedTest
    @ValueSource(strings = {"firstEmail", "secondEmail"})
    void nobodyMakesOneOfWhichTheyAreOneSide(String side) {
        assertThat(sample.begin(side, "Bob@Example.org"))
                .hasStatus(422)
                .bodyText()
                .contains(side + "-mistake", "C’est votre propre adresse");
        assertThat(sample.mails("bob@example.org")).isEmpty();
    }

    @Test
    void noOtherNameOfEitherStandsInAReason() {
        var sheet = directory.organisation("Association d’aide à domicile", REDON, true, "territory");
        directory.set(sheet, "short_name", "ADMR");
        var fournil = directory.organisation("Le Fournil des Halles", REDON, true, "territory");
        var person = contact("Bertille Framboisier", "territory", "territory");
        sample.run(
                "insert into directory.membership (id, contact, organisation, role) values (gen_random_uuid(), '%s', '%s', 'boulangère')"
                        .formatted(person, fournil));

        assertThat(sample.begin(
                        "second", "organisation-" + sheet, "secondName", "Aide", "reason", "L’ADMR a une salle"))
                .hasStatus(422);
        assertThat(sample.begin("second", "contact-" + person, "reason", "La boulangère du fournil des halles"))
                .hasStatus(422)
                .bodyText()
                .contains("fournil halles");
        assertThat(sample.begin("second", "contact-" + person, "reason", "Une boulangère cherche une salle"))
                .hasStatus(302);
    }

    private UUID contact(String name, String visibility, String reach) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into directory.contact (id, name, email, visibility, reach_visibility, basis, purpose, last_contact_on,
                  keep_until, owner, keeper, created_at)
                values (:id, :name, lower(replace(:name, ' ', '.')) || '@exemple.fr', :visibility, :reach, 'public-task',
                  'Mettre en relation', cast(now() as date), cast(now() as date) + 1000, :owner, :keeper, now())
                """)
                .param("id", id)
                .param("name", name)
                .param("visibility", visibility)
                .param("reach", reach)
                .param("owner", directory.territory(REDON))
                .param("keeper", KEEPER)
                .update();
        return id;
    }

    private void erase(UUID person, String email) {
        ownData.stream()
                .filter(it -> it.getClass().getPackageName().startsWith("org.maillage.network")
                        || it.getClass().getPackageName().equals("org.maillage.notices"))
                .flatMap(it -> it.erasures().stream())
                .forEach(it -> database.sql(it)
                        .param("person", person)
                        .param("email", email)
                        .param("name", "x")
                        .update());
    }

    private static String head(String page) {
        return page.substring(0, page.indexOf("</head>")).toLowerCase(Locale.ROOT);
    }

    /** What a page says, without what is made for each answer anew. */
    private static String main(MvcTestResult answer) {
        var words = words(answer);
        var from = words.indexOf("<main");
        return (from < 0 ? words : words.substring(from, words.indexOf("</main>")))
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("/introductions?/((consent|outcome)/)?[a-z0-9_-]+", "");
    }

    private static String words(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().toLowerCase(Locale.ROOT);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
