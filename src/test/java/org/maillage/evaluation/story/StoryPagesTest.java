package org.maillage.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;
import static org.maillage.support.ReadByEverybody.refusals;
import static org.maillage.support.WordsOfDocuments.content;
import static org.maillage.support.WordsOfDocuments.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A contribution story as its team tells, sees and freezes it. */
@PlatformTest
class StoryPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    OwnStories own;

    private People people;
    private UUID team;

    @BeforeEach
    void writeTeams() {
        var directory = Directory.write(database);
        people = new People(browser);
        team = directory.territory(REDON);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from exchange.meeting where team = :team")
                .param("team", team)
                .update();
        database.sql("truncate evaluation.contribution_story cascade").update();
        Directory.remove(database);
    }

    @Test
    void aCountedFigureFollowsTheRecordsUntilItIsFrozen() {
        meeting("Petit-déjeuner", "2026-03-12");
        var story = begin();
        add(story, "counted", "what", "meetings");

        assertThat(counted(story)).isEqualTo("1");
        assertThat(people.page(KEEPER, story))
                .bodyText()
                .contains("Rencontres tenues", "Source", "Périmètre", "12 mars 2026 · Petit-déjeuner", "/meetings/");
        meeting("Visite", "2026-04-02");
        assertThat(counted(story)).isEqualTo("2");

        assertThat(people.send(KEEPER, story + "/freeze")).hasRedirectedUrl(story + "/preview");
        assertThat(people.page(KEEPER, story)).bodyText().contains("Brouillon");
        assertThat(people.send(COLLEAGUE, story + "/freeze", "sure", "true")).hasRedirectedUrl(story);
        meeting("Atelier", "2026-05-02");

        assertThat(counted(story)).isEqualTo("2");
        assertThat(people.page(KEEPER, story)).bodyText().contains("Figé le").doesNotContain("Atelier", "Monter");
    }

    @Test
    void whatIsFrozenNeverChanges() {
        var story = begin();
        add(story, "narrative", "words", "Une année ensemble");
        var part = parts(story).getFirst();
        people.send(KEEPER, story + "/freeze", "sure", "true");

        assertThat(send(story + "/parts/new/narrative", "id", UUID.randomUUID().toString(), "words", "Autre"))
                .hasRedirectedUrl(story);
        assertThat(send(story + "/parts/" + part, "version", "1", "words", "Autre"))
                .hasRedirectedUrl(story);
        assertThat(send(story + "/parts/" + part + "/remove")).hasRedirectedUrl(story);
        assertThat(send(story + "/remove", "sure", "true")).hasRedirectedUrl(story);
        assertThat(send(story + "/freeze", "sure", "true")).hasRedirectedUrl(story);
        assertThat(people.page(KEEPER, story))
                .bodyText()
                .contains("Une année ensemble")
                .doesNotContain("Autre");
        for (var sql : List.of(
                "update evaluation.contribution_story set title = 'Autre'",
                "update evaluation.contribution_story set content = '{}'",
                "update evaluation.story_part set words = 'Autre'",
                "delete from evaluation.story_part",
                "insert into evaluation.story_part (id, story, kind, place, words) select gen_random_uuid(), id, 'narrative', 9, 'A' from evaluation.contribution_story")) {
            assertThatThrownBy(() -> database.sql(sql).update()).as(sql).hasMessageContaining("stays as it is");
        }
    }

    @Test
    void whatIsFrozenGivesTheSameFilesAgain() throws Exception {
        meeting("Petit-déjeuner", "2026-03-12");
        var story = begin();
        add(story, "counted", "what", "meetings");
        add(story, "narrative", "title", "Au début", "words", "Une épicerie « à roues » & des vélos");
        people.send(KEEPER, story + "/freeze", "sure", "true");
        assertThat(refusals(bytes(story + "/story.pdf"))).isEmpty();
        var pdf = text(bytes(story + "/story.pdf"));
        var odt = content(bytes(story + "/story.odt"));
        meeting("Visite", "2026-04-02");

        assertThat(text(bytes(story + "/story.pdf")))
                .isEqualTo(pdf)
                .contains("12 mars 2026", "Figé le", "Une contribution, pas une attribution");
        assertThat(content(bytes(story + "/story.odt")))
                .isEqualTo(odt)
                .contains("Une épicerie « à roues » &amp; des vélos", "Source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source  | Sans source
            vintage | Sans date
            scope   | Sans périmètre
            value   | Un nombre
            name    | Ce qui est compté
            """)
    void aFigureWithoutSourceVintageOrScopeIsRefused(String missing, String said) {
        var story = begin();

        assertThat(send(story + "/parts/new/figure", figure(missing, "")))
                .hasStatus(422)
                .bodyText()
                .contains(said, "Ajouter un autre chiffre");
        assertThat(parts(story)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"source, ''", "source, ' '", "scope, ''", "vintage_from, ", "vintage_until, ", "value, "})
    void theDatabaseRefusesItToo(String column, String value) {
        var story = begin();
        assertThat(send(story + "/parts/new/figure", figure("unit", "foyers"))).hasStatus(302);

        assertThatThrownBy(() -> database.sql("update evaluation.story_part set " + column + " = "
                                + (value == null ? "null" : "'" + value + "'"))
                        .update())
                .hasMessageContaining("figure_is_sourced");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %         | ''  | dit sur combien
            pour cent | ''  | dit sur combien
            %         | 9   | Sur moins de 30
            foyers    | 12  | ne dépasse pas son total
            %         | x   | Un nombre entier
            pourcentage | 9 | Sur moins de 30
            """)
    void aShareHasItsNumber(String unit, String of, String said) {
        var story = begin();
        var fields = figure("unit", unit);
        fields = with(fields, "of", of);

        assertThat(send(story + "/parts/new/figure", fields))
                .hasStatus(422)
                .bodyText()
                .contains(said);
        assertThatThrownBy(() -> database.sql("""
                        insert into evaluation.story_part
                          (id, story, kind, place, title, value, unit, of_whole, source, scope, vintage_from, vintage_until)
                        select gen_random_uuid(), id, 'figure', 1, 'A', 45, '%', 29, 'S', 'P', now(), now()
                        from evaluation.contribution_story""").update()).hasMessageContaining("share_has_its_number");
    }

    @Test
    void aShareOfAFewIsSaidInNumbers() {
        var story = begin();
        send(story + "/parts/new/figure", with(figure("value", "8"), "of", "9"));
        send(story + "/parts/new/figure", with(figure("value", "45"), "of", "60"));

        assertThat(people.page(KEEPER, story)).bodyText().contains("8 sur 9", "45 sur 60, soit 75\u00a0%");
    }

    @Test
    void aFigureHiddenInWordsIsRefusedAndMadeOne() {
        var story = begin();
        var id = UUID.randomUUID().toString();
        var words = "En 2025, la tournée a servi 34 foyers, soit 12 % du bourg.";

        assertThat(send(story + "/parts/new/narrative", "id", id, "title", "Au début", "words", words))
                .hasStatus(422)
                .bodyText()
                .contains("«\u00a034\u00a0»", "«\u00a012 %\u00a0»", "n’ont pas de source", words)
                .doesNotContain("«\u00a02025\u00a0»");

        // What was typed waits in the form of the figure, which has the value already.
        assertThat(send(story + "/parts/new/narrative", "id", id, "title", "Au début", "words", words, "make", "34"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"34\"", "value=\"foyers\"", "name=\"kept-field-words\" value=\"" + words);
        var kept = new String[] {
            "kept-kind",
            "narrative",
            "kept-part",
            id,
            "kept-version",
            "0",
            "kept-field-title",
            "Au début",
            "kept-field-words",
            words
        };
        assertThat(send(story + "/parts/new/figure", join(with(figure("value", "34"), "source", ""), kept)))
                .hasStatus(422)
                .bodyText()
                .contains("Sans source", "name=\"kept-field-words\" value=\"" + words);
        assertThat(send(story + "/parts/new/figure", join(figure("value", "34"), kept)))
                .hasStatus(422)
                .bodyText()
                .contains("Le chiffre est dans le récit", words, "«\u00a012 %\u00a0»")
                .doesNotContain("«\u00a034\u00a0»");

        assertThat(send(story + "/parts/new/narrative", "id", id, "words", "En 2025, la tournée a servi 34 foyers."))
                .hasStatus(302);
        assertThat(people.page(KEEPER, story)).bodyText().contains("a servi 34 foyers");
    }

    @ParameterizedTest
    @CsvSource({
        "finding, words",
        "finding, ours",
        "finding, others",
        "finding, unproven",
        "narrative, title",
        "narrative, words"
    })
    void figuresAreHeardInAllOfItsWords(String kind, String field) {
        var story = begin();

        assertThat(send(story + "/parts/new/" + kind, with(finding(), field, "une dizaine de familles")))
                .hasStatus(422)
                .bodyText()
                .contains("une dizaine de", "En faire un chiffre");
    }

    @Test
    void aFigureThatLeavesTheStoryLeavesItsWordsWithoutSource() {
        var story = begin();
        send(story + "/parts/new/figure", figure("value", "34"));
        add(story, "narrative", "words", "Elle a servi 34 foyers.");
        people.send(KEEPER, story + "/parts/" + parts(story).getFirst() + "/remove");

        assertThat(people.page(KEEPER, story)).bodyText().contains("n’a pas de source dans ce récit");
        assertThat(send(story + "/freeze", "sure", "true")).hasRedirectedUrl(story);
        assertThat(people.page(KEEPER, story)).bodyText().contains("Brouillon").doesNotContain("Figé le");
    }

    @Test
    void aFindingRestsOnSomethingAndSaysWhatOthersBrought() {
        meeting("Petit-déjeuner", "2026-03-12");
        var story = begin();
        var path = database.sql("select id from exchange.meeting where team = :team")
                .param("team", team)
                .query(UUID.class)
                .single();

        assertThat(send(story + "/parts/new/finding", with(finding(), "document", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Sur quoi ce constat repose-t-il");
        assertThat(send(story + "/parts/new/finding", with(finding(), "dated", "")))
                .hasStatus(422)
                .bodyText()
                .contains("De quel jour");
        assertThat(send(
                        story + "/parts/new/finding",
                        with(with(finding(), "document", ""), "object", "/meetings/" + UUID.randomUUID())))
                .hasStatus(422);
        assertThat(send(story + "/parts/new/finding", finding())).hasStatus(302);
        assertThat(send(
                        story + "/parts/new/finding",
                        with(with(finding(), "document", ""), "object", "/meetings/" + path)))
                .hasStatus(302);

        assertThat(people.page(KEEPER, story))
                .bodyText()
                .contains(
                        "Document : Relevé, 3 avril 2026".replace(" :", "\u00a0:"),
                        "Petit-déjeuner, 12 mars 2026",
                        "Ce que nous avons apporté",
                        "Ce que d’autres ont apporté",
                        "Ce qui n’est pas établi",
                        "à compléter",
                        "2 trous à compléter");
    }

    @Test
    void aTestimonyGoesOutOnceItIsAgreedAndComesBack() {
        var story = begin();
        add(story, "narrative", "words", "Une année ensemble");
        add(story, "testimony", testimony(""));
        assertThat(people.page(KEEPER, story)).bodyText().contains("On se connaît enfin", "reste dans le brouillon");
        assertThat(people.page(KEEPER, story + "/preview")).bodyText().doesNotContain("On se connaît enfin");
        add(
                story,
                "testimony",
                with(with(testimony("2026-04-02"), "words", "Nous étions 40 au port"), "who", "Une voisine"));
        assertThat(people.page(KEEPER, story + "/preview"))
                .bodyText()
                .contains("Nous étions 40 au port", "l’équipe ne les a pas vérifiés");
        people.send(KEEPER, story + "/parts/" + parts(story).getLast() + "/remove");
        var part = parts(story).getLast();

        assertThat(send(story + "/parts/" + part, with(testimony("2026-04-02"), "version", "1")))
                .hasStatus(302);
        assertThat(people.page(KEEPER, story + "/preview"))
                .bodyText()
                .contains("On se connaît enfin", "Bob Le Goff, le 2 avril 2026");
        people.send(KEEPER, story + "/freeze", "sure", "true");
        var another = UUID.randomUUID();
        people.send(KEEPER, story + "/again", "id", another.toString());
        assertThat(people.page(KEEPER, "/contribution-stories/" + another))
                .bodyText()
                .contains("On se connaît enfin");
        assertThatThrownBy(() -> database.sql("update evaluation.story_testimony set words = 'Autre'")
                        .update())
                .hasMessageContaining("stays as it is");

        assertThat(send(story + "/parts/" + part + "/withdraw")).hasRedirectedUrl(story);
        assertThat(people.page(KEEPER, story)).bodyText().contains("On se connaît enfin");
        send(story + "/parts/" + part + "/withdraw", "sure", "true");

        for (var page : List.of(story, "/contribution-stories/" + another)) {
            assertThat(people.page(KEEPER, page)).bodyText().doesNotContain("On se connaît enfin", "Le Goff");
        }
        assertThat(people.page(KEEPER, story)).bodyText().contains("Témoignage retiré", "Une année ensemble");
        assertThat(database.sql("select content::text from evaluation.contribution_story where content is not null")
                        .query(String.class)
                        .single())
                .doesNotContain("enfin", "Goff");
    }

    @Test
    void whoIsErasedIsQuotedNoLonger() {
        var story = begin();
        add(story, "testimony", testimony("2026-04-02"));
        people.send(KEEPER, story + "/freeze", "sure", "true");

        own.erasures()
                .forEach(it -> database.sql(it)
                        .param("person", KEEPER)
                        .param("name", "Bob Le Goff")
                        .update());

        assertThat(people.page(COLLEAGUE, story))
                .bodyText()
                .contains("Témoignage retiré")
                .doesNotContain("On se connaît enfin", "Le Goff");
        assertThat(database.sql(
                                "select count(*) from evaluation.contribution_story where made_by is null and frozen_by is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            named    | ''         | Par son rôle
            who      | ''         | sous quel nom
            said  | 2199-01-01 | pas encore venu
            agreed | 2199-01-01 | pas encore venu
            words    | ''         | Texte
            named    | anonymous  | reste sans nom
            """)
    void aTestimonySaysWhoAndWhen(String field, String value, String said) {
        var story = begin();

        assertThat(send(story + "/parts/new/testimony", with(testimony(""), field, value)))
                .hasStatus(422)
                .bodyText()
                .contains(said);
    }

    @Test
    void partsChangePlaces() {
        var story = begin();
        add(story, "narrative", "title", "Un", "words", "Un");
        add(story, "narrative", "title", "Deux", "words", "Deux");
        add(story, "narrative", "title", "Trois", "words", "Trois");
        var before = parts(story);

        send(story + "/parts/" + before.get(2) + "/move?up=true");
        send(story + "/parts/" + before.get(0) + "/move?up=true");
        send(story + "/parts/" + before.get(2) + "/move?up=true");
        send(story + "/parts/" + before.get(1) + "/move?up=false");

        assertThat(parts(story)).containsExactly(before.get(2), before.get(0), before.get(1));
    }

    @Test
    void whoComesSecondSeesIt() {
        var story = begin();
        add(story, "narrative", "words", "Une année");
        var part = story + "/parts/" + parts(story).getFirst();
        assertThat(send(part, "version", "1", "words", "De Bob")).hasStatus(302);

        assertThat(people.send(COLLEAGUE, part, "version", "1", "words", "De Cyd"))
                .hasStatus(409)
                .bodyText()
                .contains("De Cyd");
        assertThat(people.send(COLLEAGUE, part, "version", "2", "words", "Des deux"))
                .hasStatus(302);
        assertThat(people.page(KEEPER, story)).bodyText().contains("Des deux");
    }

    @Test
    void othersFindNone() {
        var story = begin();
        add(story, "narrative", "words", "Une année");
        var part = story + "/parts/" + parts(story).getFirst();

        assertThat(people.page(COLLEAGUE, story)).hasStatusOk();
        for (var page : List.of(story, story + "/preview", story + "/story.pdf", story + "/edit", part)) {
            assertThat(people.page(ELSEWHERE, page)).as(page).hasStatus(404);
        }
        assertThat(people.send(ELSEWHERE, story + "/freeze", "sure", "true")).hasStatus(404);
        assertThat(people.send(ELSEWHERE, part, "version", "1", "words", "Autre"))
                .hasStatus(404);
        assertThat(people.send(ELSEWHERE, part + "/withdraw", "sure", "true")).hasStatus(404);
        assertThat(people.page(MEMBER, "/contribution-stories")).hasStatus(403);
        assertThat(browser.get().uri(story)).hasStatus(302);
        assertThat(people.page(ELSEWHERE, "/contribution-stories")).bodyText().doesNotContain("Une alliance");
        assertThat(people.page(KEEPER, "/contribution-stories")).bodyText().contains("Une alliance");
        assertThat(people.page(KEEPER, story + "/parts/new/score")).hasStatus(404);
    }

    @Test
    void aPartOfAnotherStoryIsNotThere() {
        var story = begin();
        var another = begin();
        add(another, "narrative", "words", "Une année");
        var foreign = story + "/parts/" + parts(another).getFirst();

        assertThat(people.page(KEEPER, foreign)).hasStatus(404);
        assertThat(send(foreign, "version", "1", "words", "Autre")).hasStatus(404);
        send(foreign + "/remove");
        send(foreign + "/withdraw", "sure", "true");
        send(foreign + "/move?up=true");

        assertThat(parts(another)).hasSize(1);
    }

    @Test
    void sentTwiceItIsThereOnce() {
        var id = UUID.randomUUID();
        assertThat(story(id, "Une alliance qui se tisse", "2026-01-01", "2026-12-31"))
                .hasStatus(302);
        assertThat(story(id, "Une alliance qui se tisse", "2026-01-01", "2026-12-31"))
                .hasStatus(302);
        var path = "/contribution-stories/" + id;
        var part = UUID.randomUUID().toString();
        send(path + "/parts/new/narrative", "id", part, "words", "Une année");
        send(path + "/parts/new/narrative", "id", part, "words", "Une année");

        assertThat(parts(path)).hasSize(1);
        assertThat(database.sql("select count(*) from evaluation.contribution_story")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-01-01, 2026-12-31",
        "Nos 12 réussites, 2026-01-01, 2026-12-31",
        "Bilan, 2026-12-31, 2026-01-01",
        "Bilan, 2010-01-01, 2026-12-31",
        "Bilan, 31/02/2026, 2026-12-31",
        "Bilan, '', 2026-12-31",
    })
    void whatIsWrongIsSaidAndStaysTyped(String title, String from, String until) {
        assertThat(story(UUID.randomUUID(), title, from, until))
                .hasStatus(422)
                .bodyText()
                .contains("Commencer un récit", "Pays de Redon");
    }

    @Test
    void anEmptyStoryIsNotFrozen() {
        var story = begin();
        add(story, "testimony", testimony(""));

        assertThat(send(story + "/freeze", "sure", "true")).hasRedirectedUrl(story);
        assertThat(people.page(KEEPER, story)).bodyText().contains("Brouillon");
    }

    private String begin() {
        var id = UUID.randomUUID();
        assertThat(story(id, "Une alliance qui se tisse", "2026-01-01", "2026-12-31"))
                .hasRedirectedUrl("/contribution-stories/" + id);
        return "/contribution-stories/" + id;
    }

    private MvcTestResult story(UUID id, String title, String from, String until) {
        return send(
                "/contribution-stories",
                "id",
                id.toString(),
                "team",
                team.toString(),
                "about",
                "scheme",
                "scope",
                "Pays de Redon",
                "title",
                title,
                "from",
                from,
                "until",
                until,
                "language",
                "fr");
    }

    private void add(String story, String kind, String... fields) {
        assertThat(send(
                        story + "/parts/new/" + kind,
                        with(fields, "id", UUID.randomUUID().toString())))
                .hasStatus(302);
    }

    private MvcTestResult send(String path, String... fields) {
        return people.send(KEEPER, path, fields);
    }

    private static String[] figure(String field, String value) {
        return with(
                new String[] {
                    "id", UUID.randomUUID().toString(),
                    "name", "Foyers livrés",
                    "value", "45",
                    "source", "relevé de l’épicerie",
                    "vintage", "2025",
                    "scope", "six bourgs"
                },
                field,
                value);
    }

    private static String[] finding() {
        return new String[] {
            "id", UUID.randomUUID().toString(),
            "words", "Les bourgs se parlent.",
            "document", "Relevé",
            "dated", "2026-04-03",
            "ours", "Des rencontres",
            "others", "Une camionnette",
        };
    }

    private static String[] testimony(String agreed) {
        return new String[] {
            "id", UUID.randomUUID().toString(),
            "words", "On se connaît enfin",
            "named", "name",
            "who", "Bob Le Goff",
            "said", "2026-04-02",
            "agreed", agreed
        };
    }

    private static String[] with(String[] fields, String field, String value) {
        var all = new ArrayList<>(List.of(fields));
        for (var i = 0; i < all.size(); i += 2) {
            if (all.get(i).equals(field)) {
                all.set(i + 1, value);
                return all.toArray(String[]::new);
            }
        }
        all.add(field);
        all.add(value);
        return all.toArray(String[]::new);
    }

    private static String[] join(String[] one, String[] other) {
        var all = new ArrayList<>(List.of(one));
        all.addAll(List.of(other));
        return all.toArray(String[]::new);
    }

    private List<UUID> parts(String story) {
        return database.sql("select id from evaluation.story_part where story = :story order by place")
                .param("story", UUID.fromString(story.substring(story.length() - 36)))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many meetings the story counts. */
    private String counted(String story) {
        var page = new String(bytes(story), StandardCharsets.UTF_8);
        var at = page.indexOf("story-value\">") + "story-value\">".length();
        return page.substring(at, page.indexOf('<', at)).strip();
    }

    private byte[] bytes(String path) {
        return people.page(KEEPER, path).getResponse().getContentAsByteArray();
    }

    private void meeting(String purpose, String day) {
        database.sql("""
                insert into exchange.meeting
                  (id, team, purpose, kind, place, starts_at, ends_at, zone, meal, seen_by, made_at, door)
                values (gen_random_uuid(), :team, :purpose, 'breakfast', 'Halle', cast(:day as timestamptz),
                  cast(:day as timestamptz) + interval '2 hours', 'Europe/Paris', false, 'territory', now(),
                  left(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 43))
                """)
                .param("team", team)
                .param("purpose", purpose)
                .param("day", day + " 09:00+00")
                .update();
    }
}
