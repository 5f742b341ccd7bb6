package org.maillage.pathway.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Template;
import org.springframework.context.i18n.LocaleContextHolder;

@InFrench
public class TemplateFileTest {

    public static final String ARCHIVED = LoadArchive.text(LoadArchive.TEMPLATE);

    public static final String SMALL = """
            maillage: template/1
            slug: small
            version: 1
            title: {fr: "Petit", en: "Small"}
            summary: {fr: "Un petit modèle."}
            licence: CC0
            origin: {fr: "De nulle part."}
            sources:
              - {key: A, title: "A", publisher: "P", url: "https://example.org/a"}
            duration-months: 3
            cohort: {min: 2, max: 4}
            themes:
              - {key: ties, title: {fr: "Liens"}, sources: [A]}
            formats:
              - {key: talk, title: {fr: "Causerie"}, description: {fr: "On parle."}, shape: circle, icon: people}
            steps:
              - key: begin
                code: S1
                month: 1
                title: {fr: "Commencer"}
                format: talk
                themes: [ties]
            commitments:
              participants:
                - {fr: "Venir."}
            """;

    @Test
    void readsTheTemplateOf2018() {
        var template = TemplateFile.read(ARCHIVED).sound().orElseThrow();

        assertThat(template.themes()).hasSize(8);
        assertThat(template.formats()).hasSize(10);
        assertThat(template.steps()).map(Template.Step::code).containsExactly("S1", "S2", "W", "S3", "S4");
        assertThat(template.steps().get(0).between()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"small", "archived"})
    void readsWhatItHasWrittenAsTheSameTemplate(String which) {
        var template = TemplateFile.read(which.equals("small") ? SMALL : ARCHIVED)
                .sound()
                .orElseThrow();

        var again = TemplateFile.read(TemplateFile.write(template));

        assertThat(again.faults()).isEmpty();
        assertThat(again.content()).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            slug: small|slug: Petit Modèle|2|« slug » s’écrit en minuscules sans accent
            version: 1|version: un|3|« version » attend un nombre entier de 1 à 9999, et non « un ».
            version: 1|version: 0|3|et non « 0 »
            title: {fr: "Petit", en: "Small"}|title: Petit|4|« title » attend un texte « fr: … »
            title: {fr: "Petit", en: "Small"}|title: {en: "Small"}|4|Il manque « fr » : ajoutez-le.
            title: {fr: "Petit", en: "Small"}|titel: {fr: "Petit"}|4|« titel » n’est pas une clé connue ici. On attend :
            licence: CC0|licence:|6|« licence » est vide
            licence: CC0|slug: other|6|« slug » est donné deux fois : gardez-en un.
            https://example.org/a|javascript:alert(1)|9|« url » attend une adresse qui commence par https://
            {key: A, title: "A"|{key: "A b", title: "A"|9|« key » s’écrit en lettres sans accent
            duration-months: 3|duration-months: 3.5|10|« duration-months » attend un nombre entier de 1 à 60
            {min: 2, max: 4}|{min: 5, max: 4}|11|Le plus grand nombre de territoires (4) est plus petit que le plus petit (5)
            {min: 2, max: 4}|[2, 4]|11|« cohort » attend des entrées « clé: valeur ».
            sources: [A]|sources: [A, B]|13|« sources » nomme « B », qui n’est pas dans ce fichier
            sources: [A]|sources: A|13|« sources » attend une liste
            shape: circle|shape: star|15|« shape » attend l’un de ces mots : circle, square, diamond, et non « star ».
            icon: people|icon: ../../etc|15|« ../../etc » n’est pas une icône
            month: 1|month: 4|19|« month » attend un nombre entier de 1 à 3, et non « 4 ».
            format: talk|format: dance|21|« format » nomme « dance », qui n’est pas dans ce fichier ni dans son modèle. On y trouve : talk.
            themes: [ties]|themes: [ties, knots]|22|« themes » nomme « knots »
            themes: [ties]|applied: [a, b]|22|« applied » attend un texte
            code: S1|code: {a: b}|18|« code » attend une valeur simple
            slug: small|slug: &anchor small|2|Les ancres (&) et les renvois (*) ne sont pas acceptés
            slug: small|slug: "sm\\0all"|2|« slug » contient un caractère de commande
            template/1|template/2|1|Donnez « maillage: template/1 » en tête du fichier.
            cohort: {min: 2, max: 4}|cohort: {min: 2, max: 4|12|Cette ligne n’est pas du YAML
            slug: small|? {a: b} : c|2|Une clé est un mot
            """)
    void namesTheLineAndWhatToDo(String right, String wrong, int line, String sentence) {
        assertThat(SMALL).contains(right);

        var reading = TemplateFile.read(SMALL.replace(right, wrong));

        assertThat(reading.sound()).isEmpty();
        assertThat(reading.faults()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.sentence().replace('\u00a0', ' ')).contains(sentence);
        });
    }

    @Test
    void findsAllFaultsAtOnce() {
        var reading =
                TemplateFile.read(SMALL.replace("version: 1", "version: x").replace("format: talk", "format: y"));

        assertThat(reading.faults()).map(Fault::line).containsExactly(3, 21);
    }

    @Test
    void stopsAtFiftyFaults() {
        var keys = IntStream.range(0, 80).mapToObj(it -> "wrong" + it + ": 1\n").collect(Collectors.joining());

        assertThat(TemplateFile.read(SMALL + keys).faults()).hasSize(Faults.MOST);
    }

    @Test
    void refusesAFileThatIsTooBig() {
        var reading = TemplateFile.read(SMALL + "# " + "x".repeat(YamlText.MOST_BYTES));

        assertThat(reading.faults())
                .hasSize(1)
                .first()
                .extracting(Fault::sentence)
                .asString()
                .contains("1");
    }

    @Test
    void refusesWhatIsNoMapping() {
        assertThat(TemplateFile.read("- a\n- b\n").faults()).hasSize(1);
        assertThat(TemplateFile.read("").faults()).hasSize(1);
        assertThat(TemplateFile.read("[".repeat(5000)).faults()).hasSize(1);
        assertThat(TemplateFile.read(SMALL + "---\na: b\n").faults()).hasSize(1);
        assertThat(TemplateFile.read(SMALL + "x: \u0007\n").faults()).hasSize(1);
    }

    @Test
    void makesNothingOfTypesThatAFileNames() {
        var reading =
                TemplateFile.read(SMALL.replace("licence: CC0", "licence: !!java.net.URL [\"https://example.org\"]"));

        assertThat(reading.faults()).first().extracting(Fault::line).isEqualTo(6);
    }

    @Test
    void speaksEnglishToo() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        var reading = TemplateFile.read(SMALL.replace("month: 1", "month: 4"));

        assertThat(reading.faults())
                .containsExactly(new Fault(19, "month", "“month” expects a whole number from 1 to 3, not “4”."));
    }
}
