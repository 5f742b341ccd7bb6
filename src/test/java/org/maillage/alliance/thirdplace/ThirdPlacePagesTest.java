package org.maillage.alliance.thirdplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.ADMINISTRATOR;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.NOBODY;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.TeamCount.Item;
import org.maillage.account.TeamCount.What;
import org.maillage.shared.OwnData;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Third places as the team around them looks at them. */
@PlatformTest
class ThirdPlacePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    CountHosted countHosted;

    @Autowired
    List<OwnData> ownData;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private Directory directory;
    private People people;
    private UUID team;
    private UUID place;
    private String list;
    private String one;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
        place = thirdPlace("La Filature", REDON, true, "public");
        list = "/third-places/of/" + team;
        one = list + "/" + place;
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate exchange.meeting cascade").update();
        database.sql("truncate alliance.third_place_tie, alliance.third_place_aside")
                .update();
        database.sql("delete from alliance.project").update();
        database.sql("delete from alliance.alliance").update();
        database.sql("delete from exchange.need").update();
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    @Test
    void theListHoldsThoseAroundTheTeamThatItsReaderSees() {
        thirdPlace("Le Quai de tous", REDON, false, "public");
        thirdPlace("Le Secret", REDON, true, "private");
        thirdPlace("La Drôme", DIE, true, "public");
        directory.organisation("La Boulangerie", REDON, true, "public");

        assertThat(people.page(KEEPER, "/third-places")).hasRedirectedUrl(list);
        assertThat(people.page(KEEPER, "/alliances")).bodyText().contains("/third-places");
        assertThat(people.page(KEEPER, list))
                .bodyText()
                .contains("La Filature", "Le Quai de tous", "Le Secret", "Rien n’est encore noté")
                .doesNotContain("La Drôme", "La Boulangerie");
        assertThat(people.page(COLLEAGUE, list))
                .bodyText()
                .contains("La Filature")
                .doesNotContain("Le Secret");
        assertThat(people.page(ELSEWHERE, list)).hasStatus(403);
        assertThat(people.page(NOBODY, "/third-places")).hasStatus(403);
        assertThat(people.page(ADMINISTRATOR, "/third-places"))
                .hasStatusOk()
                .bodyText()
                .contains("d’aucune équipe")
                .doesNotContain("La Filature");
        assertThat(people.page(KEEPER, "/directory/teams/" + team)).bodyText().contains(list);
    }

    @Test
    void aLongListGoesOnBehindItsLast() {
        for (var i = 10; i < 45; i++) {
            thirdPlace("Atelier " + i, REDON, true, "public");
        }

        var first = people.page(KEEPER, list);
        assertThat(first)
                .bodyText()
                .contains("Atelier 10", "Atelier 39", "Les suivants")
                .doesNotContain("Atelier 40");
        var last = database.sql("select id from directory.organisation where name = 'Atelier 39'")
                .query(UUID.class)
                .single();
        assertThat(people.page(KEEPER, list + "?after=" + last))
                .bodyText()
                .contains("Atelier 40", "La Filature")
                .doesNotContain("Atelier 39", "Les suivants");
    }

    @Test
    void onlyATeamAroundItOpensAPlaceAndOnlyAPlaceThatItSees() {
        var secret = thirdPlace("Le Secret", REDON, true, "private");
        var away = thirdPlace("La Drôme", DIE, true, "public");
        var bakery = directory.organisation("La Boulangerie", REDON, true, "public");

        assertThat(people.page(COLLEAGUE, one)).hasStatusOk().bodyText().contains("La Filature", "quatre métiers");
        for (var id : List.of(away, bakery, UUID.randomUUID())) {
            assertThat(people.page(KEEPER, list + "/" + id)).hasStatus(404);
        }
        assertThat(people.page(KEEPER, list + "/" + secret)).hasStatusOk();
        assertThat(people.page(COLLEAGUE, list + "/" + secret)).hasStatus(404);
        for (var path : List.of("", "/year.pdf", "/ties/new")) {
            assertThat(people.page(ELSEWHERE, one + path)).hasStatus(403);
        }
        assertThat(people.send(ELSEWHERE, one + "/asides", "kind", "dialogue", "about", place.toString()))
                .hasStatus(403);
    }

    @Test
    void whatIsExactlyTwelveMonthsAgoCountsAndTheDayBeforeDoesNot() throws Exception {
        meeting("Le premier jour", team, "territory", today.minusYears(1), place);
        meeting("La veille", team, "territory", today.minusYears(1).minusDays(1), place);
        meeting("Demain", team, "territory", today.plusDays(1), place);
        meeting("Ailleurs", team, "territory", today.minusDays(3), null);
        cancel(meeting("Annulée", team, "territory", today.minusDays(2), place));

        assertThat(people.page(KEEPER, one))
                .bodyText()
                .contains("Le premier jour", "un dialogue", "Dialogue")
                .doesNotContain("La veille", "Demain", "Ailleurs", "Annulée");
        assertThat(people.page(KEEPER, list)).bodyText().contains("un dialogue");
        assertThat(refusals(people.page(KEEPER, one + "/year.pdf").getResponse().getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void ofOtherTeamsOnlyWhatIsSharedIsSeenAndWhoCameIsCountedAlone() {
        var other = directory.territory(DIE);
        meeting("Entre eux", other, "territory", today.minusDays(5), place);
        var open = meeting("Ouvert à tous", other, "public", today.minusDays(6), place);
        var own = meeting("Chez nous", team, "territory", today.minusDays(7), place);
        came(open, "Zoé Lointaine", 3);
        came(own, "Awa Proche", 6);

        assertThat(people.page(KEEPER, one))
                .bodyText()
                .contains("Ouvert à tous", "Chez nous", "6 personnes sont venues", "quelques personnes sont venues")
                .doesNotContain("Entre eux", "Zoé Lointaine", "Awa Proche");
    }

    @Test
    void aProjectThatMovedOnIsAnExperimentOfThePeriodAndOnlyItsTeamReadsOfIt() {
        var project = project("Tournée des bourgs", team, place);
        move(project, "idea", "experiment", today.minusMonths(20));
        move(project, "experiment", "modelling", today.minusMonths(2));
        project("Chez eux", directory.territory(DIE), place);

        assertThat(people.page(KEEPER, one))
                .bodyText()
                .contains(
                        "Tournée des bourgs",
                        "une expérimentation",
                        "Expérimentation depuis le",
                        "Modélisation depuis le")
                .doesNotContain("Chez eux");
    }

    @Test
    void whatBecameAnotherSheetStaysHosted() {
        var old = thirdPlace("L’ancienne fiche", REDON, true, "public");
        meeting("Avant la fusion", team, "territory", today.minusDays(5), old);
        database.sql("update directory.organisation set merged_into = :into, gone_at = now() where id = :id")
                .param("into", place)
                .param("id", old)
                .update();

        assertThat(people.page(KEEPER, one)).bodyText().contains("Avant la fusion");
        assertThat(people.page(KEEPER, list)).bodyText().contains("un dialogue");
        assertThat(people.page(KEEPER, list + "/" + old))
                .hasStatusOk()
                .bodyText()
                .contains("La Filature");
        assertThat(countHosted.of(team, today.minusYears(1), today).getFirst().number())
                .isEqualTo(1);
    }

    @Test
    void whatThirdPlacesHostedIsAFigureWithWhatWasCounted() {
        meeting("Dialogue d’été", team, "territory", today.minusDays(9), place);
        meeting(
                "À la boulangerie",
                team,
                "territory",
                today.minusDays(8),
                directory.organisation("La Boulangerie", REDON, true, "public"));
        meeting("D’une autre équipe", directory.territory(DIE), "public", today.minusDays(7), place);
        project("Tournée des bourgs", team, place);

        var count = countHosted.of(team, today.minusDays(9), today).getFirst();

        assertThat(count.what()).isEqualTo(What.HOSTED);
        assertThat(count.number()).isEqualTo(2);
        assertThat(count.counted()).extracting(Item::title).containsExactly("Dialogue d’été", "Tournée des bourgs");
        assertThat(countHosted
                        .of(team, today.minusDays(8), today.minusDays(2))
                        .getFirst()
                        .number())
                .isZero();
    }

    @Test
    void aPlaceWithoutADialogueMightHostOneUntilOneIsPrepared() {
        assertThat(people.page(KEEPER, one))
                .bodyText()
                .contains("La Filature pourrait en accueillir un", "hosted=" + place)
                .doesNotContain("reproche");
        assertThat(people.page(KEEPER, "/meetings/of/" + team + "/new?hosted=" + place + "&kind=dialogue"))
                .hasStatusOk()
                .bodyText()
                .contains("La Filature", "value=\"dialogue\" selected", "Redon");

        meeting("En préparation", team, "territory", today.plusDays(20), place);
        assertThat(people.page(KEEPER, one)).bodyText().doesNotContain("pourrait en accueillir un");
    }

    @Test
    void missingLinksAreSuggestedWithTheirReason() {
        theme(place);
        var actor = directory.organisation("Le Pédalier", REDON, true, "public");
        theme(actor);
        var hosted = directory.organisation("La Travée", REDON, true, "public");
        tie("who", "La Travée", "role", "hosted");
        alliance("Autour des trajets", actor);
        var project = project("Navette à la demande", team, null);
        move(project, "idea", "experiment", today.minusDays(30));
        database.sql("insert into alliance.project_actor (id, project, organisation) values (:id, :project, :actor)")
                .param("id", UUID.randomUUID())
                .param("project", project)
                .param("actor", actor)
                .update();
        need("Un local pour les vélos");

        assertThat(hosted).isNotNull();
        assertThat(people.page(KEEPER, one))
                .bodyText()
                .contains(
                        "Navette à la demande\u00a0» s’expérimente dans la même commune",
                        "Un local pour les vélos",
                        "Autour des trajets\u00a0» réunit des acteurs du même thème",
                        "La Travée est accueilli ici et n’est membre d’aucune");

        alliance("Chez la Travée", hosted);
        assertThat(people.page(KEEPER, one)).bodyText().doesNotContain("n’est membre d’aucune");
    }

    @Test
    void aSuggestionIsSetAsideForMonthsOrForGoodAndBroughtBack() {
        aside("months");
        assertThat(people.page(COLLEAGUE, one))
                .bodyText()
                .contains("Une proposition mise de côté", "Mis de côté par Bob", "jusqu’au", "Rien à proposer");

        database.sql("update alliance.third_place_aside set until = cast(:day as date)")
                .param("day", today.minusDays(1))
                .update();
        assertThat(people.page(KEEPER, one)).bodyText().doesNotContain("mise de côté");

        aside("for-good");
        aside("for-good");
        assertThat(people.page(KEEPER, one)).bodyText().contains("Mis de côté pour de bon par Bob");
        aside("back");
        assertThat(people.page(KEEPER, one)).bodyText().doesNotContain("mise de côté");
    }

    @ParameterizedTest
    @CsvSource({"dialogue, true, for-ever", "actor, true, months", "dialogue, false, months", "<b>, true, months"})
    void whatIsNotSuggestedIsNotSetAside(String kind, boolean here, String howLong) {
        assertThat(people.send(
                        KEEPER,
                        one + "/asides",
                        "kind",
                        kind,
                        "about",
                        (here ? place : UUID.randomUUID()).toString(),
                        "howLong",
                        howLong))
                .hasStatus(302);

        assertThat(number("select count(*) from alliance.third_place_aside")).isZero();
    }

    @Test
    void whoIsTiedToItHasARoleAndItsTime() {
        directory.organisation("La Travée", REDON, true, "public");
        tie("who", "La Travée", "role", "hosted", "words", "Un établi", "since", "2024-02-29");
        tie("who", "Les Amis", "role", "runs", "contact", "Inès", "email", "Ines@Exemple.fr");
        tie("who", "La Mission", "role", "passes", "since", "2024-01-01", "until", "2024-12-31");
        assertThat(people.send(KEEPER, one + "/ties", ours("partner", UUID.randomUUID())))
                .hasStatus(302);

        assertThat(people.page(COLLEAGUE, one))
                .bodyText()
                .contains("La Travée", "Un établi", "depuis le 29 février 2024", "Les Amis", "Inès", "ines@exemple.fr")
                .contains("La Mission", "du 1er janvier 2024 au 31 décembre 2024", "passé", "En est partenaire");
        assertThat(people.page(COLLEAGUE, list)).bodyText().contains("En est partenaire");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who     |                              | Qui
            until   | 2023-12-31                   | avant d’avoir commencé
            email   | ines@exemple.fr              | Dites à qui est cette adresse
            role    | partner                      | Choisissez
            since   | 2024-02-30                   | date
            """)
    void whatIsWrongIsSaidAndStaysTyped(String field, String value, String said) {
        assertThat(people.send(
                        KEEPER,
                        one + "/ties",
                        sent(UUID.randomUUID(), "words", "Un établi", field, value == null ? "" : value)))
                .hasStatus(422)
                .bodyText()
                .contains(said, "Un établi");
    }

    @Test
    void nobodyIsTwiceInOneRoleAtOneTime() {
        tie("who", "Les Amis", "role", "runs", "since", "2024-01-01", "until", "2024-12-31");
        tie("who", "Les Amis", "role", "runs", "since", "2025-01-01");
        tie("who", "Les Amis", "role", "passes", "since", "2024-01-01");

        assertThat(people.send(
                        KEEPER,
                        one + "/ties",
                        sent(UUID.randomUUID(), "who", "LES AMIS", "role", "runs", "since", "2024-12-31")))
                .hasStatus(422)
                .bodyText()
                .contains("déjà noté", "LES AMIS");
        assertThatThrownBy(() -> database.sql("""
                insert into alliance.third_place_tie (id, team, place, role, name, since, changed_at)
                values (:id, :team, :place, 'runs', 'les amis', date '2026-01-01', now())
                """)
                        .param("id", UUID.randomUUID())
                        .param("team", team)
                        .param("place", place)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aFormThatIsSentTwiceCountsOnceAndWhoeverIsSlowerIsTold() {
        var id = UUID.randomUUID();
        people.send(KEEPER, one + "/ties", ours("partner", id));
        assertThat(people.send(KEEPER, one + "/ties", ours("partner", id))).hasStatus(302);
        assertThat(number("select count(*) from alliance.third_place_tie")).isEqualTo(1);

        var tie = one + "/ties/" + id;
        assertThat(people.page(COLLEAGUE, tie + "/edit")).hasStatusOk();
        assertThat(people.send(COLLEAGUE, tie, "role", "runs", "version", "0")).hasStatus(302);
        assertThat(people.send(KEEPER, tie, "role", "hosted", "words", "Le jeudi", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Le jeudi");
        assertThat(people.page(KEEPER, one)).bodyText().contains("Anime le lieu");

        assertThat(people.page(ELSEWHERE, tie + "/edit")).hasStatus(403);
        assertThat(people.page(
                        KEEPER, list + "/" + thirdPlace("Autre", REDON, true, "public") + "/ties/" + id + "/edit"))
                .hasStatus(404);
        assertThat(people.send(KEEPER, tie + "/remove")).hasStatus(302);
        assertThat(number("select count(*) from alliance.third_place_tie")).isZero();
    }

    @Test
    void hostileWordsStayWords() {
        tie("who", "<script>alert(1)</script>", "role", "hosted", "words", "' or 1=1; {0} ${x}");

        assertThat(people.page(KEEPER, one))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;", "or 1=1; {0} ${x}")
                .doesNotContain("<script>alert");
        assertThat(people.page(KEEPER, one + "/year.pdf")).hasStatusOk();
    }

    @Test
    void whoIsErasedStandsThereWithoutTheirName() {
        tie("who", "Inès Seule", "role", "passes", "contact", "Inès Seule", "email", "eve@example.org");
        var own = ownData.stream()
                .filter(OwnThirdPlaces.class::isInstance)
                .findFirst()
                .orElseThrow();

        own.erasures()
                .forEach(it -> database.sql(it)
                        .param("person", KEEPER)
                        .param("email", "eve@example.org")
                        .update());

        assertThat(people.page(KEEPER, one)).bodyText().doesNotContain("Inès Seule", "eve@example.org");
        assertThat(number("select count(*) from alliance.third_place_tie where changed_by is not null"))
                .isZero();
    }

    private UUID thirdPlace(String name, String commune, boolean owned, String visibility) {
        var id = directory.organisation(name, commune, owned, visibility);
        database.sql("update directory.organisation set third_place = true where id = :id")
                .param("id", id)
                .update();
        return id;
    }

    private void theme(UUID organisation) {
        database.sql("update directory.organisation set themes = '{mobility}' where id = :id")
                .param("id", organisation)
                .update();
    }

    private UUID meeting(String purpose, UUID of, String seenBy, LocalDate day, @Nullable UUID host) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into exchange.meeting (id, team, purpose, kind, starts_at, ends_at, zone, host, meal, seen_by, language,
                  made_at, door)
                values (:id, :team, :purpose, 'dialogue', (cast(:day as date) + time '00:00') at time zone 'Europe/Paris',
                  (cast(:day as date) + time '00:00:01') at time zone 'Europe/Paris', 'Europe/Paris', :host, false, :seenBy,
                  'fr', now(), rpad(:id::text, 43, 'x'))
                """)
                .param("id", id)
                .param("team", of)
                .param("purpose", purpose)
                .param("day", day)
                .param("host", host, java.sql.Types.OTHER)
                .param("seenBy", seenBy)
                .update();
        return id;
    }

    private void cancel(UUID meeting) {
        database.sql("update exchange.meeting set cancelled_at = now() where id = :id")
                .param("id", meeting)
                .update();
    }

    private void came(UUID meeting, String name, int many) {
        for (var i = 0; i < many; i++) {
            database.sql("""
                    insert into exchange.guest (id, meeting, name, structure, basis, added_at, keep_until, came, came_by)
                    values (:id, :meeting, :name, :structure, 'consent', now(), cast(:until as date), true, 'team')
                    """)
                    .param("id", UUID.randomUUID())
                    .param("meeting", meeting)
                    .param("name", name)
                    .param("structure", "Structure " + i)
                    .param("until", today.plusDays(100))
                    .update();
        }
    }

    private UUID project(String title, UUID of, @Nullable UUID host) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into alliance.project (id, team, title, host, made_at, changed_at)
                values (:id, :team, :title, :host, now(), now())
                """)
                .param("id", id)
                .param("team", of)
                .param("title", title)
                .param("host", host, java.sql.Types.OTHER)
                .update();
        return id;
    }

    private void move(UUID project, String from, String to, LocalDate day) {
        database.sql("""
                with moved as (
                  insert into alliance.project_move (id, project, from_stage, to_stage, on_day, evidence, at)
                  values (:id, :project, :from, :to, :day, 'Vu.', now())
                  returning project)
                update alliance.project set stage = :to where id in (select project from moved)
                """)
                .param("id", UUID.randomUUID())
                .param("project", project)
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .update();
    }

    private void alliance(String name, UUID member) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into alliance.alliance (id, team, name, stake, changed_at) values (:id, :team, :name, 'Aller.', now())
                """)
                .param("id", id)
                .param("team", team)
                .param("name", name)
                .update();
        database.sql("""
                insert into alliance.participant (id, alliance, part, organisation, name, since)
                values (:id, :alliance, 'member', :member, 'Membre', cast(:since as date))
                """)
                .param("id", UUID.randomUUID())
                .param("alliance", id)
                .param("member", member)
                .param("since", today.minusDays(10))
                .update();
    }

    private void need(String words) {
        database.sql("""
                insert into exchange.need (id, kind, words, themes, commune, visibility, owner, keeper, created_at, changed_at)
                values (:id, 'need', :words, '{mobility}', :commune, 'territory', :team, :keeper, now(), now())
                """)
                .param("id", UUID.randomUUID())
                .param("words", words)
                .param("commune", REDON)
                .param("team", team)
                .param("keeper", KEEPER)
                .update();
    }

    private void aside(String howLong) {
        assertThat(people.send(
                        KEEPER, one + "/asides", "kind", "dialogue", "about", place.toString(), "howLong", howLong))
                .hasStatus(302);
    }

    private void tie(String... fields) {
        assertThat(people.send(KEEPER, one + "/ties", sent(UUID.randomUUID(), fields)))
                .hasRedirectedUrl(one + "#people");
    }

    private static String[] sent(UUID fresh, String... fields) {
        var all = new java.util.LinkedHashMap<String, String>();
        all.put("who", "La Travée");
        all.put("role", "hosted");
        all.put("since", "2024-01-01");
        for (var i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        all.put("fresh", fresh.toString());
        return all.entrySet().stream()
                .flatMap(it -> java.util.stream.Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
    }

    private static String[] ours(String role, UUID fresh) {
        return new String[] {"ours", "true", "role", role, "fresh", fresh.toString()};
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
