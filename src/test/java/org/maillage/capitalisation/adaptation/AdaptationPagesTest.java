package org.maillage.capitalisation.adaptation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.RunningEdition.CATALYST;
import static org.maillage.support.RunningEdition.LEAD;
import static org.maillage.support.RunningEdition.OTHER;
import static org.maillage.support.RunningEdition.STRANGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
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

/** Sheets on their way: adapted with their lineage and licence, asked about half a year later, reused, drawn as a tree. */
@PlatformTest
class AdaptationPagesTest {

    private static final String ORIGINAL = "/experience-sheets/une-cuisine-partagee";
    private static final String FORK = "/experience-sheets/une-cuisine-a-nous";

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
    NotifyOfAdaptations notify;

    private SampleSheets sheets;

    @BeforeEach
    void aSheetIsPublished() {
        RunningEdition.write(database);
        sheets = new SampleSheets(beginSheet, published, drafts, database);
        sheets.published("Une cuisine partagée", CATALYST, "Redon");
    }

    @AfterEach
    void nothingStays() {
        sheets.remove();
        RunningEdition.remove(database);
    }

    @Test
    void anAdaptationBeginsInPrivateAndItsAuthorIsTold() {
        assertThat(page(ORIGINAL + "/adapt", OTHER))
                .hasStatusOk()
                .bodyText()
                .contains("même licence", "avec votre nom");

        adapt();

        assertThat(page(FORK + "/edit", OTHER)).hasStatusOk();
        assertThat(page(FORK + "/edit", CATALYST)).hasStatus(404);
        assertThat(page(FORK, null)).hasStatus(404);
        assertThat(mails())
                .containsExactly("eve@example.org Votre fiche « Une cuisine partagée » est adaptée ailleurs");
        assertThat(page(ORIGINAL, null)).bodyText().doesNotContain("Une cuisine à nous");
    }

    @Test
    void whoeverWroteASheetIsNotAskedToAdaptOrReuseIt() {
        assertThat(page(ORIGINAL, OTHER)).bodyText().contains("J’adapte cette expérience", "Je l’ai réutilisée");
        assertThat(page(ORIGINAL, CATALYST))
                .bodyText()
                .doesNotContain("J’adapte cette expérience", "Je l’ai réutilisée");

        assertThat(page(ORIGINAL + "/reuse", CATALYST)).hasStatus(302);
        assertThat(post(ORIGINAL + "/reuse", CATALYST, Map.of("territory", "Redon", "used", "À moi.")))
                .hasStatus(302);
        assertThat(page(ORIGINAL, null)).bodyText().doesNotContain("À moi.");
    }

