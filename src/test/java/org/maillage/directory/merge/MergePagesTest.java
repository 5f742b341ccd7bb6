package org.maillage.directory.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.COLLEAGUE;
import static org.maillage.support.Directory.DIE;
import static org.maillage.support.Directory.ELSEWHERE;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.MEMBER;
import static org.maillage.support.Directory.REDON;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Two sheets about one actor: side by side, made one, made two again. */
@PlatformTest
class MergePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private Directory directory;
    private UUID kept;
    private UUID gone;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        kept = directory.organisation("Le Lien", REDON, true, "territory");
        gone = directory.organisation("Association Le Lien", REDON, true, "territory");
        directory.set(gone, "siren", "732829320");
        directory.set(gone, "web", "https://lien.example");
        database.sql("insert into directory.area (organisation, kind, code) values (:id, 'department', '56')")
                .param("id", gone)
                .update();
        database.sql("insert into directory.source_row (source, key, organisation) values ('rna', 'x1', :id)")
                .param("id", gone)
                .update();
    }

    @AfterEach
    void nothingStays() {
        Directory.remove(database);
        database.sql("truncate search.change").update();
    }

    @Test
    void twoAreMadeOneFieldByFieldAndTheOldAddressLeadsToIt() {
        assertThat(page(KEEPER, path(kept) + "/merge?with=https://maillage.example" + path(gone)))
                .hasStatusOk()
                .bodyText()
                .contains("Association Le Lien", "732", "lien.example", "cette fiche reste");

        assertThat(merge("field-siren", "gone", "field-web", "gone", "field-name", "kept"))
                .hasStatus(302);

        assertThat(row(kept)).isEqualTo("Le Lien|732829320|https://lien.example|f");
        assertThat(row(gone)).isEqualTo("Association Le Lien|732829320|https://lien.example|t");
        assertThat(page(KEEPER, path(gone))).hasStatus(301);
        assertThat(owners()).containsExactly(kept, kept);
    }

    @Test
    void whatIsSaidTogetherIsChosenTogether() {
        database.sql("update directory.organisation set latitude = 47.65, longitude = -2.08 where id = :id")
                .param("id", kept)
                .update();
        database.sql("update directory.organisation set latitude = 47.5, longitude = -2 where id = :id")
                .param("id", gone)
                .update();

        assertThat(page(KEEPER, path(kept) + "/merge?with=" + gone))
                .bodyText()
                .contains("Point sur la carte", "47.65 · -2.08", "field-latitude")
                .doesNotContain("field-longitude");
        merge("field-latitude", "gone", "field-longitude", "kept");

        assertThat(database.sql("select latitude || ' ' || longitude from directory.organisation where id = :id")
                        .param("id", kept)
                        .query(String.class)
                        .single())
                .isEqualTo("47.5 -2");
    }

    @Test
    void aMergeIsUndoneWithoutLosingWhatWasWrittenSince() {
        merge("field-siren", "gone", "field-web", "gone");
        directory.set(kept, "web", "https://neuf.example");
        var id =
                database.sql("select id from directory.merge").query(UUID.class).single();

        assertThat(page(KEEPER, path(kept) + "/merge")).bodyText().contains("Fusions faites", "Association Le Lien");
        assertThat(send(KEEPER, path(kept) + "/merge/" + id + "/undo")).hasStatus(302);

        assertThat(row(kept)).isEqualTo("Le Lien|https://neuf.example|f");
        assertThat(row(gone)).isEqualTo("Association Le Lien|732829320|https://lien.example|f");
        assertThat(owners()).containsExactly(gone, gone);
        assertThat(page(KEEPER, path(gone))).hasStatusOk();
    }

    @Test
    void linksOfAnActorAndWhatItHasSaidFollowAMergeAndItsUndoing() {
        database.sql("""
                insert into directory.check_link (hash, organisation, email, sent_at, expires_at)
                values ('\\x01', :gone, 'lien@example.org', now(), now() + interval '1 day')
                """).param("gone", gone).update();
        database.sql("""
                insert into directory.proposal (id, organisation, changed, sent_at) values (:id, :gone, '{}', now())
                """).param("id", UUID.randomUUID()).param("gone", gone).update();

        merge();
        assertThat(asked()).containsExactly(kept, kept);

        var id =
                database.sql("select id from directory.merge").query(UUID.class).single();
        send(KEEPER, path(kept) + "/merge/" + id + "/undo");
        assertThat(asked()).containsExactly(gone, gone);
    }

    private List<UUID> asked() {
        return database.sql("""
                select organisation from directory.check_link union all select organisation from directory.proposal
                """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Test
    void whomRegistersKnowUnderTwoNumbersStaysTwo() {
        directory.set(kept, "siren", "356000000");

        assertThat(page(KEEPER, path(kept) + "/merge?with=" + gone)).bodyText().contains("ce sont deux acteurs");
        assertThat(merge("field-siren", "gone")).hasStatus(422);
        assertThat(row(gone)).endsWith("|f");
    }

    @Test
    void twoPlacesOfOneUnitStayTwo() {
        for (var place : Map.of(kept, "73282932000074", gone, "73282932000017").entrySet()) {
            directory.set(place.getKey(), "siren", "732829320");
            directory.set(place.getKey(), "siret", place.getValue());
        }

        assertThat(page(KEEPER, path(kept) + "/merge?with=" + gone))
                .bodyText()
                .contains("deux lieux d’une même structure");
        assertThat(merge("field-siret", "gone")).hasStatus(422);
    }

    @Test
    void aSheetThatHasChangedMeanwhileIsNotMerged() {
        database.sql("update directory.organisation set version = 3 where id = :id")
                .param("id", gone)
                .update();

        assertThat(merge("field-siren", "gone")).hasStatus(409);
        assertThat(row(gone)).endsWith("|f");
    }

    @Test
    void whatTheReaderMayNotSeeDoesNotMove() {
        directory.set(gone, "email", "secret@exemple.fr");
        directory.set(gone, "contact_visibility", "private");
        database.sql("update directory.organisation set keeper = :other where id = :id")
                .param("other", COLLEAGUE)
                .param("id", gone)
                .update();

        assertThat(page(KEEPER, path(kept) + "/merge?with=" + gone)).bodyText().doesNotContain("secret@");
        merge("field-email", "gone");

        assertThat(strings("select coalesce(email, '') from directory.organisation where id = '" + kept + "'"))
                .containsExactly("");
    }

    @Test
    void whatJoinsASheetIsSeenByNoMorePeopleThanBefore() {
        directory.set(kept, "visibility", "public");
        directory.set(kept, "presentation_visibility", "public");

        merge("field-web", "gone");

        assertThat(strings("select presentation_visibility from directory.organisation where id = '" + kept + "'"))
                .containsExactly("territory");
    }

    @Test
    void theOneThatATeamKeepsIsTheOneThatStays() {
        database.sql(
                        "update directory.organisation set owner = null, keeper = null, visibility = 'public' where id = :id")
                .param("id", kept)
                .update();

        assertThat(page(KEEPER, path(kept) + "/merge?with=" + gone))
                .hasStatus(302)
                .hasRedirectedUrl(path(gone) + "/merge?with=" + kept);
        assertThat(merge()).hasStatus(409);
        assertThat(row(gone)).endsWith("|f");
    }

    @Test
    void ofTwoThatNobodyKeepsTheOneIsAdopted() {
        database.sql("update directory.organisation set owner = null, keeper = null, visibility = 'public'")
                .update();

        assertThat(merge()).hasStatus(302);

        assertThat(strings("select owner::text from directory.organisation where id = '" + kept + "'"))
                .containsExactly(directory.territory(REDON).toString());
    }

    @Test
    void whatIsPrivateToOneDoesNotBecomePrivateToAnother() {
        directory.set(gone, "email", "lien@exemple.fr");
        database.sql("update directory.organisation set contact_visibility = 'private', keeper = :other where id = :id")
                .param("other", COLLEAGUE)
                .param("id", kept)
                .update();

        merge("field-email", "gone");

        assertThat(strings("select coalesce(email, '') || contact_visibility from directory.organisation where id = '"
                        + kept + "'"))
                .containsExactly("private");
    }

    @Test
    void whoSawAPartSeesItAgainWhenAMergeIsUndone() {
        directory.set(kept, "visibility", "public");
        directory.set(kept, "presentation_visibility", "public");
        merge("field-web", "gone");
        var id =
                database.sql("select id from directory.merge").query(UUID.class).single();

        send(KEEPER, path(kept) + "/merge/" + id + "/undo");

        assertThat(strings("select presentation_visibility from directory.organisation where id = '" + kept + "'"))
                .containsExactly("public");
    }

    @Test
    void thePairsOfATeamAreAskedAboutUntilSomebodyAnswers() {
        database.sql(
                        "insert into directory.duplicate (one, other, score) values (least(:a, :b), greatest(:a, :b), 0.9)")
                .param("a", kept)
                .param("b", gone)
                .update();

        assertThat(page(KEEPER, "/directory/duplicates")).bodyText().contains("Le Lien", "Comparer");
        assertThat(page(ELSEWHERE, "/directory/duplicates")).bodyText().doesNotContain("Le Lien");
        assertThat(page(MEMBER, "/directory/duplicates")).hasStatus(403);
        assertThat(send(KEEPER, path(kept) + "/merge/different?with=" + gone)).hasStatus(302);
        assertThat(page(KEEPER, "/directory/duplicates")).bodyText().contains("Aucun doublon");
    }

    @Test
    void onlyWhoMayChangeBothMakesThemOne() {
        var foreign = directory.organisation("Le Lien de Die", DIE, true, "public");

        assertThat(page(ELSEWHERE, path(kept) + "/merge?with=" + gone)).hasStatus(404);
        assertThat(page(KEEPER, path(kept) + "/merge?with=" + foreign)).hasStatus(403);
        assertThat(send(KEEPER, path(kept) + "/merge", "with", foreign.toString(), "version", "0", "other", "0"))
                .hasStatus(403);
    }

    private MvcTestResult merge(String... fields) {
        var all = new java.util.ArrayList<>(List.of("with", gone.toString(), "version", "0", "other", "0"));
        all.addAll(List.of(fields));
        return send(KEEPER, path(kept) + "/merge", all.toArray(String[]::new));
    }

    private String row(UUID id) {
        return strings(
                        "select concat_ws('|', name, siren, web, gone_at is not null) from directory.organisation where id = '"
                                + id + "'")
                .getFirst();
    }

    private List<UUID> owners() {
        return database.sql("""
                select organisation from directory.area union all select organisation from directory.source_row
                """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<String> strings(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private static String path(UUID id) {
        return "/directory/" + id;
    }

    private MvcTestResult page(UUID who, String path) {
        return new People(browser).page(who, path);
    }

    private MvcTestResult send(UUID who, String path, String... fields) {
        return new People(browser).send(who, path, fields);
    }
}
