package org.maillage.capitalisation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.FACILITATOR;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.BeginSheet;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.ExperienceSheets;
import org.maillage.capitalisation.PublishedSheets;
import org.maillage.capitalisation.SampleSheets;
import org.maillage.support.PlatformTest;
import org.maillage.support.RunningEdition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Findings on their pages: said, borne out, contradicted, and as strong as the territories that were heard make them. */
@PlatformTest
class FindingPagesTest {

    private static final String CLAIM = "Sans tiers de confiance, l’alliance ne dure pas";
    private static final String PATH = "/findings/sans-tiers-de-confiance-l-alliance-ne-dure-pas";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    BeginSheet beginSheet;

    @Autowired
    PublishedSheets published;

    @Autowired
    ExperienceSheets drafts;

    @Autowired
    Findings findings;

    @Autowired
    LoadArchivedFindings archive;

    @Autowired
    ForgetFindings forget;

    private SampleSheets sheets;

    @BeforeEach
    void anEditionRuns() {
        RunningEdition.write(database);
        sheets = new SampleSheets(beginSheet, published, drafts, database);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from capitalisation.finding where not archived").update();
        sheets.remove();
        RunningEdition.remove(database);
    }

    @Test
    void strengthFollowsFromTheTerritoriesAndComesBackWhenASheetIsWithdrawn() {
        say();
        add(sheets.published("Un", CATALYST, "Redon"), "supports");
        add(sheets.published("Un bis", CATALYST, "redon"), "supports");
        var second = sheets.published("Deux", OTHER, "Diois");
        add(second, "supports");

        assertThat(page(PATH, LEAD)).bodyText().contains("Hypothèse : 2 territoires l’appuient");

        var third = sheets.published("Trois", OTHER, "Trièves");
        add(third, "supports");
        assertThat(page(PATH, LEAD)).bodyText().contains("Établi : 3 territoires l’appuient");

        sheets.withdraw(third);
        assertThat(page(PATH, LEAD))
                .bodyText()
                .contains("Hypothèse : 2 territoires l’appuient", "Une fiche qui n’est plus publiée")
                .doesNotContain("Trois", "Trièves");

        sheets.publish(third, OTHER);
        assertThat(page(PATH, LEAD)).bodyText().contains("Établi : 3 territoires l’appuient", "Trièves");

        add(sheets.published("Quatre", CATALYST, "Cévennes"), "contradicts");
        add(sheets.published("Cinq", CATALYST, "Vercors"), "contradicts");
        assertThat(page(PATH, LEAD))
                .bodyText()
                .contains("Contesté : 3 territoires l’appuient, 2 le contredisent", "Ce qui le contredit");
    }

    @Test
    void nobodyReadsItBeforeItIsPublishedButThoseWhoTendIt() {
        say();

        assertThat(page(PATH, LEAD)).hasStatusOk();
        for (var outsider : new @Nullable UUID[] {CATALYST, FACILITATOR, STRANGER, null}) {
            assertThat(page(PATH, outsider)).hasStatus(404);
        }
        assertThat(page("/findings", null)).bodyText().doesNotContain(CLAIM);

        assertThat(post(PATH + "/publish", LEAD, Map.of())).hasStatus(302);
        assertThat(page(PATH, null)).hasStatus(404);

        add(sheets.published("Un", CATALYST, "Redon"), "nuances");
        assertThat(post(PATH + "/publish", LEAD, Map.of())).hasStatus(302);

        assertThat(page(PATH, null))
                .hasStatusOk()
                .bodyText()
                .contains(CLAIM, "Hypothèse", "Un")
                .doesNotContain("Écarter", "Ajouter une fiche");
        assertThat(page("/findings", null)).bodyText().contains(CLAIM, "Aucun territoire ne l’appuie, un le nuance");
        assertThat(page(PATH, STRANGER)).bodyText().doesNotContain("Ajouter une fiche");
        assertThat(page(PATH, CATALYST))
                .bodyText()
                .contains("Ajouter une fiche")
                .doesNotContain("Écarter");
    }

