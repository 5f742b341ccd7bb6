package org.maillage.network.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Members of a roster say by personal links whom they know; its team sees what that shows once enough have answered. */
@PlatformTest
class RosterPagesTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/roster/\\S+)");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    FadeRosters fade;

    private Directory directory;
    private String all;
    private String path;
    private UUID ruche;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        all = "/network/teams/" + directory.territory(REDON) + "/rosters";
        ruche = directory.organisation("La Ruche", REDON, true, "public");
        directory.set(ruche, "email", "ruche@exemple.fr");
        directory.organisation("La Halle", REDON, true, "public");
        path = Objects.requireNonNull(
                send(KEEPER, all, "name", "Alimentation 2026").getResponse().getRedirectedUrl());
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate network.roster, network.tie, network.attribution, search.change cascade")
                .update();
        Directory.remove(database);
    }

    @Test
    void membersComeFromLinesAndFromTheDirectory() {
        assertThat(send(
                        KEEPER,
                        path + "/members",
                        "members",
                        "Awa Traoré (mairie) ; awa@exemple.fr\nla halle <Halle@Exemple.fr>\n\n",
                        "sheet",
                        ruche.toString()))
                .hasStatus(302);
        // The same people again are there once.
        send(KEEPER, path + "/members", "members", "Awa T., awa@exemple.fr", "sheet", ruche.toString());

        assertThat(page(COLLEAGUE, path))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Awa Traoré (mairie)",
                        "La Halle",
                        "halle@exemple.fr",
                        "La Ruche",
                        "ruche@exemple.fr",
                        "pas encore invité")
                .contains("Aucune réponse sur 3 membres");
        assertThat(page(KEEPER, all)).bodyText().contains("Alimentation 2026", "Aucune réponse sur 3 membres");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Awa ; awa@          | une adresse de courriel qui n’en est pas une
            Awa ; awa@@exemple  | une adresse de courriel qui n’en est pas une
            Awa ; awa@exemple   | une adresse de courriel qui n’en est pas une
            awa@exemple.fr      | n’a pas de nom
            ' '                 | Écrivez au moins un membre
            """)
    void whoCannotAnswerIsSaidAndStaysTyped(String typed, String said) {
        assertThat(send(KEEPER, path + "/members", "members", "Zoé ; zoe@exemple.fr\n" + typed))
                .hasStatus(typed.isBlank() ? 302 : 422);
        if (!typed.isBlank()) {
            assertThat(send(KEEPER, path + "/members", "members", typed))
                    .bodyText()
                    .contains(said, typed.strip());
            assertThat(strings("select name from network.roster_member")).isEmpty();
        } else {
            assertThat(send(KEEPER, path + "/members", "members", typed))
                    .hasStatus(422)
                    .bodyText()
                    .contains(said);
        }
    }

    @Test
    void oneAnswersByAPersonalLinkAsOftenAsOneLikes() {
        members("Awa", "Zoé", "Léo");
        send(KEEPER, path + "/invite");
        assertThat(strings("select count(*)::text from notices.mail where recipient like '%@exemple.fr'"))
                .containsExactly("3");
        assertThat(page(KEEPER, path)).bodyText().contains("invité le");
        var link = link("awa@exemple.fr");
        assertThat(strings("select encode(hash, 'escape') from network.roster_link")
                        .toString())
                .doesNotContain(link.substring(8));

        assertThat(visit(link))
                .hasStatusOk()
                .bodyText()
                .contains("Zoé", "Léo", "Je ne connais pas")
                .doesNotContain("zoe@");
        assertThat(strings("select answered_at from network.roster_member where answered_at is not null"))
                .isEmpty();
        assertThat(answer(link, "know-" + id("Zoé"), "4", "trust-" + id("Zoé"), "5", "know-" + UUID.randomUUID(), "2"))
                .hasStatus(302);
        assertThat(strings("select intensity || ' ' || trust from network.acquaintance"))
                .containsExactly("4 5");

        assertThat(visit(link)).bodyText().contains("Vous avez répondu le", "<option value=\"4\" selected");
        assertThat(answer(link, "know-" + id("Léo"), "9", "know-" + id("Awa"), "3"))
                .hasStatus(302);
        assertThat(strings("select other from network.acquaintance")).isEmpty();
        assertThat(page(KEEPER, path)).bodyText().contains("a répondu le", "Une réponse sur 3 membres");
    }

    @Test
    void aLinkEndsWithItsTermAndWithTheAddress() {
        members("Awa", "Zoé");
        send(KEEPER, path + "/invite");
        var link = link("awa@exemple.fr");
        database.sql(
                        "update network.roster_link set sent_at = now() - interval '91 days', expires_at = now() where email = 'awa@exemple.fr'")
                .update();

        assertThat(visit(link))
                .hasStatusOk()
                .bodyText()
                .contains("Ce lien n’est plus bon")
                .doesNotContain("Zoé");
        answer(link, "know-" + id("Zoé"), "4");
        assertThat(strings("select other from network.acquaintance")).isEmpty();

        var other = link("zoe@exemple.fr");
        database.sql("update network.roster_member set email = 'zoe2@exemple.fr' where name = 'Zoé'")
                .update();
        assertThat(visit(other)).hasStatus(404);
        assertThat(visit("/roster/" + "x".repeat(43))).hasStatus(404);
    }

    @Test
    void belowSixtyPercentNothingIsMeasuredAndTheNumberAskedForIsSaid() {
        members("Awa", "Zoé", "Léo", "Max", "Ida");
        send(KEEPER, path + "/invite");
        answer(link("awa@exemple.fr"), "know-" + id("Zoé"), "4");
        answer(link("zoe@exemple.fr"), "know-" + id("Awa"), "4", "know-" + id("Léo"), "1");

        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("2 réponses sur 5 membres", "il en faut 3, 2 sont venues", "60")
                .doesNotContain("composante", "Garder un instantané");
        send(KEEPER, path + "/snapshots");
        assertThat(strings("select id from network.roster_snapshot")).isEmpty();

        answer(link("leo@exemple.fr"));
        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("3 réponses sur 5 membres", "De proche en proche, 3 acteurs sur 5", "2 membres ne sont liés")
                .contains("réciprocité : 0,67".replace(" :", "\u00a0:"), "Garder un instantané")
                .doesNotContain("il en faut");
    }

    @Test
    void nobodyIsRemindedTwiceInAWeek() {
        members("Awa", "Zoé");
        send(KEEPER, path + "/remind");
        assertThat(mails()).isZero();
        send(KEEPER, path + "/invite");
        send(KEEPER, path + "/invite");
        send(KEEPER, path + "/remind");
        assertThat(mails()).isEqualTo(2);
        assertThat(page(KEEPER, path)).bodyText().doesNotContain("Relancer ceux qui");

        answer(link("awa@exemple.fr"));
        database.sql("update network.roster_member set invited_at = now() - interval '8 days'")
                .update();
        assertThat(page(KEEPER, path)).bodyText().contains("Relancer ceux qui", "Demander à ceux qui ont répondu");
        send(KEEPER, path + "/remind");
        assertThat(mails()).isEqualTo(3);
        send(KEEPER, path + "/remind");
        assertThat(mails()).isEqualTo(3);
        send(KEEPER, path + "/update");
        send(KEEPER, path + "/update");
        assertThat(mails()).isEqualTo(4);
        assertThatThrownBy(
                        () -> database.sql("update network.roster_member set reminded_at = now() + interval '6 days'")
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSnapshotIsComparedWithToday() {
        members("Awa", "Zoé", "Léo");
        send(KEEPER, path + "/invite");
        answer(link("awa@exemple.fr"), "know-" + id("Zoé"), "2");
        answer(link("zoe@exemple.fr"));
        send(KEEPER, path + "/snapshots");
        send(KEEPER, path + "/snapshots");
        assertThat(strings("select id from network.roster_snapshot")).hasSize(1);
        database.sql("update network.roster_snapshot set taken_on = '2026-01-15'")
                .update();

        answer(link("awa@exemple.fr"), "know-" + id("Zoé"), "2", "know-" + id("Léo"), "1");
        answer(link("leo@exemple.fr"), "know-" + id("Zoé"), "1");
        members("Ida");

        assertThat(page(KEEPER, path))
                .bodyText()
                .contains("un lien le 15 janvier 2026, 3 aujourd’hui", "2 liens sont venus, aucun n’est parti")
                .contains("100", "gain d’interconnaissance");
    }

    @Test
    void whatAMemberShowsIsATieAndTheRestCountsAlone() {
        send(KEEPER, path + "/members", "members", "La Halle ; halle@exemple.fr", "sheet", ruche.toString());
        send(KEEPER, path + "/invite");
        var ties = "/network/teams/" + directory.territory(REDON) + "/ties";
        answer(link("ruche@exemple.fr"), "know-" + id("La Halle"), "4", "trust-" + id("La Halle"), "1");
        assertThat(page(KEEPER, ties)).bodyText().doesNotContain("La Ruche");

        answer(
                link("ruche@exemple.fr"),
                "know-" + id("La Halle"),
                "4",
                "trust-" + id("La Halle"),
                "1",
                "shows",
                "true");
        assertThat(page(KEEPER, ties))
                .bodyText()
                .contains("La Ruche", "se connaissent", "déclaré", "liste «\u00a0Alimentation 2026");
        assertThat(
                        strings(
                                "select intensity || coalesce(cause, ' none') || coalesce(trust::text, ' none') from network.tie"))
                .containsExactly("4 none none");
        answer(link("halle@exemple.fr"), "know-" + id("La Ruche"), "2", "shows", "true");
        assertThat(page(KEEPER, ties)).bodyText().contains("confirmé");

        answer(link("halle@exemple.fr") + "/leave", "sure", "true");
        assertThat(strings("select kind from network.tie")).isEmpty();
        answer(link("ruche@exemple.fr"), "shows", "true");
        assertThat(strings("select kind from network.tie")).isEmpty();
    }

    @Test
    void whoeverLeavesIsGoneFromItAndWrittenToNoMore() {
        members("Awa", "Zoé");
        send(KEEPER, path + "/invite");
        answer(link("zoe@exemple.fr"), "know-" + id("Awa"), "3");
        var link = link("awa@exemple.fr");

        assertThat(answer(link + "/leave")).hasStatus(302);
        assertThat(answer(link + "/leave", "sure", "true", "stop", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("effacés");
        assertThat(strings("select name from network.roster_member where name = 'Awa' or email like 'awa%'"))
                .isEmpty();
        assertThat(strings("select other from network.acquaintance")).isEmpty();
        assertThat(visit(link)).hasStatus(404);
        assertThat(send(KEEPER, path + "/members", "members", "Awa ; awa@exemple.fr"))
                .hasStatus(422)
                .bodyText()
                .contains("ne souhaite plus");
    }

    @Test
    void itsTeamAloneSeesARosterAndChangesIt() {
        members("Awa", "Zoé");
        var member = path + "/members/" + id("Awa") + "/remove";
        for (var other : List.of(ELSEWHERE, MEMBER, ADMINISTRATOR, NOBODY)) {
            for (var seen : List.of(all, path)) {
                assertThat(page(other, seen)).hasStatus(403);
            }
            for (var done : List.of("/members", "/invite", "/remind", "/update", "/snapshots", "/remove")) {
                assertThat(send(other, path + done, "sure", "true")).hasStatus(403);
            }
            assertThat(send(other, member)).hasStatus(403);
        }
        assertThat(browser.get().uri(path)).hasStatus(302);
        var elsewhere = "/network/teams/" + directory.territory(DIE) + path.substring(path.indexOf("/rosters"));
        assertThat(page(ELSEWHERE, elsewhere)).hasStatus(404);

        assertThat(send(KEEPER, member)).hasStatus(302);
        assertThat(strings("select name from network.roster_member where left_at is null"))
                .containsExactly("Zoé");
        assertThat(send(KEEPER, path + "/remove")).hasStatus(302);
        assertThat(page(KEEPER, path)).hasStatusOk();
        assertThat(send(KEEPER, path + "/remove", "sure", "true")).hasStatus(302);
        assertThat(page(KEEPER, path)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u202e"})
    void aRosterHasAName(String name) {
        assertThat(send(KEEPER, all, "name", name)).hasStatus(422).bodyText().contains("Donnez un nom");
    }

    @Test
    void aRosterIsNoLongerThanOnePageOfTicks() {
        var many = IntStream.rangeClosed(0, Roster.MOST)
                .mapToObj("Nom%1$s ; nom%1$s@exemple.fr"::formatted)
                .reduce("", (one, other) -> one + "\n" + other);

        assertThat(send(KEEPER, path + "/members", "members", many))
                .hasStatus(422)
                .bodyText()
                .contains("150 membres au plus");
    }

    @Test
    void membersAreForgottenTwoYearsAfterTheLastWord() {
        members("Awa", "Zoé");
        database.sql("update network.roster_member set added_at = now() - interval '25 months' where name = 'Awa'")
                .update();

        fade.fade();

        assertThat(strings("select name from network.roster_member where left_at is null"))
                .containsExactly("Zoé");
        assertThat(strings("select name from network.roster_member where name = 'Awa'"))
                .isEmpty();
    }

    @Test
    void theTeamFindsItsRostersFromItsPageAndItsNetwork() {
        var territory = directory.territory(REDON);
        for (var from : List.of("/directory/teams/" + territory, "/network/teams/" + territory)) {
            assertThat(page(KEEPER, from)).bodyText().contains(all, "Listes à remplir");
        }
    }

    @Test
    void whoHasNoAddressIsHandedALinkAndCountsLikeTheOthers() {
        members("Awa");
        assertThat(send(KEEPER, path + "/members", "members", "Zoé du marché\nLa Halle\nzoé du marché"))
                .hasStatus(302);
        assertThat(page(COLLEAGUE, path))
                .bodyText()
                .contains("Aucune réponse sur 3 membres", "sans adresse", "lien à remettre", "2 membres sans adresse")
                .contains("Imprimer le lien de La Halle", "Imprimer ces liens");
        send(KEEPER, path + "/invite");
        assertThat(mails()).isEqualTo(1);
        assertThat(page(KEEPER, path)).bodyText().doesNotContain("Inviter ceux");

        var slip = send(KEEPER, path + "/members/" + id("Zoé du marché") + "/hand");
        assertThat(slip).hasStatusOk().bodyText().contains("Zoé du marché", "<svg", "ne seront plus montrés");
        assertThat(slip.getResponse().getHeader("Cache-Control")).contains("no-store");
        var link = handed(slip);
        assertThat(strings("select encode(hash, 'escape') from network.roster_link")
                        .toString())
                .doesNotContain(link.substring(8));
        assertThat(page(KEEPER, path)).bodyText().contains("lien imprimé le").doesNotContain(link);

        assertThat(visit(link)).hasStatusOk().bodyText().contains("La Halle").doesNotContain("name=\"stop\"");
        assertThat(answer(link, "know-" + id("La Halle"), "4")).hasStatus(302);
        assertThat(page(KEEPER, path)).bodyText().contains("Une réponse sur 3 membres", "Un membre sans adresse");
        answer(link("awa@exemple.fr"), "know-" + id("Zoé du marché"), "2");
        assertThat(page(KEEPER, path)).bodyText().contains("De proche en proche, 3 acteurs sur 3");
    }

    @Test
    void aNewLinkOnPaperEndsTheOneBeforeAndOnlyTheTeamPrintsThem() {
        send(KEEPER, path + "/members", "members", "Zoé du marché\nMax ; max@exemple.fr");
        var hand = path + "/members/" + id("Zoé du marché") + "/hand";
        var lost = handed(send(KEEPER, hand));
        var all = send(COLLEAGUE, path + "/hand");
        assertThat(all).hasStatusOk().bodyText().contains("Zoé du marché").doesNotContain("Max");
        assertThat(visit(lost)).hasStatus(404);
        assertThat(visit(handed(all))).hasStatusOk();

        assertThat(send(KEEPER, path + "/members/" + id("Max") + "/hand")).hasStatus(404);
        for (var who : List.of(ELSEWHERE, ADMINISTRATOR, NOBODY)) {
            assertThat(send(who, hand).getResponse().getStatus()).isIn(403, 404);
            assertThat(send(who, path + "/hand").getResponse().getStatus()).isIn(403, 404);
        }
        assertThat(visit(handed(all))).hasStatusOk();
        answer(handed(all), "shows", "true");
        assertThat(send(KEEPER, path + "/hand")).hasStatus(302);
        assertThat(answer(handed(all) + "/leave", "sure", "true", "stop", "true"))
                .hasStatusOk();
        assertThat(strings("select count(*)::text from directory.opposition")).containsExactly("0");
    }

    @Test
    void theTableKnowsOneLinkOnPaperOfAMember() {
        send(KEEPER, path + "/members", "members", "Zoé du marché");
        send(KEEPER, path + "/hand");
        assertThatThrownBy(() -> database.sql("""
                        insert into network.roster_link (hash, member, email, sent_at, expires_at)
                        select decode('00', 'hex'), member, '', sent_at, expires_at
                        from network.roster_link
                        """).update()).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("""
                        insert into network.roster_member (id, roster, name, email, added_at)
                        select gen_random_uuid(), roster, 'ZOÉ du marché', '', added_at
                        from network.roster_member
                        """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static String handed(MvcTestResult page) {
        var link = Pattern.compile("http://localhost:8080(/roster/[A-Za-z0-9_-]{43})")
                .matcher(new String(
                        page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void members(String... names) {
        var lines = List.of(names).stream()
                .map(it -> it + " ; " + it.toLowerCase(Locale.ROOT).replace('é', 'e') + "@exemple.fr")
                .toList();
        assertThat(send(KEEPER, path + "/members", "members", String.join("\n", lines)))
                .hasStatus(302);
    }

    private String id(String name) {
        return database.sql("select id from network.roster_member where name = :name")
                .param("name", name)
                .query((row, n) -> row.getString(1))
                .single();
    }

    private int mails() {
        return Integer.parseInt(strings("select count(*) from notices.mail where recipient like '%@exemple.fr'")
                .getFirst());
    }

    private String link(String email) {
        var body = database.sql(
                        "select body from notices.mail where recipient = :email order by posted_at desc limit 1")
                .param("email", email)
                .query((row, n) -> row.getString(1))
                .single();
        var link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        return link.group(1);
    }

    private MvcTestResult visit(String link) {
        return browser.get().uri(link).locale(Locale.FRENCH).exchange();
    }

    private MvcTestResult answer(String link, String... fields) {
        var request = browser.post().uri(link).locale(Locale.FRENCH).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult send(UUID who, String to, String... fields) {
        return new People(browser).send(who, to, fields);
    }

    private MvcTestResult page(UUID who, String from) {
        return new People(browser).page(who, from);
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, n) -> row.getString(1)).list();
    }
}
