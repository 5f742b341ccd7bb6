package org.maillage.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.support.Directory.KEEPER;
import static org.maillage.support.Directory.REDON;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
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
        database.sql("delete from exchange.note where team = :team")
                .param("team", directory.territory(REDON))
                .update();
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

    private static final String NOTED = """
            Structure;Commune;Contact;Mail;Notes;Vu le
            Les Jardins de l’Oust;Redon;Awa Diop;awa@exemple.fr;Cherche un local pour la récolte, je rappelle le 12 avril;12/03/2026
            La Recyclerie;Redon;Paul Martin et Léa Roy;;Rien à signaler;
            La Recyclerie;Redon;Paul Martin et Léa Roy;;Rien à signaler;2026-05-02
            ;;Jeanne Le Goff;jeanne@exemple.fr;Parle ukrainien;2026-02-01
            Le Fournil;Redon;;;Fermé le lundi;
            """;

    @Test
    void aColumnOfNotesBecomesNotesThatWhoeverReadsTheListInReadsAlone() {
        var path = files.look(NOTED, ASKED);

        assertThat(files.page(path))
                .bodyText()
                .contains(
                        "notes d’échange, que vous seul·e lirez",
                        "Jeanne Le Goff",
                        "Parle ukrainien",
                        "vue le 12 mars");
        assertThat(notes()).isEmpty();

        files.apply(path);

        assertThat(notes())
                .containsExactly(
                        "Awa Diop (Les Jardins de l’Oust)|Les Jardins de l’Oust|2026-03-12|2029-03-12|"
                                + "Cherche un local pour la récolte, je rappelle le 12 avril",
                        "Jeanne Le Goff||2026-02-01|2029-02-01|Parle ukrainien",
                        "Le Fournil|Le Fournil|today|in three years|Fermé le lundi",
                        "Paul Martin / Léa Roy (La Recyclerie)|La Recyclerie|2026-05-02|2029-05-02|Rien à signaler",
                        "Paul Martin / Léa Roy (La Recyclerie)|La Recyclerie|today|in three years|Rien à signaler");
        assertThat(files.strings("select distinct concat_ws('|', source, draft, author, next_on, import = '"
                        + path.substring(path.lastIndexOf('/') + 1) + "') from exchange.note where team = '"
                        + directory.territory(REDON) + "'"))
                .containsExactly("list|t|" + KEEPER + "|t");
    }

    @Test
    void ofWhatANoteOfTodaySaysThatItWillBeDoneTheDayIsSupposed() {
        files.take(
                "Contact;Notes;Vu le\nAwa Diop;Je la rappelle demain;" + LocalDate.now(ZoneId.of("Europe/Paris")),
                ASKED);

        assertThat(files.strings("select concat_ws('|', next_on - on_day, next_guessed, carrier = author)"
                        + " from exchange.note where team = '" + directory.territory(REDON) + "'"))
                .containsExactly("1|t|t");
    }

    @Test
    void theSameNotesTwiceAreTheSame() {
        var path = files.take(NOTED, ASKED);
        database.sql(
                        "update exchange.note set words = 'Parle aussi russe', version = version + 1 where who = 'Jeanne Le Goff'"
                                + " and import = cast(:import as uuid)")
                .param("import", path.substring(path.lastIndexOf('/') + 1))
                .update();
        var before = notes();

        assertThat(files.page(files.look(NOTED, ASKED))).bodyText().doesNotContain("que vous seul·e lirez");

        var more = NOTED + "Le Fournil;Redon;;;Ouvre le lundi;\n";
        files.take(more, ASKED);

        assertThat(notes()).hasSize(before.size() + 1).containsAll(before);
    }

    @Test
    void undoingTakesNotesOutButForThoseThatSomebodyTouched() {
        var path = files.take(NOTED, ASKED);
        var list = path.substring(path.lastIndexOf('/') + 1);
        var team = directory.territory(REDON);
        assertThat(files.page(path)).bodyText().contains("Lire les notes de cette liste");
        assertThat(files.page("/notes/of/" + team + "?list=" + list))
                .bodyText()
                .contains("Vous seul·e lisez 5 d’entre elles", "Les garder pour l’équipe");
        files.post("/notes/of/" + team + "/keep", "list", list);
        assertThat(files.page("/notes/of/" + team + "?list=" + list))
                .bodyText()
                .contains("Fermé le lundi")
                .doesNotContain("Les garder pour l’équipe");
        database.sql(
                        "update exchange.note set minutes = 5, version = version + 1 where who = 'Le Fournil' and team = :team")
                .param("team", team)
                .update();

        files.post(path + "/undo");
        workOnImports.work();

        assertThat(notes()).hasSize(1).first().asString().startsWith("Le Fournil|");
        assertThat(files.page(path)).bodyText().contains("4 notes d’échange retirées");
    }

    @Test
    void noNoteIsKeptOfWhomIsNotNorOfWhatIsTooOld() {
        oppositions.oppose("awa@exemple.fr");

        var path = files.take("""
                Structure;Commune;Contact;Mail;Notes;Vu le
                ;;Awa Diop;awa@exemple.fr;Ne veut pas;2026-01-01
                Le Fournil;Redon;;;Il y a longtemps;2019
                Le Fournil;Redon;;;Bientôt;2031-01-01
                """, ASKED);

        assertThat(notes()).isEmpty();
        assertThat(files.page(path)).bodyText().contains("la note de cette ligne n’est pas reprise");
    }

    @Test
    void notesOfOrganisationsNeedNobodyWhereTheListSaysWhenTheyWereSeen() {
        files.take("""
                Structure;Commune;Remarques;Vu le
                Le Fournil;Redon;Cherche un apprenti;2026-05-02
                """);

        assertThat(notes()).containsExactly("Le Fournil|Le Fournil|2026-05-02|2029-05-02|Cherche un apprenti");
    }

    @Test
    void whoWasSeenSinceIsKeptFromThatDayOnUntilTheListIsUndone() {
        files.take(LIST, ASKED);

        var path = files.look(LIST.replace("12/03/2026", "12/06/2026").replace("2026-02-01", "2026-01-01"), ASKED);
        assertThat(files.page(path)).bodyText().contains("d’entre elles, vue depuis");
        files.apply(path);

        assertThat(people())
                .anyMatch(it -> it.startsWith("Awa Diop") && it.contains("2026-06-12|2029-06-12"))
                .anyMatch(it -> it.startsWith("Jeanne") && it.contains("2026-02-01|2029-02-01"));

        files.post(path + "/undo");
        workOnImports.work();

        assertThat(people())
                .hasSize(4)
                .anyMatch(it -> it.startsWith("Awa Diop") && it.contains("2026-03-12|2029-03-12"));
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
    void twoThousandPeopleComeInTogether() {
        var list = new StringBuilder("Contact;Mail;Besoin\n");
        for (var i = 0; i < 2_000; i++) {
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
                .containsExactly("2000");
        assertThat(needs()).hasSize(2_000);
        files.take(list.toString().replace("N1999;", "Nouveau Venu;").replace("p1999@", "venu@"), ASKED);
        assertThat(files.strings("select count(*)::text from directory.contact"))
                .containsExactly("2001");
        assertThat(needs()).hasSize(2_000);
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

    private List<String> notes() {
        return files.strings("""
                select n.who || '|' || coalesce(o.name, '') || '|'
                  || case when n.on_day = today then 'today' else n.on_day::text end || '|'
                  || case when n.keep_until = today + interval '3 years' then 'in three years' else n.keep_until::text end
                  || '|' || n.words
                from exchange.note n
                cross join (select (now() at time zone 'Europe/Paris')::date as today) today
                left join directory.organisation o on o.id = n.actor
                where n.team = '%s'
                order by n.who, n.on_day""".formatted(directory.territory(REDON)));
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
