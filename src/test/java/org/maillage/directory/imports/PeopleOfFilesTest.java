package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.directory.Oppositions;
import org.maillage.support.Directory;
import org.maillage.support.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of a team comes in with its people and what they need, and goes again with them. */
@PlatformTest
class PeopleOfFilesTest {

    private static final String LIST = """
            Structure;Commune;Contact;Mail;Tél;Ce qu’ils font;Besoin;Vu le
            Les Jardins de l’Oust;Redon;Awa Diop (présidente);awa@exemple.fr;299710000;Maraîchage;Un local pour la récolte;12/03/2026
            La Recyclerie;Redon;Paul Martin et Léa Roy;paul@exemple.fr / lea@exemple.fr;0612345678;Réemploi;;mars 26
            ;;Jeanne Le Goff;jeanne@exemple.fr;;Traduit de l’ukrainien;Des livres simples;2026-02-01
            """;

    private static final String[] ASKED = {"basis", "public-task", "purpose", "Animer le territoire"};

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkOnImports workOnImports;

    @Autowired
    Oppositions oppositions;

    private TeamFiles files;
    private Directory directory;

    @BeforeEach
    void begin() {
        directory = Directory.write(database);
        files = new TeamFiles(browser, database, directory, workOnImports);
    }

    @AfterEach
    void nothingStays() {
        database.sql("delete from exchange.need where owner = :team")
                .param("team", directory.territory(REDON))
                .update();
        Directory.remove(database);
    }

    @Test
    void peopleAndNeedsComeInWithTheirOrganisations() {
        var path = files.look(LIST, ASKED);

        assertThat(files.page(path))
                .bodyText()
                .contains("nouvelles personnes", "besoins à noter", "Paul Martin, Léa Roy");
        assertThat(people()).isEmpty();

        files.apply(path);

        assertThat(people())
                .containsExactly(
                        "Awa Diop|awa@exemple.fr|0299710000|public-task|Animer le territoire|2026-03-12|2029-03-12||"
                                + "présidente @ Les Jardins de l’Oust",
                        "Jeanne Le Goff|jeanne@exemple.fr||public-task|Animer le territoire|2026-02-01|2029-02-01|"
                                + "Traduit de l’ukrainien|",
                        "Léa Roy|lea@exemple.fr||public-task|Animer le territoire|2026-03-01|2029-03-01||"
                                + "Contact @ La Recyclerie",
                        "Paul Martin|paul@exemple.fr|0612345678|public-task|Animer le territoire|2026-03-01|2029-03-01||"
                                + "Contact @ La Recyclerie");
        assertThat(needs())
                .containsExactly("Des livres simples||", "Un local pour la récolte|Les Jardins de l’Oust|35236");
        assertThat(files.actors("name, description"))
                .containsExactly("La Recyclerie|Réemploi", "Les Jardins de l’Oust|Maraîchage");
        assertThat(files.strings("select distinct visibility || ' ' || reach_visibility from directory.contact"))
                .containsExactly("territory private");
        assertThat(files.strings(
                        "select s.state || ' ' || s.person from exchange.step s join exchange.need n on n.id = s.need"
                                + " where n.import is not null"))
                .containsOnly("open " + KEEPER);
    }

    @Test
    void theSameListTwiceBringsNothingTwice() {
        files.take(LIST, ASKED);
        var before = people();

        var path = files.look(LIST, ASKED);

        assertThat(files.page(path))
                .bodyText()
                .contains("personnes déjà connues")
                .doesNotContain("besoins à noter");
        assertThat(people()).isEqualTo(before).hasSize(4);
        assertThat(needs()).hasSize(2);
    }

    @Test
    void undoingTakesPeopleAndNeedsOutButForWhatSomebodyTouched() {
        var path = files.take(LIST, ASKED);
        database.sql(
                        "update directory.contact set phone = '0699999999', version = version + 1 where name = 'Paul Martin'")
                .update();
        database.sql("update exchange.need set version = version + 1 where words = 'Des livres simples'")
                .update();

        files.post(path + "/undo");
        workOnImports.work();

        assertThat(people()).hasSize(1).first().asString().startsWith("Paul Martin|");
        assertThat(needs()).containsExactly("Des livres simples||");
        assertThat(files.actors("name")).isEmpty();
        assertThat(files.page(path)).bodyText().contains("3 personnes retirées, avec leurs besoins");
    }