    @Test
    void whatContradictsIsSetAsideWithAReasonAndNeverTakenOutByThoseWhoTendIt() {
        say();
        add(sheets.published("Un", CATALYST, "Redon"), "supports");
        post(PATH + "/publish", LEAD, Map.of());
        var against = sheets.published("Contre", CATALYST, "Diois");
        assertThat(post(PATH + "/sheets", CATALYST, Map.of("sheet", against.slug(), "weight", "contradicts")))
                .hasStatus(302);
        var id = database.sql("select id from capitalisation.evidence where weight = 'contradicts'")
                .query(UUID.class)
                .single();

        assertThat(post(PATH + "/evidence/" + id + "/take-back", LEAD, Map.of()))
                .hasStatus(404);
        assertThat(post(PATH + "/evidence/" + id + "/set-aside", OTHER, Map.of("because", "Non")))
                .hasStatus(404);
        post(PATH + "/evidence/" + id + "/set-aside", LEAD, Map.of("because", " "));
        assertThat(page(PATH, null)).bodyText().contains("Contesté");

        post(PATH + "/evidence/" + id + "/set-aside", LEAD, Map.of("because", "Parle d’autre chose."));
        assertThat(page(PATH, null))
                .bodyText()
                .contains("Hypothèse", "Contre", "Écarté, ne compte pas : Parle d’autre chose.");

        post(PATH + "/evidence/" + id + "/bring-back", LEAD, Map.of());
        assertThat(page(PATH, null)).bodyText().contains("Contesté");

        assertThat(post(PATH + "/evidence/" + id + "/take-back", CATALYST, Map.of()))
                .hasStatus(302);
        assertThat(page(PATH, null)).bodyText().doesNotContain("Contre");
    }

    @Test
    void aTerritoryIsHeardInASessionOfTheEdition() {
        assertThat(post("/findings/new", FACILITATOR, form(CLAIM, "ouest"))).hasStatus(302);
        var page = page(PATH, LEAD);
        assertThat(page).hasStatusOk();

        var place = RunningEdition.REDON.toString();
        post(PATH + "/sessions", LEAD, Map.of("session", "S1", "territories", place, "weight", "supports"));
        post(PATH + "/sessions", LEAD, Map.of("session", "S1", "territories", place, "weight", "supports"));

        assertThat(page(PATH, FACILITATOR)).bodyText().contains("Un territoire l’appuie");
        assertThat(post(PATH + "/sessions", LEAD, Map.of("session", "S99", "territories", place, "weight", "supports")))
                .hasStatus(422);
        assertThat(post(PATH + "/sessions", CATALYST, Map.of("session", "S1", "weight", "supports")))
                .hasStatus(404);
    }

