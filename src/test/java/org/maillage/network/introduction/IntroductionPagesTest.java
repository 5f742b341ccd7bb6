package org.maillage.network.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.network.introduction.SampleIntroductions.FIRST;
import static org.maillage.network.introduction.SampleIntroductions.SECOND;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;

import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.network.IntroductionOutcome;
import org.maillage.network.IntroductionTold;
import org.maillage.shared.Words;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A catalyst introduces two people, asked or aloud, and follows what comes of it. */
@PlatformTest
@RecordApplicationEvents
class IntroductionPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    FollowIntroductions follow;

    @Autowired
    FadeIntroductions fade;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private SampleIntroductions sample;
    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        sample = new SampleIntroductions(browser, database);
    }

    @AfterEach
    void nothingStays() {
        sample.remove();
    }

    @Test
    void fromTheSheetOfAnActorInFewGestures() {
        var sheet = directory.organisation("Les Jardins de l’Oust", REDON, true, "territory");
        directory.set(sheet, "email", "oust@exemple.fr");
        var other = directory.organisation("Le Lien", REDON, true, "territory");

        assertThat(sample.people().page(KEEPER, "/directory/" + sheet))
                .bodyText()
                .contains("Mettre en relation", "/introductions/new?first=organisation-" + sheet);
        assertThat(sample.people().page(KEEPER, "/introductions/new?first=organisation-" + sheet + "&q=lien"))
                .hasStatusOk()
                .bodyText()
                .contains("oust@exemple.fr", "name=\"pick\" value=\"organisation-" + other)
                .doesNotContain("name=\"pick\" value=\"organisation-" + sheet);
        assertThat(sample.people().page(KEEPER, "/introductions/new?first=organisation-" + sheet + "&q=introuvable"))
                .bodyText()
                .contains("Rien ne s’appelle");
        assertThat(sample.people().page(MEMBER, "/directory/" + sheet))
                .bodyText()
                .doesNotContain("Mettre en relation");
    }

    @Test
    void whatWasTypedStaysWhileSomebodyIsLookedForAndChosen() {
        var sheet = directory.organisation("Le Lien", REDON, true, "territory");
        directory.set(sheet, "email", "lien@exemple.fr");
        String[] typed = {
            "kind",
            "asked",
            "firstName",
            "Anselme Mirabelle",
            "firstEmail",
            FIRST,
            "secondName",
            "Le lien de Redon",
            "reason",
            "Une salle le soir"
        };

        assertThat(goOn(typed, "q", "lien"))
                .hasStatusOk()
                .bodyText()
                .contains("Une salle le soir", FIRST, "Le lien de Redon", "name=\"pick\" value=\"organisation-" + sheet)
                .contains("Chercher la seconde");
        assertThat(goOn(typed, "pick", "organisation-" + sheet))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Une salle le soir", FIRST, "name=\"second\" value=\"organisation-" + sheet, "lien@exemple.fr")
                .doesNotContain("Le lien de Redon");
        assertThat(goOn(typed, "instead", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Une salle le soir", FIRST, "Ils étaient tous deux d’accord", "value=\"" + today());
        assertThat(goOn(typed, "pick", "organisation-nichts"))
                .hasStatusOk()
                .bodyText()
                .contains("Une salle le soir");
        assertThat(sample.people().send(MEMBER, "/introductions/new", typed)).hasStatus(403);
        assertThat(sample.string("select count(*) from network.introduction")).isEqualTo("0");
    }

    private MvcTestResult goOn(String[] typed, String... more) {
        return sample.people()
                .send(
                        KEEPER,
                        "/introductions/new",
                        Stream.concat(Arrays.stream(typed), Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void theFirstQuestionIsAnsweredByItsLinkAsLongAsTheSecond() {
        sample.path();
        sample.bothAgree();
        monthLater();

        assertThat(sample.string("""
                select string_agg(distinct (expires_at at time zone 'Europe/Paris')::date
                  - (select introduced_on from network.introduction) || ' days', '')
                from network.introduction_link
                where round = 1""")).isEqualTo("150 days");
    }

    @Test
    void oneOfTheDemonstrationSaysSoToWhomeverReadsOfIt() {
        var path = sample.path();
        var note = "Personnes et organisations sont inventées";
        assertThat(sample.people().page(KEEPER, path)).bodyText().doesNotContain(note);

        directory.makeUp(KEEPER);

        assertThat(sample.people().page(KEEPER, path)).bodyText().contains(note);
        assertThat(sample.people().page(KEEPER, "/introductions")).bodyText().contains(note);
        assertThat(sample.visit(sample.link(FIRST))).bodyText().contains(note);
    }

    @Test
    void aMonthOfAnIntroduction() {
        var path = sample.path();
        assertThat(sample.people().page(KEEPER, path))
                .bodyText()
                .contains("Attend le premier accord", "N’a pas été interrogé", "Retirer");
        sample.answer(sample.link(FIRST) + "/yes");
        assertThat(sample.people().page(KEEPER, path)).bodyText().contains("Attend le second accord", "A dit oui");
        sample.answer(sample.link(SECOND) + "/yes");

        assertThat(sample.people().page(KEEPER, path)).bodyText().contains("Mis en relation");
        assertThat(sample.mails("bob@example.org")).singleElement().asString().contains("deux ont dit oui");
        assertThat(sample.people().page(KEEPER, "/introductions"))
                .bodyText()
                .contains("Anselme Mirabelle et Bertille Framboisier", "Mis en relation");
    }

    @Test
    void oneMadeAloudIsNotedWithWhomWhenAndThatBothAgreed() {
        assertThat(sample.begin("kind", "aloud", "on", today(), "firstEmail", "", "secondEmail", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Sans leur accord");
        var path = sample.path(
                "kind",
                "aloud",
                "on",
                today(),
                "firstEmail",
                "",
                "secondEmail",
                "",
                "agreed",
                "true",
                "reason",
                "Bertille a une salle");

        assertThat(sample.people().page(KEEPER, path)).bodyText().contains("de vive voix", "Était d’accord");
        assertThat(sample.mails(FIRST)).isEmpty();
        assertThat(sample.state()).isEqualTo("introduced");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            firstName   | ''                                | firstName
            secondEmail | ''                                | secondEmail
            secondEmail | bertille                          | secondEmail
            secondEmail | anselme.mirabelle@exemple.fr      | secondName
            secondEmail | Anselme.Mirabelle@Exemple.fr      | secondName
            secondName  | anselme mirabelle                 | secondName
            reason      | ''                                | reason
            """)
    void whatIsWrongIsSaidAndWhatWasTypedStays(String field, String typed, String place) {
        assertThat(sample.begin(field, typed))
                .hasStatus(422)
                .bodyText()
                .contains(place + "-mistake", FIRST, field.equals("reason") ? "textarea" : SampleIntroductions.REASON);
        assertThat(sample.string("select count(*) from network.introduction")).isEqualTo("0");
    }

    @Test
    void whoWantsNoMailsIsNotAsked() {
        sample.path();
        sample.answer(sample.link(FIRST) + "/no", "stop", "true");

        assertThat(sample.state()).isEqualTo("declined");
        assertThat(sample.begin()).hasStatus(422).bodyText().contains("appelez-la");
    }

    @Test
    void aYesIsTakenBackUntilTheOtherHasAnswered() {
        sample.path();
        var one = sample.link(FIRST);
        sample.answer(one + "/yes");
        assertThat(sample.visit(one)).bodyText().contains("Finalement, non merci");
        sample.answer(one + "/no");

        assertThat(sample.state()).isEqualTo("declined");
        assertThat(sample.visit(sample.link(SECOND))).bodyText().contains("close");
        sample.answer(sample.link(SECOND) + "/yes");
        assertThat(sample.state()).isEqualTo("declined");
    }

    @Test
    void itIsTakenBackByWhoMakesItUnlessSomebodyAnsweredMeanwhile() {
        var path = sample.path();
        assertThat(sample.people().send(KEEPER, path + "/withdraw", "version", "0"))
                .hasStatus(302);
        assertThat(sample.state()).isEqualTo("asking-first");
        sample.answer(sample.link(FIRST) + "/yes");

        assertThat(sample.people().send(KEEPER, path + "/withdraw", "version", "0", "sure", "true"))
                .hasStatus(409)
                .bodyText()
                .contains("répondu entre-temps");
        assertThat(sample.people().send(KEEPER, path + "/withdraw", "version", "1", "sure", "true"))
                .hasStatus(302);
        assertThat(sample.state()).isEqualTo("withdrawn");
    }

    @Test
    void bothAreAskedTwiceWhatCameOfItAndNeverAThirdTime() {
        sample.path();
        sample.bothAgree();
        sample.run("delete from notices.mail");

        for (var days : new int[] {29, 30, 31, 89, 90, 91, 120, 149, 200}) {
            sample.run("update network.introduction set introduced_on = (now() at time zone 'Europe/Paris')::date - "
                    + days);
            follow.askWhatCameOfThem();
            follow.askWhatCameOfThem();
            assertThat(sample.mails(FIRST)).as("after %s days", days).hasSize(days < 30 ? 0 : days < 90 ? 1 : 2);
        }
        assertThat(sample.mails(SECOND)).hasSize(2);
        assertThatThrownBy(() -> sample.run("""
                insert into network.introduction_link (hash, introduction, side, purpose, round, email, sent_at, expires_at)
                select '\\x00', id, 'first', 'outcome', 3, 'a@exemple.fr', now(), now() + interval '1 day'
                from network.introduction""")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sample.run("""
                insert into network.introduction_link (hash, introduction, side, purpose, round, email, sent_at, expires_at)
                select '\\x00', id, 'first', 'outcome', 2, 'a@exemple.fr', now(), now() + interval '1 day'
                from network.introduction""")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void eachSaysApartWhatCameOfItAndBothConfirm() {
        var one = directory.organisation("Les Jardins", REDON, true, "territory");
        var other = directory.organisation("Le Lien", REDON, true, "territory");
        var path = sample.path("first", "organisation-" + one, "second", "organisation-" + other);
        sample.bothAgree();
        monthLater();
        var first = sample.link(FIRST);
        var second = sample.link(SECOND);
        assertThat(sample.visit(first)).hasStatusOk().bodyText().contains("Bertille Framboisier", "Partenariat");
        assertThat(sample.answer(first, "outcome", "")).hasStatus(422);

        sample.answer(first, "outcome", "project");
        assertThat(sample.people().page(KEEPER, path)).bodyText().contains("Projet, déclaré");
        assertThat(sample.visit(second)).bodyText().doesNotContain("c’est noté");
        sample.answer(second, "outcome", "meeting");

        assertThat(sample.people().page(KEEPER, path)).bodyText().contains("Rencontre, confirmé par les deux");
        assertThat(events.stream(IntroductionTold.class))
                .extracting(
                        IntroductionTold::first,
                        IntroductionTold::second,
                        IntroductionTold::outcome,
                        IntroductionTold::confirmed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(one, other, IntroductionOutcome.PROJECT, false),
                        org.assertj.core.groups.Tuple.tuple(one, other, IntroductionOutcome.MEETING, true));
    }

    @Test
    void whatTheCatalystHearsIsNotedAndStaysDeclared() {
        var path = sample.path("kind", "aloud", "on", today(), "agreed", "true", "firstEmail", "", "secondEmail", "");
        sample.run("update network.introduction set introduced_on = (now() at time zone 'Europe/Paris')::date - 31");
        assertThat(sample.people().page(KEEPER, "/desk")).bodyText().contains("Ce qui est né entre Anselme Mirabelle");

        sample.people().send(KEEPER, path + "/outcome", "side", "first", "outcome", "meeting", "version", "0");
        assertThat(sample.people()
                        .send(KEEPER, path + "/outcome", "side", "second", "outcome", "meeting", "version", "0"))
                .hasStatus(409);
        sample.people().send(KEEPER, path + "/outcome", "side", "second", "outcome", "meeting", "version", "1");

        assertThat(sample.people().page(KEEPER, path)).bodyText().contains("Rencontre, déclaré", "noté par vous");
        assertThat(sample.people().page(KEEPER, "/desk")).bodyText().doesNotContain("Ce qui est né entre");
    }

    @Test
    void afterTwoYearsACountByYearIsAllThatStays() {
        sample.path();
        sample.bothAgree();
        sample.run("update network.introduction set changed_at = now() - interval '23 months'");
        fade.fade();
        assertThat(sample.state()).isEqualTo("introduced");
        sample.run("update network.introduction set changed_at = now() - interval '25 months'");

        fade.fade();
        fade.fade();

        assertThat(sample.string("select count(*) from network.introduction")).isEqualTo("0");
        assertThat(sample.string("select kind || ' ' || state || ' ' || number from network.introduction_count"))
                .isEqualTo("asked introduced 1");
    }

    @Test
    void whatIsForgottenStillCountsYearByYear() {
        sample.path();
        sample.bothAgree();
        sample.run("update network.introduction set made_at = '2021-03-04', changed_at = now() - interval '25 months'");
        fade.fade();
        var few = text(sample.people().page(KEEPER, "/introductions"));
        assertThat(few).contains("Année par année", "2021</th><td>peu</td><td>peu</td><td>0</td><td>0</td>");
        sample.run("update network.introduction_count set number = 20");
        sample.run("""
                insert into network.introduction_count (team, year, kind, state, outcome, confirmed, number)
                select team, year, kind, 'declined', '', false, 8 from network.introduction_count""");
        sample.run("update network.introduction_count set outcome = 'project' where state = 'introduced'");

        assertThat(text(sample.people().page(COLLEAGUE, "/introductions")))
                .contains("2021</th><td>28</td><td>20</td><td>20</td><td>20</td>", "leurs noms sont effacés");
        assertThat(text(sample.people().page(ELSEWHERE, "/introductions"))).doesNotContain("Année par année");
    }

    @Test
    void listsGoOnBehindTheThirtieth() {
        for (var i = 0; i < 31; i++) {
            sample.path("secondName", "Framboisier " + (char) ('a' + i % 26) + (i / 26));
        }

        var first = sample.people().page(KEEPER, "/introductions");
        assertThat(first).bodyText().contains("rel=\"next\"");
        var next = java.util.regex.Pattern.compile("href=\"(/introductions\\?after=[^\"]+)\"")
                .matcher(text(first))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(sample.people().page(KEEPER, next))
                .bodyText()
                .contains("Framboisier a0")
                .doesNotContain("rel=\"next\"");
        assertThat(sample.people().page(KEEPER, "/introductions?state=declined"))
                .hasStatusOk();
        assertThat(sample.people().page(KEEPER, "/introductions?state=nonsense&after=nonsense"))
                .satisfies(it -> assertThat(it.getResponse().getStatus()).isIn(200, 400, 404));
    }

    @Test
    void whoKeepsNoDirectoryIntroducesNobody() {
        for (var person : java.util.List.of(MEMBER, NOBODY, ADMINISTRATOR)) {
            assertThat(sample.people().page(person, "/introductions/new")).hasStatus(403);
            assertThat(sample.people().send(person, "/introductions", "kind", "asked"))
                    .hasStatus(403);
        }
        assertThat(sample.visit("/introductions")).hasStatus(302);
        assertThat(sample.answer("/introductions")).hasStatus(401);
    }

    /** What Java gets wrong the tables refuse. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update network.introduction set state = 'introduced', introduced_on = '2027-03-02'",
                "update network.introduction set first_agreed = true",
                "update network.introduction set state = 'asking-second'",
                "update network.introduction set state = 'introduced', first_agreed = true, second_agreed = true, introduced_on = '2027-03-02'",
                "update network.introduction set outcome = 'meeting'",
                "update network.introduction set confirmed = true",
                "update network.introduction set expires_at = null",
                "update network.introduction set kind = 'aloud', expires_at = null",
                "insert into network.introduction_answer select id, 'first', true, 'meeting', now() from network.introduction",
                "insert into network.introduction_link select '\\x00', id, 'second', 'consent', null, 'b@exemple.fr', now(), now() + interval '1 day' from network.introduction",
                "insert into network.introduction_link select '\\x00', id, 'first', 'outcome', 1, 'a@exemple.fr', now(), now() + interval '1 day' from network.introduction"
            })
    void theTablesRefuseWhatCannotBe(String sql) {
        sample.path();

        assertThatThrownBy(() -> sample.run(sql)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatIsOverBeginsNotAnew() {
        sample.path();
        sample.answer(sample.link(FIRST) + "/no");

        assertThatThrownBy(
                        () -> sample.run("update network.introduction set state = 'asking-first', first_agreed = null"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(sample.string("select string_agg(state, ' ' order by at) from network.introduction_step"))
                .isEqualTo("asking-first declined");
    }

    private void monthLater() {
        sample.run("update network.introduction set introduced_on = (now() at time zone 'Europe/Paris')::date - 30");
        sample.run("delete from notices.mail");
        follow.askWhatCameOfThem();
    }

    private String today() {
        return Words.today(clock).toString();
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