    @Test
    void onWhichBasisAndWhatForIsAskedOnceAndMustBeSaid() {
        var path = files.send("liste.csv", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(files.page(path)).bodyText().contains("Les personnes de ce fichier", "Base légale");

        var without = files.guess(path);
        assertThat(files.post(path + "/mapping", without.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("Dites sur quelle base légale");
        without.addAll(List.of("basis", "public-task"));
        assertThat(files.post(path + "/mapping", without.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("Dites pour quoi ces personnes");
        var nonsense = files.guess(path);
        nonsense.addAll(List.of("basis", "nonsense", "purpose", "x"));
        assertThat(files.post(path + "/mapping", nonsense.toArray(String[]::new)))
                .hasStatus(422);
    }

    @Test
    void whoIsOpposedOrWasSeenTooLongAgoIsNotKept() {
        oppositions.oppose("awa@exemple.fr");

        var path = files.take("""
                Contact;Mail;Vu le
                Awa Diop;awa@exemple.fr;2026-01-01
                Vieux Monsieur;;2019
                Futur Proche;;2031-01-01
                Date Bizarre;;avant l’été
                """, ASKED);

        assertThat(files.strings("select name from directory.contact")).containsExactly("Date Bizarre");
        assertThat(files.page(path))
                .bodyText()
                .contains("a demandé à ne pas être notée", "plus de trois ans", "dans l’avenir", "avant l’été");
    }

    @Test
    void dirtyCellsAreReadOrTold() {
        files.take("""
                Contact;Mail;Tél
                Awa et Paul Diop;;612345678.0
                "Léa Roy, trésorière";pas d’adresse;
                ;seule@exemple.fr;
                Nom Seul;;
                Nom Seul;;
                "Un Tel; Deux Tel / Trois Tel";un.tel@exemple.fr trois@exemple.fr deux@exemple.fr;
                12;;
                TOTAL;;
                """, ASKED);

        assertThat(files.strings(
                        "select concat_ws('|', name, email, phone, does) from directory.contact order by name"))
                .containsExactly(
                        "Awa Diop|0612345678",
                        "Deux Tel|trois@exemple.fr",
                        "Léa Roy|trésorière",
                        "Nom Seul",
                        "Paul Diop",
                        "Trois Tel|deux@exemple.fr",
                        "Un Tel|un.tel@exemple.fr");
    }

    @Test
    void aListWithFirstNamesIsOfPeopleWithTheirOrganisations() {
        files.take("""
                Nom;Prénom;Fonction;Structure;Courriel;Commune
                DIOP;Awa;Directrice;La Fourmi;awa@exemple.fr;Redon
                ROY;Léa;;La Fourmi;lea@exemple.fr;Redon
                """, ASKED);

        assertThat(people())
                .extracting(it -> it.substring(0, it.indexOf('|')) + it.substring(it.lastIndexOf('|')))
                .containsExactly("Awa DIOP|Directrice @ La Fourmi", "Léa ROY|Contact @ La Fourmi");
        assertThat(files.strings("select coalesce(email, '') from directory.organisation"))
                .containsExactly("");
    }

    @Test
    void tenThousandPeopleComeInTogether() {
        var list = new StringBuilder("Contact;Mail;Besoin\n");
        for (var i = 0; i < 10_000; i++) {
            list.append("Personne N")
                    .append(i)
                    .append(";p")
                    .append(i)
                    .append("@exemple.fr;Besoin ")
                    .append(i % 50)
                    .append('\n');
        }

        files.take(list.toString(), ASKED);

        assertThat(files.strings("select count(*)::text from directory.contact"))
                .containsExactly("10000");
        assertThat(needs()).hasSize(10_000);
        files.take(list.toString().replace("N9999;", "Nouveau Venu;").replace("p9999@", "venu@"), ASKED);
        assertThat(files.strings("select count(*)::text from directory.contact"))
                .containsExactly("10001");
        assertThat(needs()).hasSize(10_000);
    }

    private List<String> people() {
        return files.strings("""
                select c.name || '|' || coalesce(c.email, '') || '|' || coalesce(c.phone, '') || '|' || basis || '|' || purpose
                  || '|' || last_contact_on || '|' || keep_until || '|' || coalesce(does, '') || '|'
                  || coalesce((select string_agg(m.role || ' @ ' || o.name, ', ')
                    from directory.membership m
                    join directory.organisation o on o.id = m.organisation
                    where m.contact = c.id), '')
                from directory.contact c
                order by c.name""");
    }

    private List<String> needs() {
        return files.strings("""
                select n.words || '|' || coalesce(o.name, '') || '|' || coalesce(n.commune, '')
                from exchange.need n
                left join directory.organisation o on o.id = n.actor
                where n.owner = '%s'
                order by n.words""".formatted(directory.territory(REDON)));
    }
}