    @Test
    void whatIsSharedAlikeStaysUnderItsLicence() {
        adapt();
        var fork = drafts.find("une-cuisine-a-nous").orElseThrow();

        assertThat(fork.licence()).isEqualTo("cc-by-sa-4.0");
        assertThat(post(FORK + "/identity", OTHER, Map.of("title", "X", "licence", "cc-by-4.0", "version", "0")))
                .hasStatus(422);
        assertThat(post(FORK + "/identity", OTHER, Map.of("title", "X", "licence", "", "version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("celle de la fiche d’origine");
        assertThatThrownBy(() -> database.sql(
                                "update capitalisation.experience_sheet set licence = 'cc-by-4.0' where slug = 'une-cuisine-a-nous'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(post(
                        FORK + "/identity",
                        OTHER,
                        Map.of("title", "Une cuisine à nous", "licence", "cc-by-sa-4.0", "version", "0")))
                .hasStatus(302);
    }

    @Test
    void itsPageSaysWhatItWasMadeOfWhatWasChangedAndWhatCameOfIt() {
        adapt();
        assertThat(post(FORK + "/lineage", OTHER, Map.of("changed", "Sans cuisinier salarié.", "version", "0")))
                .hasStatus(302);
        assertThat(post(FORK + "/lineage", OTHER, Map.of("changed", "Autre chose", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Autre chose");
        sheets.publish(fork(), OTHER);
        assertThat(post(
                        FORK + "/outcome",
                        OTHER,
                        Map.of("outcome", "stopped", "words", "Personne pour la porter.", "version", "1")))
                .hasStatus(302);

        assertThat(page(FORK, null))
                .bodyText()
                .contains("Adaptée de", "Une cuisine partagée", "Sans cuisinier salarié.", "Personne pour la porter.");
        assertThat(page(ORIGINAL, null))
                .bodyText()
                .contains("une adaptation", "Une cuisine à nous", "C’est arrêté", "arbre d’essaimage");
        assertThat(page(ORIGINAL + "/tree", null))
                .hasStatusOk()
                .bodyText()
                .contains("Une adaptation publiée, 2 territoires", "Une cuisine à nous", "Diois");
        assertThat(mails()).anyMatch(it -> it.startsWith("eve@example.org Une adaptation de votre fiche"));
    }

    @Test
    void whatCameOfItIsAskedHalfAYearLaterAndOnce() {
        adapt();
        notify.ask();
        assertThat(mails()).noneMatch(it -> it.contains("Six mois après"));
        assertThat(page("/desk", OTHER)).bodyText().doesNotContain("Dire ce qu’a donné");

        database.sql("update capitalisation.adaptation set ask_at = now() - interval '1 hour'")
                .update();
        notify.ask();
        notify.ask();

        assertThat(mails()).filteredOn(it -> it.contains("Six mois après")).hasSize(1);
        assertThat(page("/desk", OTHER)).bodyText().contains("Dire ce qu’a donné « Une cuisine à nous »");

        post(FORK + "/outcome", OTHER, Map.of("outcome", "too-early", "words", "", "version", "0"));
        assertThat(page("/desk", OTHER)).bodyText().doesNotContain("Dire ce qu’a donné");
        assertThat(database.sql("select ask_at > now() + interval '170 days' from capitalisation.adaptation")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aWithdrawnOriginalLeavesItsAdaptationsAndNotItsTitle() {
        adapt();
        sheets.publish(fork(), OTHER);
        sheets.withdraw(drafts.find("une-cuisine-partagee").orElseThrow());

        assertThat(page(FORK, null)).hasStatusOk().bodyText().contains("n’est plus publiée");
        assertThat(page(FORK + "/tree", null))
                .bodyText()
                .contains("La fiche d’origine n’est plus publiée", "Une cuisine à nous")
                .doesNotContain("Une cuisine partagée");
        assertThat(page(ORIGINAL + "/tree", null)).hasStatus(404);
    }

    @Test
    void whoReusesASheetSaysSoOnceAndTakesItBack() {
        post(ORIGINAL + "/reuse", OTHER, Map.of("territory", "Diois", "used", "Pour une réunion."));
        post(ORIGINAL + "/reuse", OTHER, Map.of("territory", "Diois", "used", "Pour deux réunions."));

        assertThat(page(ORIGINAL, null))
                .bodyText()
                .contains("une réutilisation", "Pour deux réunions.", "Diois")
                .doesNotContain("Pour une réunion.", "Fay");
        assertThat(post(ORIGINAL + "/reuse", OTHER, Map.of("territory", ""))).hasStatus(422);

        post(ORIGINAL + "/reuse/take-back", OTHER, Map.of());
        assertThat(page(ORIGINAL, null)).bodyText().doesNotContain("Pour deux réunions.");
    }

    @Test
    void whoHasNoRoleAndWhoIsNoWriterIsRefused() {
        adapt();
        assertThat(page(ORIGINAL, STRANGER)).bodyText().doesNotContain("J’adapte");
        for (var act : List.of("adapt", "reuse")) {
            assertThat(page(ORIGINAL + "/" + act, STRANGER)).hasStatus(403);
            assertThat(post(ORIGINAL + "/" + act, STRANGER, Map.of("title", "X", "territory", "Y")))
                    .hasStatus(403);
        }
        for (var act : List.of("lineage", "outcome")) {
            assertThat(page(FORK + "/" + act, CATALYST)).hasStatus(404);
            assertThat(page(FORK + "/" + act, LEAD)).hasStatus(404);
            assertThat(page(ORIGINAL + "/" + act, CATALYST)).hasStatus(404);
        }
    }

    private void adapt() {
        assertThat(post(ORIGINAL + "/adapt", OTHER, Map.of("title", "Une cuisine à nous", "territory", "Diois")))
                .hasStatus(302);
    }

    private ExperienceSheet fork() {
        return drafts.find("une-cuisine-a-nous").orElseThrow();
    }

    private List<String> mails() {
        return database.sql("select recipient || ' ' || subject from notices.mail order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private MvcTestResult page(String path, @Nullable UUID person) {
        var request = browser.get().uri(path);
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
