package org.maillage.directory.ticked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.Oppositions;
import org.maillage.support.Directory;
import org.maillage.support.People;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A team changes many of its sheets together: it sees before what will change, and can undo it for a while. */
@PlatformTest
class TickedPagesTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(-?[0-9]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Oppositions oppositions;

    private Directory directory;
    private String sheets;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        sheets = "/directory/teams/" + directory.territory(REDON) + "/sheets";
    }

    @AfterEach
    void nothingStays() {
        database.sql("truncate directory.ticked, search.change cascade").update();
        List.of("notices.letter", "notices.letter_end", "notices.letter_refusal")
                .forEach(it -> database.sql("delete from " + it).update());
        Directory.remove(database);
    }

    @Test
    void whatIsTickedChangesTogetherOnceItWasLookedAt() {
        var one = directory.organisation("Écluse", REDON, true, "territory");
        var other = directory.organisation("Le Lien", REDON, true, "territory");
        var untouched = directory.organisation("Autre", REDON, true, "territory");

        var ticked = ticked(send(KEEPER, sheets, "sheet", one.toString(), "sheet", other.toString()));
        assertThat(page(KEEPER, ticked))
                .bodyText()
                .contains("2 fiches cochées.")
                .doesNotContain("Appliquer");
        assertThat(send(
                        KEEPER,
                        ticked + "/change",
                        "profile",
                        "university",
                        "themeAdded",
                        theme(),
                        "visibility",
                        "network"))
                .hasStatus(302);
        assertThat(page(KEEPER, ticked))
                .bodyText()
                .contains("2 fiches changent\u00a0: profil", "visible par", "Appliquer", "Écluse");
        assertThat(profiles()).containsExactly("association", "association", "association");

        apply(ticked);

        assertThat(state(one)).isEqualTo("university|" + theme() + "|network|Bob|1");
        assertThat(state(other)).isEqualTo("university|" + theme() + "|network|Bob|1");
        assertThat(state(untouched)).isEqualTo("association||territory|Bob|0");
        assertThat(strings("select source from directory.origin where id in (select (origins ->> 'profile')::int from"
                        + " directory.organisation where origins::text <> '{}')"))
                .containsOnly("people");
        assertThat(strings("select organisation::text from directory.former_version"))
                .containsExactlyInAnyOrder(one.toString(), other.toString());
        assertThat(page(KEEPER, ticked)).bodyText().contains("2 fiches ont changé", "Annuler ce changement");
        assertThat(page(COLLEAGUE, sheets)).bodyText().contains("2 fiches changées le");
        assertThat(strings("select act from account.deed")).contains("changed-sheets");
    }

    @Test
    void theSearchIsToldOfAllThatHasChanged() {
        var one = directory.organisation("Écluse", REDON, true, "territory");
        database.sql("truncate search.change").update();

        apply(planned(List.of(one), "visibility", "public"));

        assertThat(strings("select count(*)::text from search.change")).containsExactly("1");
    }

    @Test
    void allThatMeetTheFilterAreTickedWithTheirNumber() {
        directory.organisation("Écluse", REDON, true, "territory");
        directory.organisation("Écluse basse", REDON, true, "public");
        directory.organisation("Écluse de Bob", REDON, true, "private");
        directory.organisation("Le Lien", REDON, true, "territory");

        assertThat(page(KEEPER, sheets + "?q=ecluse")).bodyText().contains("Les 3 fiches qui répondent au filtre");
        assertThat(page(COLLEAGUE, sheets + "?q=ecluse")).bodyText().contains("Les 2 fiches qui répondent au filtre");
        var ticked = ticked(send(COLLEAGUE, sheets, "q", "ecluse", "all", "true"));
        assertThat(page(COLLEAGUE, ticked)).bodyText().contains("2 fiches cochées.");
    }

    @Test
    void theListIsNarrowedByProfileThemePlaceKeeperAndFile() {
        var one = directory.organisation("Une", REDON, true, "territory");
        var two = directory.organisation("Deux", REDON, true, "territory");
        var file = UUID.randomUUID();
        directory.set(one, "profile", "university");
        directory.set(two, "commune", "35013");
        database.sql("update directory.organisation set keeper = :c, themes = array[:t], import = :f where id = :id")
                .param("c", COLLEAGUE)
                .param("t", theme())
                .param("f", file)
                .param("id", two)
                .update();

        assertThat(names("?profile=university")).containsExactly("Une");
        assertThat(names("?theme=" + theme())).containsExactly("Deux");
        assertThat(names("?place=35013")).containsExactly("Deux");
        assertThat(names("?keeper=" + COLLEAGUE)).containsExactly("Deux");
        assertThat(names("?import=" + file)).containsExactly("Deux");
        assertThat(names("?place=35013&profile=university")).isEmpty();
        assertThat(names("?keeper=nonsense&place=x'--&theme=%25")).isEmpty();
    }

    @Test
    void theLookSaysWhatDoesNotChangeAndWhy() {
        var same = directory.organisation("Déjà ainsi", REDON, true, "private");
        var kept = directory.organisation("À changer", REDON, true, "territory");
        var nobodys = directory.organisation("Sans gardien", REDON, true, "territory");
        database.sql("update directory.organisation set keeper = null where id = :id")
                .param("id", nobodys)
                .update();

        var ticked = planned(List.of(same, kept, nobodys), "visibility", "private");

        assertThat(page(KEEPER, ticked))
                .bodyText()
                .contains(
                        "Une fiche change\u00a0:",
                        "Une fiche ne change pas, car elle est déjà ainsi",
                        "car plus personne ne la verrait",
                        "Sans gardien",
                        "vous-même ne verrez plus celles que d’autres gardent");
        apply(ticked);
        assertThat(state(nobodys)).isEqualTo("association||territory||0");
        assertThat(state(kept)).isEqualTo("association||private|Bob|1");
    }

    @Test
    void aSheetThatSomebodyHasChangedMeanwhileIsLeftAndNamed() {
        var one = directory.organisation("Écluse", REDON, true, "territory");
        var other = directory.organisation("Le Lien", REDON, true, "territory");
        var gone = directory.organisation("Partie", REDON, true, "territory");
        var ticked = planned(List.of(one, other, gone), "profile", "university");
        database.sql("update directory.organisation set name = 'Le Lien neuf', version = version + 1 where id = :id")
                .param("id", other)
                .update();
        database.sql("update directory.organisation set gone_at = now(), version = version + 1 where id = :id")
                .param("id", gone)
                .update();

        apply(ticked);

        assertThat(state(one)).startsWith("university|");
        assertThat(state(other)).isEqualTo("association||territory|Bob|1");
        assertThat(page(KEEPER, ticked))
                .bodyText()
                .contains("2 fiches sont laissées, car quelqu’un les a changées", "Le Lien neuf", "entre-temps");
    }

    @Test
    void aChangeIsUndoneButForWhatWasWrittenSince() {
        var one = directory.organisation("Écluse", REDON, true, "private");
        var other = directory.organisation("Le Lien", REDON, true, "territory");
        var ticked = planned(
                List.of(one, other),
                "profile",
                "university",
                "visibility",
                "public",
                "keeper",
                COLLEAGUE.toString(),
                "themeAdded",
                theme());
        apply(ticked);
        assertThat(state(one)).isEqualTo("university|" + theme() + "|public|Cyd|1");
        database.sql("update directory.organisation set name = 'Le Lien neuf', version = version + 1 where id = :id")
                .param("id", other)
                .update();

        assertThat(send(COLLEAGUE, ticked + "/undo")).hasStatus(302);

        assertThat(state(one)).isEqualTo("association||private|Bob|2");
        assertThat(state(other)).isEqualTo("university|" + theme() + "|public|Cyd|2");
        assertThat(strings("select origins::text from directory.organisation where name = 'Écluse'"))
                .containsExactly("{}");
        assertThat(strings("select count(*)::text from directory.former_version where organisation = '" + one + "'"))
                .containsExactly("0");
        assertThat(page(KEEPER, ticked))
                .bodyText()
                .contains("Une fiche est redevenue comme avant", "Une fiche reste changée", "Le Lien neuf");
        assertThat(send(KEEPER, ticked + "/undo")).hasStatus(409);
    }

    @Test
    void whatWasPrivateOfWhoHasLeftIsTheTeamsOnceItIsGivenBack() {
        var one = directory.organisation("Écluse", REDON, true, "private");
        var ticked = planned(List.of(one), "keeper", COLLEAGUE.toString());
        apply(ticked);
        database.sql("delete from account.role where person = :person")
                .param("person", KEEPER)
                .update();

        send(COLLEAGUE, ticked + "/undo");

        assertThat(state(one)).isEqualTo("association||territory||2");
    }

    @Test
    void afterSevenDaysNothingIsUndone() {
        var ticked =
                planned(List.of(directory.organisation("Écluse", REDON, true, "territory")), "profile", "university");
        apply(ticked);
        database.sql("update directory.ticked_change set applied_at = now() - interval '8 days' where ticked = :id")
                .param("id", UUID.fromString(ticked.substring(ticked.lastIndexOf('/') + 1)))
                .update();

        assertThat(page(KEEPER, ticked)).bodyText().doesNotContain("Annuler ce changement");
        assertThat(send(KEEPER, ticked + "/undo")).hasStatus(409);
        assertThat(profiles()).containsExactly("university");
    }

    @Test
    void onlyWhatWasLookedAtIsApplied() {
        var one = directory.organisation("Écluse", REDON, true, "territory");
        var ticked = planned(List.of(one), "profile", "university");
        var seen = seen(ticked);
        send(KEEPER, ticked + "/change", "visibility", "public");

        assertThat(send(KEEPER, ticked + "/apply", "seen", seen)).hasStatus(409);
        assertThat(state(one)).isEqualTo("association||territory|Bob|0");

        var now = seen(ticked);
        assertThat(send(KEEPER, ticked + "/apply", "seen", now)).hasStatus(302);
        assertThat(send(KEEPER, ticked + "/change", "profile", "university")).hasStatus(409);
        assertThat(state(one)).isEqualTo("association||public|Bob|1");
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        var one = directory.organisation("Écluse", REDON, true, "territory");

        assertThat(send(KEEPER, sheets)).hasStatus(422).bodyText().contains("Cochez au moins une fiche");
        assertThat(send(KEEPER, sheets, "sheet", UUID.randomUUID().toString())).hasStatus(422);
        assertThat(send(KEEPER, sheets, "sheet", "nonsense").getResponse().getStatus())
                .isBetween(400, 422);
        var ticked = ticked(send(KEEPER, sheets, "sheet", one.toString()));
        assertThat(send(KEEPER, ticked + "/change"))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez au moins une chose");
        assertThat(send(KEEPER, ticked + "/change", "themeAdded", theme(), "themeAway", theme()))
                .hasStatus(422)
                .bodyText()
                .contains("ne peut être ajouté et retiré");
        assertThat(send(KEEPER, ticked + "/change", "keeper", ELSEWHERE.toString()))
                .hasStatus(422);
        assertThat(send(KEEPER, ticked + "/change", "profile", "nonsense")).hasStatus(422);
    }

    @Test
    void sheetsOfOthersAreNeverTicked() {
        var privately = directory.organisation("De Bob", REDON, true, "private");
        var registers = directory.organisation("Du registre", REDON, false, "public");

        assertThat(send(COLLEAGUE, sheets, "sheet", privately.toString(), "sheet", registers.toString()))
                .hasStatus(422);
        assertThat(page(ELSEWHERE, sheets)).hasStatus(403);
        assertThat(send(ELSEWHERE, sheets, "all", "true")).hasStatus(403);
        assertThat(page(MEMBER, sheets)).hasStatus(403);
        var ticked = ticked(send(KEEPER, sheets, "all", "true"));
        for (var other : List.of(COLLEAGUE, ELSEWHERE, MEMBER)) {
            assertThat(page(other, ticked)).hasStatus(404);
            assertThat(send(other, ticked + "/change", "profile", "university")).hasStatus(404);
            assertThat(send(other, ticked + "/apply", "seen", "0")).hasStatus(404);
            assertThat(send(other, ticked + "/undo")).hasStatus(404);
        }
    }

    @Test
    void tenThousandSheetsChangeAndAreGivenBackInAFewStatements() {
        var one = directory.organisation("Écluse", REDON, true, "territory");
        database.sql("""
                insert into directory.organisation (id, name, commune, profile, visibility, presentation_visibility,
                  address_visibility, contact_visibility, people_visibility, own_visibility, owner, keeper, likeness,
                  origin, created_at)
                select gen_random_uuid(), name || n, commune, profile, visibility, presentation_visibility,
                  address_visibility, contact_visibility, people_visibility, own_visibility, owner, keeper, likeness,
                  origin, created_at
                from directory.organisation
                cross join generate_series(1, 9999) n
                where id = :id
                """).param("id", one).update();

        var ticked = ticked(send(KEEPER, sheets, "all", "true"));
        send(KEEPER, ticked + "/change", "profile", "university");
        assertThat(page(KEEPER, ticked)).bodyText().contains("10\u202f000 fiches changent");
        apply(ticked);
        assertThat(strings("select distinct profile from directory.organisation"))
                .containsExactly("university");
        send(KEEPER, ticked + "/undo");
        assertThat(strings("select distinct profile from directory.organisation"))
                .containsExactly("association");
    }

    @Test
    void theActorsOfTickedSheetsAreWrittenToTogether() {
        var one = directory.organisation("Écluse", REDON, true, "territory");
        var other = directory.organisation("Le Lien", REDON, true, "territory");
        var opposed = directory.organisation("Opposée", REDON, true, "territory");
        var without = directory.organisation("Sans adresse", REDON, true, "territory");
        directory.set(one, "email", "ecluse@exemple.fr");
        directory.set(other, "email", "lien@exemple.fr");
        directory.set(opposed, "email", "non@exemple.fr");
        oppositions.oppose("non@exemple.fr");
        var ticked = ticked(send(
                KEEPER,
                sheets,
                "sheet",
                one.toString(),
                "sheet",
                other.toString(),
                "sheet",
                opposed.toString(),
                "sheet",
                without.toString()));
        var id = ticked.substring(ticked.lastIndexOf('/') + 1);

        assertThat(send(COLLEAGUE, "/letters/to/ticked/" + id, "all", "true")).hasStatus(403);
        var letter = ticked(send(KEEPER, "/letters/to/ticked/" + id, "all", "true"));
        assertThat(page(KEEPER, letter))
                .bodyText()
                .contains("Écluse", "Sans adresse")
                .doesNotContain("Opposée");
        send(KEEPER, letter, "subject", "Mardi", "words", "Bonjour {nom}", "version", "0");
        send(KEEPER, letter + "/send", "version", "1", "to", one.toString(), "to", other.toString());

        assertThat(strings("select recipient || ' ' || reply_to from notices.mail order by 1"))
                .containsExactly("ecluse@exemple.fr bob@example.org", "lien@exemple.fr bob@example.org");
        assertThat(strings("select body from notices.mail where recipient = 'ecluse@exemple.fr'"))
                .first()
                .asString()
                .contains("Bonjour Écluse", "tenu par l’équipe du territoire", "/letters/end/");

        // Who wants no more of the team is asked by nobody of it, whatever was ticked.
        var end = Pattern.compile("/letters/end/[A-Za-z0-9_-]{43}")
                .matcher(strings("select body from notices.mail where recipient = 'ecluse@exemple.fr'")
                        .getFirst());
        assertThat(end.find()).isTrue();
        send(KEEPER, end.group());
        var again = ticked(send(COLLEAGUE, sheets, "sheet", one.toString(), "sheet", other.toString()));
        var next = ticked(
                send(COLLEAGUE, "/letters/to/ticked/" + again.substring(again.lastIndexOf('/') + 1), "all", "true"));
        assertThat(page(COLLEAGUE, next)).bodyText().contains("a demandé à ne plus recevoir");
    }

    private String planned(List<UUID> ids, String... change) {
        var fields = ids.stream()
                .flatMap(it -> List.of("sheet", it.toString()).stream())
                .toArray(String[]::new);
        var ticked = ticked(send(KEEPER, sheets, fields));
        assertThat(send(KEEPER, ticked + "/change", change)).hasStatus(302);
        return ticked;
    }

    private void apply(String ticked) {
        assertThat(send(KEEPER, ticked + "/apply", "seen", seen(ticked))).hasStatus(302);
    }

    private String seen(String ticked) {
        var found = SEEN.matcher(body(page(KEEPER, ticked)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String ticked(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private List<String> names(String asked) {
        return Pattern.compile("name=\"sheet\" value=\"[^\"]+\"> <span>([^<]+)<br>")
                .matcher(body(page(KEEPER, sheets + asked)))
                .results()
                .map(it -> it.group(1).strip())
                .toList();
    }

    private String theme() {
        return strings("select key from directory.theme order by position, key limit 1")
                .getFirst();
    }

    private List<String> profiles() {
        return strings("select profile from directory.organisation order by name");
    }

    private String state(UUID id) {
        return strings("""
                select concat_ws('|', profile, coalesce(array_to_string(themes, ','), ''), visibility,
                  coalesce((select name from account.person p where p.id = keeper), ''), version)
                from directory.organisation where id = '%s'""".formatted(id)).getFirst();
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
