package org.maillage.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Actors are asked whether their sheets are true, and answer by a personal link without an account. */
@PlatformTest
class FreshnessPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private UUID sheet;
    private String team;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        sheet = directory.organisation("Le Lien", REDON, true, "territory");
        directory.set(sheet, "email", "lien@exemple.fr");
        directory.set(sheet, "contact_visibility", "private");
        team = "/directory/teams/" + directory.territory(REDON) + "/freshness";
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        database.sql("truncate directory.campaign, directory.team_choice cascade")
                .update();
        database.sql("truncate search.change").update();
    }

    @Test
    void aCampaignIsSeenBeforeItIsSentAndAsksNobodyTwice() {
        var without = directory.organisation("Sans adresse", REDON, true, "territory");
        var fresh = directory.organisation("Tout frais", REDON, true, "territory");
        directory.set(fresh, "email", "frais@exemple.fr");
        database.sql(
                        "update directory.organisation set reviewed_at = now(), review_on = (now() at time zone 'Europe/Paris')::date + 300 where id = :id")
                .param("id", fresh)
                .update();

        assertThat(page(KEEPER, team))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Le Lien",
                        "est-ce toujours vrai",
                        "(son lien personnel)",
                        "Une fiche à revoir n’a pas",
                        "33 sur 100")
                .doesNotContain("Tout frais");
        assertThat(mails()).isEmpty();

        assertThat(send(KEEPER, team + "/campaign", campaign())).hasStatus(302);
        assertThat(send(KEEPER, team + "/campaign", campaign())).hasStatus(302);

        assertThat(mails()).singleElement().asString().contains("lien@exemple.fr", "Le Lien", "/sheet/");
        assertThat(page(KEEPER, team)).bodyText().contains("il y a moins de trois mois", "Campagnes envoyées");
        assertThat(without).isNotNull();
    }

    @Test
    void anActorConfirmsItsSheetInOneGesture() {
        var link = link();

        assertThat(visit(link))
                .hasStatusOk()
                .bodyText()
                .contains("Le Lien", "Tout est toujours vrai", "lien@exemple.fr");
        assertThat(answer(link + "/confirm")).hasStatusOk().bodyText().contains("à jour pour un an");

        assertThat(
                        strings(
                                "select (reviewed_at is not null and review_on > (now() at time zone 'Europe/Paris')::date)::text from directory.organisation"))
                .containsExactly("true");
        assertThat(strings("select answer from directory.check_link")).containsExactly("confirmed");
    }

    @Test
    void correctionsAreLookedAtByTheTeamUnlessItHasChosenOtherwise() {
        var link = link();

        assertThat(answer(link, form("name", "Le Lien de Redon", "description", "Un café.")))
                .bodyText()
                .contains("L’équipe du territoire regarde");
        assertThat(strings("select name from directory.organisation")).containsExactly("Le Lien");
        assertThat(page(KEEPER, team)).bodyText().contains("Le Lien de Redon", "Un café.", "Reprendre");

        var proposal = strings("select id::text from directory.proposal").getFirst();
        assertThat(send(ELSEWHERE, team + "/proposals/" + proposal, "accepted", "true"))
                .hasStatus(403);
        assertThat(send(KEEPER, team + "/proposals/" + proposal, "accepted", "true"))
                .hasStatus(302);
        assertThat(send(COLLEAGUE, team + "/proposals/" + proposal, "accepted", "false"))
                .hasStatus(302);

        assertThat(strings("select name || ' ' || description from directory.organisation"))
                .containsExactly("Le Lien de Redon Un café.");
        assertThat(page(KEEPER, "/directory/" + sheet)).bodyText().contains("L’acteur lui-même");
    }

    @Test
    void correctionsGoLiveWhereTheTeamHasChosenSo() {
        send(KEEPER, team + "/moderation", "moderated", "false");
        var link = link();

        assertThat(answer(link, form("phone", "02 99 00 00 00"))).bodyText().contains("Vos corrections sont en ligne");

        assertThat(strings("select phone from directory.organisation")).containsExactly("02 99 00 00 00");
        assertThat(strings("select count(*)::text from directory.former_version"))
                .containsExactly("1");
    }

    @Test
    void badInputComesBackWithWhatWasTyped() {
        var link = link();

        assertThat(answer(link, form("email", "pas une adresse", "description", "Tapé longuement")))
                .hasStatus(422)
                .bodyText()
                .contains("Tapé longuement", "pas une adresse");
        database.sql("update directory.organisation set version = 4").update();
        assertThat(answer(link, form("description", "Tapé longuement")))
                .hasStatus(409)
                .bodyText()
                .contains("Tapé longuement");
    }

    @Test
    void whoeverWantsNoMailsGetsNone() {
        var link = link();

        assertThat(answer(link + "/stop")).bodyText().contains("plus aucun courriel");
        database.sql("update directory.check_link set sent_at = now() - interval '1 year'")
                .update();

        assertThat(page(KEEPER, team)).bodyText().contains("Un acteur ne veut pas de courriel");
        send(KEEPER, team + "/campaign", campaign());
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aLinkOpensNothingWhenItIsOldOrMadeUp() {
        var link = link();
        database.sql("update directory.check_link set expires_at = now() - interval '1 minute'")
                .update();

        assertThat(visit(link)).hasStatus(404);
        assertThat(answer(link + "/confirm")).hasStatus(404);
        assertThat(visit("/sheet/" + "x".repeat(43))).hasStatus(404);
    }

    @Test
    void aLinkEndsWhenTheSheetSaysAnotherAddress() {
        var link = link();
        directory.set(sheet, "email", "Lien@exemple.fr");
        assertThat(visit(link)).hasStatusOk();

        directory.set(sheet, "email", "accueil@exemple.fr");

        assertThat(visit(link)).hasStatus(404);
        assertThat(answer(link + "/confirm")).hasStatus(404);
    }

    /** The link is not the eye of whoever keeps the sheet. */
    @Test
    void aLinkShowsAndChangesNothingThatOnePersonKeepsForThemselves() {
        directory.set(sheet, "presentation_visibility", "private");
        directory.set(sheet, "description", "Seulement pour moi");
        send(KEEPER, team + "/moderation", "moderated", "false");
        var link = link();

        assertThat(visit(link)).hasStatusOk().bodyText().doesNotContain("Seulement pour moi");
        answer(link, form("phone", "02 99 00 00 00", "description", "Autre chose"));

        assertThat(strings("select description || ' ' || phone from directory.organisation"))
                .containsExactly("Seulement pour moi 02 99 00 00 00");
        directory.set(sheet, "visibility", "private");
        assertThat(visit(link)).hasStatus(404);
    }

    @Test
    void aMailWithALinkIsKnownToCarryASecret() {
        link();

        assertThat(strings("select secret::text from notices.mail")).containsExactly("true");
    }

    @Test
    void thePageIsTheTeamsAlone() {
        for (var other : List.of(ELSEWHERE, MEMBER)) {
            assertThat(page(other, team)).hasStatus(403);
            assertThat(send(other, team + "/campaign", campaign())).hasStatus(403);
            assertThat(send(other, team + "/moderation", "moderated", "false")).hasStatus(403);
        }
        assertThat(page(
                        ELSEWHERE,
                        team.replace(
                                directory.territory(REDON).toString(),
                                directory.territory(DIE).toString())))
                .hasStatusOk();
    }

    @Test
    void aCampaignLeavesOutWhomTheTeamLeavesOut() {
        var other = directory.organisation("Le Noeud", REDON, true, "territory");
        directory.set(other, "email", "noeud@exemple.fr");

        assertThat(page(KEEPER, team)).bodyText().contains("Le Lien", "Le Noeud", "Décochez");
        assertThat(send(KEEPER, team + "/campaign", campaign())).hasStatus(302);

        assertThat(mails()).singleElement().asString().contains("lien@exemple.fr");
        assertThat(send(KEEPER, team + "/campaign", "sure", "true", "subject", "Essai", "words", "{lien}"))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez au moins un acteur", "Essai");
    }

    @Test
    void theWordsOfACampaignAreLookedAtCheckedSentAndProposedAgain() {
        var own = new String[] {
            "ask",
            sheet.toString(),
            "sure",
            "true",
            "subject",
            "{acteur}, vous êtes là ?",
            "words",
            "Bonjour {acteur},\n\nvoici {lien}, ou www.ailleurs.fr\n{signature}, {territoire}, {jours} jours"
        };
        var looked = new ArrayList<>(List.of(own));
        looked.addAll(List.of("look", "true"));

        assertThat(send(KEEPER, team + "/campaign", looked.toArray(String[]::new)))
                .bodyText()
                .contains("Le Lien, vous êtes là ?", "voici (son lien personnel), ou www. ailleurs. fr", "60 jours");
        assertThat(mails()).isEmpty();

        assertThat(send(KEEPER, team + "/campaign", own)).hasStatus(302);
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("Le Lien, vous êtes là ?", "Bonjour Le Lien,", "/sheet/", "60 jours")
                .doesNotContain("{", "www.ailleurs.fr");
        assertThat(page(KEEPER, team)).hasStatusOk();
        database.sql("update directory.check_link set sent_at = now() - interval '1 year'")
                .update();
        assertThat(page(KEEPER, team)).bodyText().contains("{acteur}, vous êtes là ?");
    }

    @Test
    void wordsThatNobodyCouldAnswerAreRefusedAndStay() {
        assertThat(send(
                        KEEPER,
                        team + "/campaign",
                        "ask",
                        sheet.toString(),
                        "sure",
                        "true",
                        "subject",
                        "{nom} ?",
                        "words",
                        "Répondez à {lien perso}"))
                .hasStatus(422)
                .bodyText()
                .contains("{nom} » ne serait pas remplacé", "{lien perso} » ne serait", "Répondez à {lien perso}");
        assertThat(send(
                        KEEPER,
                        team + "/campaign",
                        "ask",
                        sheet.toString(),
                        "subject",
                        "Bonjour",
                        "words",
                        "Sans lien"))
                .hasStatus(422)
                .bodyText()
                .contains("Gardez {lien}");
        assertThat(mails()).isEmpty();
    }

    @Test
    void aCorrectionIsToldToTheTeamOnceADayAndWaitsOnTheirDesks() {
        var link = link();
        answer(link, form("name", "Le Lien de Redon"));
        answer(link, form("name", "Le Lien du pays"));

        assertThat(mails())
                .filteredOn(it -> it.contains("une correction attend"))
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).startsWith("bob@"),
                        it -> assertThat(it).startsWith("cyd@"));
        for (var member : List.of(KEEPER, COLLEAGUE)) {
            assertThat(page(member, "/desk")).bodyText().contains("Une correction d’acteur attend un regard");
        }
        assertThat(page(ELSEWHERE, "/desk")).bodyText().doesNotContain("correction d’acteur");

        send(KEEPER, team + "/moderation", "moderated", "false");
        answer(link, form("phone", "02 99 00 00 00"));
        assertThat(mails()).anyMatch(it -> it.contains("la fiche a été corrigée"));
    }

    /** A campaign as its page proposes it, to the first sheet alone. */
    private String[] campaign() {
        var usual = CampaignLetter.usual();
        return new String[] {"sure", "true", "ask", sheet.toString(), "subject", usual.subject(), "words", usual.body()
        };
    }

    private String link() {
        send(KEEPER, team + "/campaign", campaign());
        var found = Pattern.compile("/sheet/[A-Za-z0-9_-]{43}").matcher(mails().getFirst());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String[] form(String... fields) {
        var all = new ArrayList<>(List.of("version", "0", "commune", "Redon (35236)"));
        if (!List.of(fields).contains("name")) {
            all.addAll(List.of("name", "Le Lien"));
        }
        if (!List.of(fields).contains("email")) {
            all.addAll(List.of("email", "lien@exemple.fr"));
        }
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }

    private MvcTestResult visit(String path) {
        return browser.get().uri(path).locale(Locale.FRENCH).exchange();
    }

    private MvcTestResult answer(String path, String... fields) {
        var request = browser.post().uri(path).locale(Locale.FRENCH).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private List<String> mails() {
        return strings("select recipient || ' ' || subject || ' ' || body from notices.mail");
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }
}
