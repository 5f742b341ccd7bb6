package org.maillage.directory.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.RoleTaken;
import org.maillage.directory.Part;
import org.maillage.directory.Visibility;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sheets of organisations: who sees and changes them, what they say, and what is never lost. */
@PlatformTest
class SheetPagesTest {

    private static final Map<String, UUID> PEOPLE = Map.of(
            "administrator", ADMINISTRATOR,
            "keeper", KEEPER,
            "colleague", COLLEAGUE,
            "elsewhere", ELSEWHERE,
            "member", MEMBER,
            "nobody", NOBODY);

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            public,    200, 200, 200, 200, 200, 200
            network,   200, 200, 200, 200, 404, 404
            territory, 200, 200, 404, 404, 404, 404
            private,   200, 404, 404, 404, 404, 404
            """)
    void aSheetIsThereForThoseWhoMaySeeIt(
            String visibility, int keeper, int colleague, int elsewhere, int member, int nobody, int visitor) {
        var path = "/directory/" + directory.organisation("Le Lien", REDON, true, visibility);

        assertThat(page("keeper", path)).hasStatus(keeper);
        assertThat(page("colleague", path)).hasStatus(colleague);
        assertThat(page("elsewhere", path)).hasStatus(elsewhere);
        assertThat(page("member", path)).hasStatus(member);
        assertThat(page("nobody", path)).hasStatus(nobody);
        assertThat(browser.get().uri(path)).hasStatus(visitor);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            keeper,        200, 302
            colleague,     200, 302
            elsewhere,     403, 403
            member,        403, 403
            administrator, 403, 403
            """)
    void aSheetIsChangedByItsTeamAlone(String who, int asks, int sends) {
        var path = "/directory/" + directory.organisation("Le Lien", REDON, true, "public");

        assertThat(page(who, path + "/edit")).hasStatus(asks);
        assertThat(send(who, path, form("version", "0"))).hasStatus(sends);
        assertThat(send(who, path + "/confirm")).hasStatus(sends);
        assertThat(send(who, path + "/put-away")).hasStatus(sends);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            keeper,        302
            elsewhere,     403
            member,        403
            administrator, 302
            """)
    void whatNobodyKeepsIsAdoptedByATeamAroundIt(String who, int sends) {
        var id = directory.organisation("Le Lien", REDON, false, "public");

        assertThat(send(who, "/directory/" + id, form("version", "0", "name", "Le Lien de Redon")))
                .hasStatus(sends);

        var owner = database.sql("select owner from directory.organisation where id = :id")
                .param("id", id)
                .query((row, number) -> String.valueOf(row.getObject(1)))
                .single();
        assertThat(owner)
                .isEqualTo(who.equals("keeper") ? directory.territory(REDON).toString() : "null");
    }

    @Test
    void whatATeamTypesIsKeptWithItsSourceAndSeenByTheTeam() {
        var path = add("name", "Épicerie l’Envie", "siren", "732 829 320", "themes", "food", "web", "www.exemple.fr");

        assertThat(page("colleague", path))
                .hasStatusOk()
                .bodyText()
                .contains("Épicerie l’Envie", "732\u00a0829\u00a0320", "https://www.exemple.fr", "Bob, le", "Redon");
        assertThat(page("member", path)).hasStatus(404);
    }

    @Test
    void howToReachAnActorIsForTheTeamUnlessItSaysOtherwiseAndTheSheetSaysSoAtAGlance() {
        var path = add("name", "Le Lien", "email", "lien@exemple.fr", "visibility", "public");

        assertThat(page("colleague", path))
                .bodyText()
                .contains("lien@exemple.fr", "Fiche vue par : Tout le monde · courriel et téléphone : L’équipe");
        assertThat(page("member", path))
                .bodyText()
                .contains("Le Lien", "Fiche vue par : Tout le monde")
                .doesNotContain("lien@exemple.fr", "courriel et téléphone :");
        assertThat(browser.get().uri(path)).bodyText().doesNotContain("lien@exemple.fr", "Fiche vue par");
    }

    @Test
    void whatAColleagueMayNotSeeIsNotWipedOutByTheirForm() {
        var path = add("name", "Le Lien", "email", "lien@exemple.fr", "contact_visibility", "private");

        assertThat(page("colleague", path + "/edit")).bodyText().doesNotContain("lien@exemple.fr");
        assertThat(send("colleague", path, form("version", "0", "name", "Le Lien de Redon")))
                .hasStatus(302);

        assertThat(page("keeper", path)).bodyText().contains("Le Lien de Redon", "lien@exemple.fr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name     |                  | Ce champ est vide
            siren    | 732829321        | 9 chiffres
            siret    | 73282932000075   | 14 chiffres
            rna      | W12              | W suivi de 9 signes
            commune  | Zyxwvut          | Aucune commune ne s’appelle
            commune  | Saint-Aubin      | Plusieurs communes
            web      | exemple          | n’est pas complète
            email    | lien             | n’est pas complète
            latitude | 47,6             | vont ensemble
            opened   | avril            | une année
            """)
    void badInputSaysWhatToDoAndKeepsWhatWasTyped(String field, String typed, String words) {
        var answer = send(
                "keeper",
                "/directory",
                form("description", "Ce que je viens d’écrire", field, typed == null ? "" : typed));

        assertThat(answer).hasStatus(422).bodyText().contains(words, "Ce que je viens d’écrire");
    }

    @Test
    void oneOfSeveralCommunesOfANameIsChosen() throws Exception {
        var form = form("commune", "Saint-Aubin");
        var likely = Pattern.compile("type=\"radio\" name=\"commune\" value=\"([^\"]+) \\(([0-9AB]+)\\)\"")
                .matcher(send("keeper", "/directory", form).getResponse().getContentAsString());
        assertThat(likely.find()).isTrue();

        var chosen = new ArrayList<>(List.of(form));
        chosen.addAll(List.of("commune", likely.group(1) + " (" + likely.group(2) + ")"));
        assertThat(send("keeper", "/directory", chosen.toArray(String[]::new))).hasStatus(302);

        assertThat(database.sql("select commune from directory.organisation")
                        .query(String.class)
                        .single())
                .isEqualTo(likely.group(2));
    }

    @Test
    void aSecondSheetOfTheSamePlaceIsTheFirstAndAnotherTeamHasItsOwn() {
        add("name", "Le Lien", "siret", "73282932000074");

        assertThat(send("keeper", "/directory", form("name", "Autre nom", "siret", "73282932000074", "sure", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("L’équipe a déjà une fiche de ce lieu", "Le Lien");
        assertThat(send(
                        "elsewhere",
                        "/directory",
                        form("name", "Autre nom", "siret", "73282932000074", "commune", DIE)))
                .hasStatus(302);
    }

    @Test
    void placesOfOneUnitLeadToEachOtherAsFarAsTheReaderSeesThem() {
        var seat = add("name", "La Poste", "siret", "35600000000048", "siret_of_seat", "true", "visibility", "public");
        var office = add("name", "La Poste, Redon", "siret", "356 000 000 49837", "sure", "true");
        var theirs = directory.organisation("Guichet de Die", DIE, true, "territory");
        directory.set(theirs, "siren", "356000000");

        assertThat(page("keeper", office))
                .bodyText()
                .contains("Établissement de", "La Poste, Redon", "href=\"" + seat + "\"", "SIRET</dt>")
                .doesNotContain("Guichet de Die", "SIRET du siège");
        assertThat(page("keeper", seat))
                .bodyText()
                .contains("SIRET du siège", "Autres lieux de la même structure", "href=\"" + office + "\"")
                .doesNotContain("Établissement de", "Guichet de Die");
        assertThat(browser.get().uri(seat)).bodyText().doesNotContain("Autres lieux", office);
        assertThat(page("keeper", "/directory/teams/" + directory.territory(REDON)))
                .bodyText()
                .contains("fiches tenues par l’équipe, d’une structure");
    }

    @Test
    void anotherPlaceOfAUnitInOneCommuneIsAskedAboutAndASeatHasANumber() {
        add("name", "Médiathèque", "siren", "213502362");

        assertThat(send("keeper", "/directory", form("name", "Piscine", "siren", "213502362")))
                .hasStatus(422)
                .bodyText()
                .contains("Est-ce l’une d’elles", "Médiathèque");
        assertThat(send("keeper", "/directory", form("name", "Piscine", "siren", "213502362", "sure", "true")))
                .hasStatus(302);
        assertThat(send("keeper", "/directory", form("name", "Mairie", "siret_of_seat", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Dites le SIRET du siège");
    }

    @Test
    void aLikeNameIsAskedAboutAndNeverTakenForTheSame() {
        add("name", "Les Amis de l’Épicerie");

        var asked = send("keeper", "/directory", form("name", "Association les amis de l'epicerie"));
        assertThat(asked).hasStatus(422).bodyText().contains("Est-ce l’une d’elles", "Les Amis de l’Épicerie");

        assertThat(send("keeper", "/directory", form("name", "Association les amis de l'epicerie", "sure", "true")))
                .hasStatus(302);
    }

    @Test
    void aFormFromAnOldPageIsNotWrittenOverWhatIsNewer() {
        var path = add("name", "Le Lien");
        send("colleague", path, form("version", "0", "name", "Le Lien du Pays"));

        assertThat(send("keeper", path, form("version", "0", "name", "Le Lien d’ici")))
                .hasStatus(409)
                .bodyText()
                .contains("Le Lien d’ici", "Quelqu’un d’autre");
    }

    @Test
    void everyChangeCanBeTakenBack() {
        var path = add("name", "Le Lien");
        send("colleague", path, form("version", "0", "name", "Le Nœud"));

        assertThat(page("keeper", path + "/versions")).bodyText().contains("par Cyd", "Le Lien", "Le Nœud");
        assertThat(send("keeper", path + "/versions/0", "version", "1")).hasStatus(302);

        assertThat(page("keeper", path)).bodyText().contains("Le Lien").doesNotContain("Le Nœud");
    }

    @Test
    void whoSeesASheetIsTakenBackWithItsVersion() {
        var path = add("name", "Le Lien");
        send("colleague", path, form("version", "0", "visibility", "public"));
        assertThat(browser.get().uri(path)).hasStatusOk();

        assertThat(page("keeper", path + "/versions")).bodyText().contains("Qui voit", "Tout le monde");
        send("keeper", path + "/versions/0", "version", "1");

        assertThat(browser.get().uri(path)).hasStatus(404);
    }

    @Test
    void whatOnlyOneSawGoesToTheTeamWhenTheyLeaveIt() {
        var path = add("name", "Le Lien", "phone", "02 99 71 00 01", "visibility", "private");
        assertThat(page("colleague", path)).hasStatus(404);

        events.publishEvent(
                new RoleTaken(new PersonId(Directory.KEEPER), Role.TEAM, directory.territory(Directory.REDON), false));

        assertThat(page("colleague", path)).bodyText().contains("Le Lien", "02 99 71 00 01");
    }

    @Test
    void aSheetDoesNotComeBackWhenAnotherHasItsNumberByNow() {
        var path = add("name", "Le Lien", "siret", "73282932000074");
        send("keeper", path + "/put-away");
        add("name", "Le Noeud", "siret", "73282932000074");

        assertThat(send("keeper", path + "/bring-back"))
                .hasStatus(409)
                .bodyText()
                .contains("Fusionnez");
    }

    @Test
    void theLastOfATeamDoesNotLeaveItAlone() {
        var take = "/account/people/%s/roles/team/take";
        var scope = directory.territory(Directory.REDON).toString();

        assertThat(send("colleague", take.formatted(Directory.COLLEAGUE), "scope", scope))
                .hasRedirectedUrl("/desk");
        var last = send("keeper", take.formatted(Directory.KEEPER), "scope", scope);
        assertThat(last.getMvcResult().getFlashMap().get("flash"))
                .asString()
                .contains("plus personne pour tenir l’annuaire")
                .doesNotContain("piloter", "administrer");

        assertThat(page("keeper", "/directory/teams/" + scope)).hasStatusOk();
        assertThat(page("administrator", "/directory/teams")).bodyText().contains("une personne");
    }

    @Test
    void whatIsPutAwayComesBack() {
        var path = add("name", "Le Lien", "visibility", "public");

        send("keeper", path + "/put-away");
        assertThat(browser.get().uri(path)).hasStatus(404);
        assertThat(page("keeper", path)).bodyText().contains("retirée de l’annuaire");

        send("keeper", path + "/bring-back");
        assertThat(browser.get().uri(path)).hasStatusOk();
    }

    @Test
    void whoIsNotNamedIsNotNamedByTheDatabaseEither() {
        var id = directory.organisation("Jeanne Dupont", REDON, false, "public");

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.sql("update directory.organisation set nominative = false where id = :id")
                                .param("id", id)
                                .update())
                .hasMessageContaining("never_named");
        database.sql("update directory.organisation set nominative = false, name = '' where id = :id")
                .param("id", id)
                .update();
        assertThat(browser.get().uri("/directory/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("non nommée");
    }

    @Test
    void eachFaultOfALongFormIsALinkToItsField() {
        var path = add("name", "Le Lien");

        var wrong = send("keeper", path, form("name", "", "siren", "12", "phone", "abc", "version", "0"));

        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<h1>Le Lien</h1>",
                        "<a href=\"#name\">Nom</a>",
                        "<a href=\"#siren\">SIREN</a>",
                        "<a href=\"#phone\">Téléphone</a>");
    }

    @Test
    void twoNumbersInOneFieldGoIntoTwoOrAreToldWhereToGo() {
        var path = add("name", "Le Lien", "phone", "0299710000 / 06 11 22 33 44", "other_phone", "");

        assertThat(page("keeper", path)).bodyText().contains("0299710000", "06 11 22 33 44", "Autre téléphone");
        assertThat(send(
                        "keeper",
                        "/directory",
                        form("name", "B", "phone", "0299710000 / 06 11 22 33 44", "other_phone", "0299710001")))
                .hasStatus(422)
                .bodyText()
                .contains("Un seul numéro ici", "0299710000 / 06 11 22 33 44");
        assertThat(send("keeper", "/directory", form("name", "C", "email", "a@b.fr, c@d.fr", "other_email", "")))
                .hasStatus(302);
    }

    @Test
    void aPlaceThatIsNoThirdPlaceIsNotCalledOne() {
        var path = add("name", "La bibliothèque", "opened", "2019");

        assertThat(page("keeper", path)).bodyText().contains("Le lieu", "2019").doesNotContain("Le tiers-lieu");
        assertThat(page("keeper", "/directory/new")).bodyText().contains("Comme il s’appelle");
    }

    @Test
    void aTeamHasFieldsOfItsOwn() {
        var team = "/directory/teams/" + directory.territory(REDON);
        assertThat(send("keeper", team + "/fields", "name", "Adhérent", "kind", "choice", "choices", "oui\nnon"))
                .hasStatus(302);
        var field = database.sql("select id from directory.own_field")
                .query(UUID.class)
                .single();

        var path = add("name", "Le Lien", "own-" + field, "oui");

        assertThat(page("colleague", path)).bodyText().contains("Adhérent", "oui");
        assertThat(page("elsewhere", "/directory/new")).bodyText().doesNotContain("Adhérent");
        assertThat(send("keeper", "/directory", form("name", "Autre", "own-" + field, "peut-être")))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez dans la liste");
        assertThat(send("elsewhere", team + "/fields", "name", "X", "kind", "text"))
                .hasStatus(403);
    }

    @Test
    void anActorActsInAnySetOfPlaces() {
        var path = add("name", "Le Lien");

        assertThat(page("keeper", path + "/areas?q=morbihan")).bodyText().contains("Morbihan");
        assertThat(send("keeper", path + "/areas", "place", "department 56")).hasStatus(302);
        assertThat(send("keeper", path + "/areas", "place", "commune 35236")).hasStatus(302);

        assertThat(page("keeper", path)).bodyText().contains("Territoire d’action", "Morbihan");
        assertThat(send("elsewhere", path + "/areas", "place", "department 26")).hasStatus(404);
    }

    @Test
    void somebodyMetIsKeptForATimeAndForgottenWhenTheyAskForIt() {
        var path = add("name", "Le Lien", "people_visibility", "territory");
        String[] zoe = {
            "name",
            "Zoé Le Goff",
            "role",
            "présidente",
            "email",
            "zoe@exemple.fr",
            "basis",
            "consent",
            "purpose",
            "Nouer",
            "lastContactOn",
            "2026-03-15",
            "visibility",
            "territory",
            "reach",
            "private"
        };
        assertThat(send("keeper", path + "/contacts", zoe)).hasStatus(302);
        assertThat(send("elsewhere", path + "/contacts", zoe)).hasStatus(404);
        var contact = "/directory/contacts/"
                + database.sql("select id from directory.contact")
                        .query(UUID.class)
                        .single();

        assertThat(page("colleague", path)).bodyText().contains("Zoé Le Goff", "présidente");
        assertThat(page("keeper", contact)).bodyText().contains("zoe@exemple.fr", "15 mars 2029");
        assertThat(page("colleague", contact))
                .bodyText()
                .contains("Zoé Le Goff")
                .doesNotContain("zoe@exemple.fr");
        assertThat(page("elsewhere", contact)).hasStatus(404);
        assertThat(send("keeper", contact + "/forget", "opposed", "true", "sure", "true"))
                .hasStatus(302);

        assertThat(database.sql("select count(*) from directory.contact")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(send("keeper", path + "/contacts", zoe))
                .hasStatus(422)
                .bodyText()
                .contains("a demandé à ne pas être notée");
        zoe[5] = "";
        assertThat(send("keeper", path + "/contacts", zoe))
                .hasStatus(422)
                .bodyText()
                .contains("Une personne de ce nom");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            administrator, 200
            keeper,        403
            nobody,        403
            """)
    void wordsAreForWhoAdministers(String who, int status) {
        assertThat(page(who, "/directory/vocabularies")).hasStatus(status);
    }

    private String add(String... fields) {
        var answer = send("keeper", "/directory", form(fields));
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    /** A form whose fields stand as they do first, but for these. */
    private static String[] form(String... fields) {
        var all = new ArrayList<>(List.of("commune", REDON));
        for (var part : Part.values()) {
            var first = OrganisationForm.FIRST.getOrDefault(part, Visibility.PRIVATE);
            all.addAll(List.of(part.column(), first.column()));
        }
        if (!List.of(fields).contains("name")) {
            all.addAll(List.of("name", "Le Lien"));
        }
        for (var i = 0; i < fields.length; i += 2) {
            var known = all.indexOf(fields[i]);
            if (known >= 0) {
                all.set(known + 1, fields[i + 1]);
            } else {
                all.addAll(List.of(fields[i], fields[i + 1]));
            }
        }
        return all.toArray(String[]::new);
    }

    private MvcTestResult page(String who, String path) {
        return new People(browser).page(Objects.requireNonNull(PEOPLE.get(who)), path);
    }

    private MvcTestResult send(String who, String path, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        if (path.equals("/directory")) {
            var team = who.equals("elsewhere") ? DIE : REDON;
            all.addAll(List.of("territory", directory.territory(team).toString()));
        }
        return new People(browser).send(Objects.requireNonNull(PEOPLE.get(who)), path, all.toArray(String[]::new));
    }
}
