package org.maillage.exchange.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.notices.IncomingMail;
import org.maillage.shared.OwnData;
import org.maillage.support.Directory;
import org.maillage.support.JustSignedIn;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.maillage.support.SamplePictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A note of an exchange: written in ten seconds, kept once, followed up, and read by its team alone. */
@PlatformTest
class ExchangeNotePagesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ForgetNotes forgetNotes;

    @Autowired
    TakeMailedNote takeMailed;

    @Autowired
    List<OwnData> ownData;

    private Directory directory;
    private String list;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        list = "/notes/of/" + directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.note, exchange.note_address").update();
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    @Test
    void aSentenceIsEnoughAndWhatItSaysIsSupposedUntilSomebodyConfirms() {
        var actor = directory.organisation("Épicerie Le Lien", REDON, true, "territory");
        var in12days = today.plusDays(12);

        assertThat(page(KEEPER, "/notes/new")).hasStatusOk().bodyText().contains("Avec qui", "Relance le");
        var path = note(
                "words",
                "J’ai vu l’Épicerie Le Lien, il leur faut un local, je rappelle le %d/%d"
                        .formatted(in12days.getDayOfMonth(), in12days.getMonthValue()));

        assertThat(
                        strings(
                                "select concat_ws('|', who, who_guessed, actor, next_words, next_on, next_guessed, carrier) from exchange.note"))
                .containsExactly("Épicerie Le Lien|true|%s|Je rappelle le %d/%d|%s|true|%s"
                        .formatted(actor, in12days.getDayOfMonth(), in12days.getMonthValue(), in12days, KEEPER)
                        .replace("|true|", "|t|"));
        assertThat(page(COLLEAGUE, path))
                .hasStatusOk()
                .bodyText()
                .contains("Épicerie Le Lien", "/directory/" + actor, "(supposé)", "Avons-nous bien compris", "Bob");
        assertThat(send(COLLEAGUE, path + "/guess", "version", "0", "so", "true"))
                .hasStatus(302);
        assertThat(page(KEEPER, path)).bodyText().doesNotContain("(supposé)");
        assertThat(strings("select next_on || ' ' || next_guessed from exchange.note"))
                .containsExactly(in12days + " false");
    }

    @Test
    void whatWasWronglySupposedIsForgotten() {
        var path = note("words", "Vu Paul Martin, je rappelle demain");

        send(KEEPER, path + "/guess", "version", "0", "so", "false");

        assertThat(strings("select who || '|' || coalesce(next_on::text, 'rien') from exchange.note"))
                .containsExactly("|rien");
    }

    @Test
    void whatIsTypedIsNotSupposedOtherwise() {
        note(
                "who",
                "Awa Traoré",
                "words",
                "Vu Paul Martin, je rappelle demain",
                "next",
                "2027-05-03",
                "nextWords",
                "Devis");

        assertThat(
                        strings(
                                "select concat_ws('|', who, who_guessed, next_words, next_on, next_guessed) from exchange.note"))
                .containsExactly("Awa Traoré|f|Devis|2027-05-03|f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words     |            | Écrivez quelques mots
            minutes   | 0          | nombre de minutes
            minutes   | beaucoup   | nombre de minutes
            on        | 2198-01-01 | pas encore venu
            next      | 2027-13-40 | date
            nextWords | Un devis   | Dites pour quel jour
            role      | chef       | Choisissez
            team      | 00000000-0000-0000-0000-000000000001 | Choisissez
            """)
    void whatIsWrongComesBackWithWhatWasTyped(String field, String value, String said) {
        var typed = value == null ? "" : value;
        var fields = field.equals("words")
                ? new String[] {"who", "Marie qui reste", field, typed}
                : new String[] {"who", "Marie qui reste", "words", "Des mots", field, typed};
        assertThat(add(KEEPER, fields)).hasStatus(422).bodyText().contains(said, "Marie qui reste");
        assertThat(strings("select words from exchange.note")).isEmpty();
    }

    @Test
    void whoMayDoWhat() {
        var path = note("who", "Paul", "words", "Un secret", "next", "2027-05-03");
        for (var under : List.of("", "/edit")) {
            assertThat(page(COLLEAGUE, path + under)).as(under).hasStatusOk();
            for (var other : List.of(ELSEWHERE, MEMBER, NOBODY, ADMINISTRATOR)) {
                assertThat(page(other, path + under)).as(under).hasStatus(404);
            }
            assertThat(browser.get().uri(path + under).exchange()).as(under).hasStatus(302);
        }
        for (var act : List.of("", "/done", "/mute", "/guess", "/actor", "/sheet", "/remove", "/bring-back")) {
            for (var other : List.of(ELSEWHERE, MEMBER, NOBODY, ADMINISTRATOR)) {
                assertThat(send(other, path + act, "version", "0")).as(act).hasStatus(404);
            }
        }
        assertThat(page(ELSEWHERE, list)).hasStatus(403);
        assertThat(page(ADMINISTRATOR, list)).hasStatus(403);
        assertThat(page(ADMINISTRATOR, "/notes/new")).hasStatus(403);
        assertThat(page(MEMBER, "/notes/new")).hasStatus(403);
        assertThat(page(NOBODY, "/notes/who?q=paul")).hasStatus(403);
        assertThat(browser.get().uri("/notes/new").exchange()).hasStatus(302);
        assertThat(add(
                        ELSEWHERE,
                        "words",
                        "x",
                        "team",
                        directory.territory(REDON).toString()))
                .hasStatus(422);
    }

    @Test
    void aNoteThatComesTwiceIsKeptOnce() {
        var id = UUID.randomUUID().toString();

        var first = send(KEEPER, "/notes/sent", "id", id, "on", today.toString(), "words", "Vu Paul en gare");
        var second = send(KEEPER, "/notes/sent", "id", id, "on", today.toString(), "words", "Vu Paul en gare");

        assertThat(first).hasStatusOk().bodyJson().extractingPath("$.path").isEqualTo("/notes/" + id);
        assertThat(second).hasStatusOk().bodyJson().extractingPath("$.path").isEqualTo("/notes/" + id);
        assertThat(strings("select words from exchange.note")).containsExactly("Vu Paul en gare");
        assertThat(send(ELSEWHERE, "/notes/sent", "id", id, "on", today.toString(), "words", "Volé"))
                .hasStatus(404);
        assertThat(send(COLLEAGUE, "/notes/sent", "id", id, "on", today.toString(), "words", "Volé"))
                .hasStatus(404);
        assertThatThrownBy(() -> database.sql("insert into exchange.note select * from exchange.note where id = :id")
                        .param("id", UUID.fromString(id))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPhoneHearsWhyANoteIsRefusedAndWhetherItMaySend() {
        assertThat(send(KEEPER, "/notes/sent", "id", UUID.randomUUID().toString(), "on", today.toString()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.words")
                .asString()
                .contains("Écrivez quelques mots");
        assertThat(browser.get().uri("/notes/ready").exchange())
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .isEqualTo("{\"reader\":\"\",\"word\":\"\"}");
        assertThat(page(KEEPER, "/notes/ready")).bodyText().contains(KEEPER.toString());
        assertThat(browser.post()
                        .uri("/notes/sent")
                        .with(csrf())
                        .param("id", UUID.randomUUID().toString()))
                .hasStatus(401);
    }

    @Test
    void whatAPhoneKeepsIsTheSameForEverybody() {
        var visitor = browser.get().uri("/notes/offline?lang=fr").exchange();

        assertThat(visitor).hasStatusOk().bodyText().contains("Avec qui").doesNotContain("_csrf", "_form");
        assertThat(page(KEEPER, "/notes/offline?lang=fr"))
                .bodyText()
                .isEqualTo(text(visitor))
                .doesNotContain(
                        "Bob", KEEPER.toString(), directory.territory(REDON).toString());
        assertThat(browser.get().uri("/notes/worker.js?lang=en").exchange())
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/javascript")
                .bodyText()
                .contains("/notes/offline?lang=en", "/assets/note-");
        assertThat(browser.get().uri("/notes/app.webmanifest?lang=fr").exchange())
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/manifest+json")
                .bodyJson()
                .extractingPath("$.start_url")
                .isEqualTo("/notes/new");
    }

    @Test
    void anEditSeesThatSomebodyElseHasChangedIt() {
        var path = note("who", "Paul", "words", "Un", "next", "2027-05-03");

        assertThat(send(KEEPER, path, edit("words", "Deux", "version", "0"))).hasStatus(302);
        assertThat(send(COLLEAGUE, path, edit("words", "Trois", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Trois");
        assertThat(send(COLLEAGUE, path + "/done", "version", "0")).hasStatus(302);
        assertThat(strings("select words || coalesce(done_on::text, '') from exchange.note"))
                .containsExactly("Deux");
    }

    @Test
    void aNoteIsRemovedAndComesBackForThirtyDays() {
        var path = note("who", "Paul", "words", "À retirer", "next", today.toString());

        assertThat(send(KEEPER, path + "/remove")).hasStatus(302);
        assertThat(page(KEEPER, path)).hasStatusOk().bodyText().contains("Ramener la note");
        assertThat(page(KEEPER, list)).bodyText().doesNotContain("À retirer");
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain(path);
        assertThat(send(COLLEAGUE, path + "/bring-back")).hasStatus(302);
        assertThat(page(KEEPER, list)).bodyText().contains("À retirer");

        send(KEEPER, path + "/remove");
        forgetNotes.forgetNotes();
        assertThat(strings("select id from exchange.note")).hasSize(1);
        database.sql("update exchange.note set removed_at = now() - interval '31 days' where words = 'À retirer'")
                .update();
        forgetNotes.forgetNotes();
        assertThat(strings("select id from exchange.note")).isEmpty();
    }

    @Test
    void whatIsSaidOfSomebodyIsForgottenAfterThreeYears() {
        note("words", "Ancien", "on", today.minusYears(3).toString());
        note("words", "Récent", "on", today.minusYears(3).plusDays(2).toString());

        forgetNotes.forgetNotes();

        assertThat(strings("select words from exchange.note")).containsExactly("Récent");
    }

    @Test
    void whoeverCarriesItIsRemindedUntilItIsDoneOrMuted() {
        var path = note(
                "who",
                "Paul",
                "words",
                "x",
                "next",
                today.minusDays(1).toString(),
                "nextWords",
                "Envoyer le devis",
                "carrier",
                COLLEAGUE.toString());

        assertThat(page(COLLEAGUE, "/desk")).bodyText().contains("Envoyer le devis", "Paul", path);
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("Envoyer le devis");
        assertThat(page(KEEPER, "/directory/teams/" + directory.territory(REDON)))
                .bodyText()
                .contains("Une relance dans les sept jours");
        assertThat(page(KEEPER, list)).bodyText().contains("Envoyer le devis", "Cyd");
        assertThat(page(KEEPER, list + "?person=" + COLLEAGUE)).bodyText().contains("Envoyer le devis");

        assertThat(send(COLLEAGUE, path + "/mute", "version", "0")).hasStatus(302);
        assertThat(page(COLLEAGUE, "/desk")).bodyText().doesNotContain("Envoyer le devis");
        assertThat(page(COLLEAGUE, list)).bodyText().contains("Envoyer le devis", "sans rappel");
        send(COLLEAGUE, path + "/mute", "version", "1", "mute", "false");
        assertThat(page(COLLEAGUE, "/desk")).bodyText().contains("Envoyer le devis");
        send(COLLEAGUE, path + "/done", "version", "2");
        assertThat(page(COLLEAGUE, "/desk")).bodyText().doesNotContain("Envoyer le devis");
        assertThat(page(COLLEAGUE, path)).bodyText().contains("Ce n’est pas fait");
    }

    @Test
    void theDeskItselfDoesItPutsItOffAndMutesIt() {
        var path = note("who", "Paul", "words", "x", "next", today.toString(), "nextWords", "Envoyer le devis");
        assertThat(page(KEEPER, "/desk"))
                .bodyText()
                .contains(
                        "action=\"" + path + "/done?version=0\"",
                        "action=\"" + path + "/later?version=0\"",
                        "action=\"" + path + "/mute?version=0\"",
                        "aria-label=\"C’est fait, Paul\u00a0: Envoyer le devis\"");

        assertThat(send(KEEPER, path + "/later?version=0", "_page", "/desk"))
                .hasStatus(302)
                .hasRedirectedUrl("/desk");
        assertThat(strings("select next_on::text from exchange.note"))
                .containsExactly(today.plusDays(7).toString());
        assertThat(send(KEEPER, path + "/done?version=0", "_page", "/desk")).hasRedirectedUrl("/desk");
        assertThat(strings("select coalesce(done_on::text, 'open') from exchange.note"))
                .containsExactly("open");
        send(KEEPER, path + "/done?version=1", "_page", "/desk");
        assertThat(page(KEEPER, "/desk")).bodyText().doesNotContain("Envoyer le devis");
    }

    @Test
    void whatAMailLeadsToChangesNothingUntilItsButtonIsPressed() {
        var path = note("who", "Paul", "words", "x", "next", today.toString(), "nextWords", "Envoyer le devis");

        for (var act : List.of("done", "later", "mute")) {
            // The mail is of Monday, and what it tells has changed since.
            assertThat(page(KEEPER, path + "/" + act + "?version=12"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Paul\u00a0: Envoyer le devis", "action=\"" + path + "/" + act + "?version=0\"");
            assertThat(page(ELSEWHERE, path + "/" + act)).hasStatus(404);
        }
        assertThat(
                        strings(
                                "select version || coalesce(done_on::text, '') || coalesce(muted_at::text, '') from exchange.note"))
                .containsExactly("0");
        send(KEEPER, path + "/mute?version=0");
        assertThat(page(KEEPER, path + "/mute"))
                .bodyText()
                .contains("Sans rappel.", "action=\"" + path + "/mute?version=1&amp;mute=false\"");
        send(KEEPER, path + "/done?version=1");
        assertThat(page(KEEPER, path + "/later"))
                .bodyText()
                .contains("C’est fait.", "action=\"" + path + "/done?version=2&amp;done=false\"");
    }

    @Test
    void aNameOfSeveralIsChosenAndANewOneBecomesADraftSheetOfTheTeamAlone() {
        directory.organisation("Le Lien Nord", REDON, true, "territory");
        var south = directory.organisation("Le Lien Sud", REDON, true, "territory");
        var path = note("who", "Marie Durand (Le Lien)", "words", "x");

        assertThat(page(KEEPER, path)).bodyText().contains("De qui s’agit-il", "Le Lien Nord", "Le Lien Sud");
        assertThat(send(
                        KEEPER,
                        path + "/actor",
                        "version",
                        "0",
                        "actor",
                        UUID.randomUUID().toString()))
                .hasStatus(404);
        assertThat(send(KEEPER, path + "/actor", "version", "0", "actor", south.toString()))
                .hasStatus(302);
        assertThat(page(KEEPER, "/directory/" + south))
                .bodyText()
                .contains("Noter un échange", "Une note d’échange", list + "?actor=" + south);
        assertThat(page(KEEPER, list + "?actor=" + south))
                .bodyText()
                .contains("Marie Durand", "Les notes sur Le Lien Sud");

        var other = note("who", "La Fabrique du Port", "words", "y");
        assertThat(page(KEEPER, other)).bodyText().contains("Ce nom n’est pas dans l’annuaire");
        assertThat(send(KEEPER, other + "/sheet", "version", "0")).hasStatus(302);
        note("who", "Les Voisins", "words", "z", "sheet", "true");
        assertThat(strings("""
                select o.name || '|' || o.visibility || '|' || (o.reviewed_at is null) || '|' || count(n.id)
                from directory.organisation o
                join exchange.note n on n.actor = o.id
                where o.name in ('La Fabrique du Port', 'Les Voisins')
                group by o.id
                order by o.name
                """))
                .containsExactly("La Fabrique du Port|territory|true|1", "Les Voisins|territory|true|1");
        assertThat(page(
                        ELSEWHERE,
                        "/directory/"
                                + strings("select actor from exchange.note where who = 'Les Voisins'")
                                        .getFirst()))
                .hasStatus(404);
    }

    @Test
    void aPhotoIsKeptWithoutItsPlaceAndNothingElseIsTaken() {
        var withPlace = SamplePictures.photograph(false);
        var id = UUID.randomUUID();

        assertThat(sendPhoto(KEEPER, id, new MockMultipartFile("photo", "mur.jpg", "image/jpeg", withPlace)))
                .hasStatus(302);
        var photo = browser.get()
                .uri("/notes/" + id + "/photo")
                .with(JustSignedIn.as(KEEPER, "x"))
                .exchange();
        assertThat(photo).hasStatusOk().hasContentTypeCompatibleWith(MediaType.IMAGE_JPEG);
        assertThat(photo.getResponse().getContentAsByteArray().length).isLessThan(withPlace.length);
        assertThat(page(COLLEAGUE, "/notes/" + id)).bodyText().contains("La photo de la note");
        assertThat(page(ELSEWHERE, "/notes/" + id + "/photo")).hasStatus(404);

        for (var hostile : List.of(
                new MockMultipartFile("photo", "mur.jpg", "image/jpeg", "<script>alert(1)</script>".getBytes(UTF_8)),
                new MockMultipartFile("photo", "mur.svg", "image/svg+xml", "<svg/>".getBytes(UTF_8)),
                new MockMultipartFile("photo", "mots.txt", "text/plain", "des mots".getBytes(UTF_8)),
                new MockMultipartFile("photo", "mur.jpg", "image/jpeg", new byte[11 * 1024 * 1024]))) {
            assertThat(sendPhoto(KEEPER, UUID.randomUUID(), hostile))
                    .as(hostile.getOriginalFilename())
                    .hasStatus(422)
                    .bodyText()
                    .contains("photo-problem");
        }
        assertThat(strings("select count(*) from attachment.file where name like 'mur%' or name = 'mots.txt'"))
                .containsExactly("1");
        database.sql("update exchange.note set removed_at = now() - interval '31 days' where id = :id")
                .param("id", id)
                .update();
        forgetNotes.forgetNotes();
        assertThat(strings("select count(*) from attachment.file where name like 'mur%' or name = 'mots.txt'"))
                .containsExactly("0");
    }

    @Test
    void whatIsTickedOfAPastedConversationIsKeptOnceAndNothingElse() {
        var pasted = """
                [12/03/2026 09:41:12] Marie Durand: Il nous faut une salle
                [12/03/2026 09:42:00] Marie Durand: samedi
                [12/03/2026 09:43:00] Paul: Rien à voir
                [13/03/2026 08:00:00] Marie Durand: <Médias omis>
                """;

        assertThat(page(KEEPER, list + "/paste")).hasStatusOk().bodyText().contains("Coller une conversation");
        assertThat(send(KEEPER, list + "/paste", "pasted", " "))
                .hasStatus(422)
                .bodyText()
                .contains("rien n’est arrivé");
        var shown = send(KEEPER, list + "/paste", "pasted", pasted);
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("12 mars 2026", "Il nous faut une salle\nsamedi", "Rien à voir", "Une pièce jointe");
        assertThat(strings("select words from exchange.note")).isEmpty();
        var key = text(shown).replaceAll("(?s)^.*?name=\"tick\" value=\"([^\"]+)\".*$", "$1");
        assertThat(send(KEEPER, list + "/paste/keep", "pasted", pasted))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez");
        assertThat(send(KEEPER, list + "/paste/keep", "pasted", pasted, "tick", key))
                .hasStatus(302);
        assertThat(send(COLLEAGUE, list + "/paste/keep", "pasted", pasted, "tick", key))
                .hasStatus(302);

        assertThat(strings("select concat_ws('|', who, words, on_day, source) from exchange.note"))
                .containsExactly("Marie Durand|Il nous faut une salle\nsamedi|2026-03-12|pasted");
        assertThat(send(COLLEAGUE, list + "/paste", "pasted", pasted))
                .bodyText()
                .contains("déjà notée");
        for (var other : List.of(ELSEWHERE, MEMBER, NOBODY, ADMINISTRATOR)) {
            assertThat(page(other, list + "/paste")).hasStatus(403);
            assertThat(send(other, list + "/paste/keep", "pasted", pasted, "tick", key))
                    .hasStatus(403);
        }
    }

    @Test
    void aForwardedMailIsADraftOfItsSenderAloneAndNothingIsTakenOfStrangers() {
        assertThat(page(MEMBER, "/notes/by-mail")).hasStatus(403);
        assertThat(send(KEEPER, "/notes/by-mail")).hasStatus(302);
        var word = strings("select word from exchange.note_address").getFirst();

        assertThat(takeMailed.take(mail("1", word, "bob@example.org"))).isTrue();
        assertThat(takeMailed.take(mail("1", word, "bob@example.org"))).isTrue();
        assertThat(takeMailed.take(mail("2", word, "stranger@example.org"))).isTrue();
        assertThat(takeMailed.take(mail("3", "aaaaaaaaaaaaaaaaaaaa", "bob@example.org")))
                .isFalse();

        assertThat(strings("select concat_ws('|', who, on_day, next_on, source, draft) from exchange.note"))
                .containsExactly("Marie Durand|2026-04-14|2026-04-24|mail|t");
        assertThat(strings("select refused from exchange.note_address")).containsExactly("1");
        var path = "/notes/" + strings("select id from exchange.note").getFirst();
        assertThat(page(KEEPER, path)).hasStatusOk().bodyText().contains("Brouillon venu par courriel", "(supposé)");
        assertThat(page(KEEPER, "/desk")).bodyText().contains("Une note venue par courriel à relire");
        assertThat(page(COLLEAGUE, path)).hasStatus(404);
        assertThat(page(COLLEAGUE, list)).bodyText().doesNotContain("Marie Durand");
        assertThat(page(KEEPER, list)).bodyText().contains("Marie Durand");
        assertThat(send(COLLEAGUE, path + "/keep", "version", "0")).hasStatus(404);
        assertThat(send(KEEPER, path + "/keep", "version", "0")).hasStatus(302);
        assertThat(page(COLLEAGUE, path)).hasStatusOk();

        assertThat(send(KEEPER, "/notes/by-mail/end")).hasStatus(302);
        assertThat(takeMailed.take(mail("4", word, "bob@example.org"))).isFalse();
    }

    private static IncomingMail mail(String id, String word, String from) {
        var text = """
                Je la rappelle le 24

                De : Marie Durand <marie@exemple.fr>
                Date : 14/04/2026
                Objet : Une salle

                Il nous faut une salle.
                """;
        return new IncomingMail(id, word, from, "Fwd: Une salle", text, Instant.parse("2026-04-20T07:00:00Z"));
    }

    @Test
    void theListIsReadOnFromBehindTheLast() {
        for (var i = 0; i < 27; i++) {
            database.sql("""
                    insert into exchange.note (id, team, who, words, on_day, source, written_at, keep_until)
                    values (gen_random_uuid(), :team, 'Personne ' || :i || '.', 'mot', cast(:on as date), 'typed', now(), '2199-01-01')
                    """)
                    .param("i", i)
                    .param("on", today.minusDays(i))
                    .param("team", directory.territory(REDON))
                    .update();
        }

        assertThat(page(KEEPER, list))
                .bodyText()
                .contains("Personne 24.", "after=")
                .doesNotContain("Personne 25.");
        var last = strings("select id from exchange.note where who = 'Personne 24.'")
                .getFirst();
        assertThat(page(KEEPER, list + "?after=" + last))
                .bodyText()
                .contains("Personne 25.", "Personne 26.")
                .doesNotContain("Personne 24.");
        assertThat(page(KEEPER, list + "?q=zèbre")).bodyText().contains("Aucune note ne répond");
        assertThat(page(KEEPER, list + "?q=personne 26."))
                .bodyText()
                .contains("Personne 26.")
                .doesNotContain("Personne 25.");
        assertThat(page(KEEPER, list + "?lang=en")).bodyText().contains("Note an exchange");
    }

    @Test
    void whoIsErasedLeavesTheNoteToTheTeamWithoutTheirName() {
        note("who", "Paul", "words", "Reste", "next", "2027-05-03");
        var own = ownData.stream()
                .filter(OwnExchangeNotes.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(database.sql(requireNonNull(own.queries().get("exchange.note")))
                        .params(Map.of("person", KEEPER))
                        .query()
                        .listOfRows())
                .singleElement()
                .asString()
                .contains("Reste");
        own.erasures().forEach(it -> database.sql(it).param("person", KEEPER).update());
        assertThat(
                        strings(
                                "select words || '|' || coalesce(author::text, '-') || coalesce(carrier::text, '-') from exchange.note"))
                .containsExactly("Reste|--");
    }

    @Test
    void whatIsMadeUpSaysSo() {
        var path = note("who", "Paul", "words", "x");
        database.sql("update exchange.note set example = true where who = 'Paul'")
                .update();

        assertThat(page(KEEPER, path)).bodyText().contains("demonstration-note");
    }

    private MvcTestResult sendPhoto(UUID who, UUID id, MockMultipartFile photo) {
        return browser.post()
                .uri("/notes")
                .multipart()
                .file(photo)
                .param("id", id.toString())
                .param("on", today.toString())
                .locale(Locale.FRENCH)
                .with(csrf())
                .with(JustSignedIn.as(who, "x"))
                .exchange();
    }

    private String note(String... fields) {
        var id = UUID.randomUUID();
        assertThat(send(KEEPER, "/notes", edit(also(fields, "id", id.toString()))))
                .hasStatus(302);
        return "/notes/" + id;
    }

    private MvcTestResult add(UUID who, String... fields) {
        return send(who, "/notes", edit(also(fields, "id", UUID.randomUUID().toString())));
    }

    private static String[] also(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String[] edit(String... fields) {
        return List.of(fields).contains("on") ? fields : also(fields, "on", today.toString());
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