    @Test
    void badInputIsRefusedInASentenceAndKept() {
        assertThat(page("/findings/new", CATALYST)).hasStatus(403);
        assertThat(post("/findings/new", CATALYST, form(CLAIM, ""))).hasStatus(403);
        assertThat(post("/findings/new", STRANGER, form(CLAIM, "ouest"))).hasStatus(403);
        assertThat(post("/findings/new", LEAD, form("", ""))).hasStatus(422);
        assertThat(post("/findings/new", LEAD, form("x".repeat(301), "")))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(301));
        assertThat(post(
                        "/findings/new",
                        LEAD,
                        Map.of("kind", "engineering", "claim", CLAIM, "lookAgainOn", "2031-01-01")))
                .hasStatus(422);
        assertThat(post("/findings/new", LEAD, Map.of("kind", "lesson", "claim", CLAIM, "lookAgainOn", "2020-01-01")))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un jour à venir");
        say();
        assertThat(post(PATH + "/sheets", LEAD, Map.of("sheet", "rien", "weight", "supports")))
                .hasStatus(422);
        var sheet = sheets.published("Un", CATALYST, "Redon");
        assertThat(post(PATH + "/sheets", LEAD, Map.of("sheet", sheet.slug()))).hasStatus(422);
        add(sheet, "supports");
        assertThat(post(PATH + "/sheets", LEAD, Map.of("sheet", sheet.slug(), "weight", "contradicts")))
                .hasStatus(422)
                .bodyText()
                .contains("déjà dans ce qui a été réuni");
        assertThat(page("/findings?after=%00_x", null)).hasStatusOk();
        assertThat(page("/findings/x%27y", null)).hasStatus(404);
    }

    @Test
    void twoWhoWordItAnewAtOnceDoNotWriteOverEachOther() {
        say();
        add(sheets.published("Un", CATALYST, "Redon"), "supports");
        post(PATH + "/publish", LEAD, Map.of());
        var changed = new HashMap<>(form("Avec un tiers de confiance, l’alliance dure", ""));
        changed.put("version", "1");

        assertThat(post(PATH + "/edit", LEAD, changed)).hasStatus(302);
        assertThat(post(PATH + "/edit", LEAD, changed)).hasStatus(409);
        assertThat(page(PATH, null))
                .bodyText()
                .contains("Avec un tiers de confiance", "Formulé avant", "Sans tiers de confiance");
    }

    @Test
    void anySheetCanBeAddedHoweverManyWerePublishedSince() {
        say();
        var old = sheets.published("L’épicerie œuvre à la cuisine", CATALYST, "Diois");
        for (var number = 0; number < 51; number++) {
            sheets.published("Récente " + number, CATALYST, "Redon");
        }

        assertThat(page(PATH, LEAD))
                .bodyText()
                .contains("Chercher une fiche", "Récente 50")
                .doesNotContain("L’épicerie");
        for (var words : new String[] {"EPICERIE", "diois", "cuisine%20%C3%89picerie", "oeuvre", "%C5%93uvre"}) {
            assertThat(page(PATH + "?words=" + words, LEAD))
                    .hasStatusOk()
                    .bodyText()
                    .contains("L’épicerie")
                    .doesNotContain("Récente 50");
        }
        assertThat(page(PATH + "?words=" + "x".repeat(10_000) + "%00", LEAD))
                .hasStatusOk()
                .bodyText()
                .contains("Essayez un autre mot");
        assertThat(page(PATH + "?sheet=" + old.slug(), LEAD))
                .bodyText()
                .contains("value=\"" + old.slug() + "\" selected", "Récente 50");
        add(old, "supports");
        assertThat(page(PATH, LEAD)).bodyText().contains("Un territoire l’appuie");
    }

    @Test
    void theSecondOfTwoSheetsOfOneLongTitleCanBeAddedToo() {
        say();
        var title = "Une épicerie solidaire portée par trois communes, leurs habitants et leurs écoles";
        sheets.published(title, CATALYST, "Redon");
        var second = sheets.published(title, OTHER, "Diois");
        assertThat(second.slug()).hasSizeGreaterThan(60);

        add(second, "supports");
        assertThat(page(PATH, LEAD)).bodyText().contains("Un territoire l’appuie", "Diois");
    }

    @Test
    void theListKeepsTheSheetThatSomebodyWantsToLink() {
        database.sql("""
                insert into capitalisation.finding (id, slug, kind, claim, begun_at, published_at)
                select gen_random_uuid(), 'constat-' || n, 'finding', 'Constat ' || n, now(), now()
                from generate_series(1, 31) n
                """).update();

        assertThat(page("/findings?sheet=une-fiche", CATALYST))
                .bodyText()
                .containsPattern("/findings\\?after=[^\"]+&amp;sheet=une-fiche\"");
    }

    @Test
    void aDraftIsRemovedAndComesBackForThirtyDays() {
        say();
        add(sheets.published("Un", CATALYST, "Redon"), "supports");
        assertThat(post(PATH + "/remove", LEAD, Map.of())).hasStatus(302);
        assertThat(page(PATH, LEAD)).hasStatusOk().bodyText().contains("Retirer ce constat");
        for (var outsider : new UUID[] {CATALYST, FACILITATOR, STRANGER}) {
            assertThat(post(PATH + "/remove", outsider, Map.of("sure", "true"))).hasStatus(404);
        }

        assertThat(post(PATH + "/remove", LEAD, Map.of("sure", "true"))).hasStatus(302);
        assertThat(page(PATH, LEAD)).hasStatus(404);
        assertThat(post(PATH + "/publish", LEAD, Map.of())).hasStatus(404);
        assertThat(page("/findings", LEAD)).bodyText().contains("Retirés depuis moins de trente jours (1)", CLAIM);
        assertThat(page("/findings", FACILITATOR)).bodyText().doesNotContain(CLAIM);

        assertThat(post(PATH + "/restore", FACILITATOR, Map.of())).hasStatus(404);
        assertThat(post(PATH + "/restore", LEAD, Map.of())).hasStatus(302);
        assertThat(post(PATH + "/restore", LEAD, Map.of())).hasStatus(404);
        assertThat(page(PATH, LEAD)).hasStatusOk().bodyText().contains("Un territoire l’appuie");

        post(PATH + "/publish", LEAD, Map.of());
        assertThat(page(PATH, LEAD)).bodyText().doesNotContain("Retirer ce constat");
        assertThat(post(PATH + "/remove", LEAD, Map.of("sure", "true"))).hasStatus(302);
        assertThat(page(PATH, null)).hasStatusOk();
        assertThatThrownBy(() -> database.sql("update capitalisation.finding set removed_at = now() where not archived")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatWasRemovedThirtyDaysAgoIsForgotten() {
        say();
        post(PATH + "/remove", LEAD, Map.of("sure", "true"));
        database.sql("update capitalisation.finding set removed_at = now() - interval '29 days' where not archived")
                .update();
        forget.forget();
        assertThat(page("/findings", LEAD)).bodyText().contains(CLAIM);

        database.sql("update capitalisation.finding set removed_at = now() - interval '31 days' where not archived")
                .update();
        forget.forget();
        assertThat(page("/findings", LEAD)).bodyText().doesNotContain(CLAIM);
    }

    @Test
    void theArchiveIsToldOnceAndAnewWhenItHasBecomeAnotherEdition() {
        var told = "select count(*) from capitalisation.finding where archived";
        var before = database.sql(told).query(Integer.class).single();
        assertThat(findings.archivesUntold()).isEmpty();
        var sources = "select count(*) from capitalisation.evidence where source_url is not null";
        var sourcesBefore = database.sql(sources).query(Integer.class).single();

        // As when an archive that came along says something else by now.
        database.sql("update capitalisation.finding set edition = gen_random_uuid(), claim = 'Avant' where archived")
                .update();
        assertThat(findings.archivesUntold()).isNotEmpty();
        archive.load();

        assertThat(findings.archivesUntold()).isEmpty();
        assertThat(database.sql(told + " and claim <> 'Avant'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
        assertThat(database.sql(sources).query(Integer.class).single()).isEqualTo(sourcesBefore);
    }

    @Test
    void thoseOfTheArchiveStandThereInTheirOwnWordsWithTheirPublicDocuments() {
        var slug = database.sql(
                        "select slug from capitalisation.finding where archived and kind = 'finding' order by slug limit 1")
                .query((row, number) -> row.getString(1))
                .single();

        assertThat(page("/findings/" + slug, null))
                .hasStatusOk()
                .bodyText()
                .contains("Document public", "Tel que l’édition l’a écrit", "Hypothèse");
        assertThat(page("/findings/" + slug + "/edit", LEAD)).hasStatus(403);
    }

    @Test
    void theDatabaseTakesNoEvidenceOfTwoKindsAndNoSessionWithoutItsTerritory() {
        say();
        var finding = database.sql("select id from capitalisation.finding where not archived")
                .query(UUID.class)
                .single();
        for (var columns : new String[] {
            "session, edition, source_url, source_title) values ('S1', gen_random_uuid(), 'https://x.fr', 'X'",
            "session, edition) values ('S1', gen_random_uuid()",
            "source_url) values ('https://x.fr'",
            "words) values ('rien'"
        }) {
            var sql = "insert into capitalisation.evidence (id, finding, weight, added_at, " + columns;
            assertThatThrownBy(() -> database.sql(sql.replaceFirst(
                                            "values \\(",
                                            "values (gen_random_uuid(), '" + finding + "', 'supports', now(), ")
                                    + ")")
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    /** Says a finding of no edition, as whoever leads. */
    private void say() {
        assertThat(post("/findings/new", LEAD, form(CLAIM, ""))).hasStatus(302);
    }

    private static Map<String, String> form(String claim, String edition) {
        return Map.of("kind", "lesson", "claim", claim, "lookAgainOn", "2031-01-01", "edition", edition);
    }

    private void add(ExperienceSheet sheet, String weight) {
        assertThat(post(PATH + "/sheets", LEAD, Map.of("sheet", sheet.slug(), "weight", weight)))
                .hasStatus(302);
    }

    private MvcTestResult page(String path, @Nullable UUID person) {
        var request = browser.get().uri(URI.create(path));
        return person == null
                ? request.exchange()
                : request.with(user(new SignedIn(person, "Essai", null))).exchange();
    }

    private MvcTestResult post(String path, UUID person, Map<String, String> sent) {
        var request = browser.post()
                .uri(path)
                .with(user(new SignedIn(person, "Essai", null)))
                .with(csrf());
        sent.forEach(request::param);
        return request.exchange();
    }
}
