package org.maillage.capitalisation.drafts;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maillage.capitalisation.drafts.SampleFiles.bold;
import static org.maillage.capitalisation.drafts.SampleFiles.item;
import static org.maillage.capitalisation.drafts.SampleFiles.openDocument;
import static org.maillage.capitalisation.drafts.SampleFiles.paragraph;
import static org.maillage.capitalisation.drafts.SampleFiles.row;
import static org.maillage.capitalisation.drafts.SampleFiles.run;
import static org.maillage.capitalisation.drafts.SampleFiles.word;
import static org.maillage.capitalisation.drafts.SampleFiles.wordAlone;
import static org.maillage.capitalisation.drafts.SampleFiles.zip;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.capitalisation.drafts.Brought.Passage;
import org.maillage.pathway.InFrench;

/** Texts as people have them: what is a heading, what stands under it, what is refused. */
@InFrench
class ReadTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "headings by their styles, the title apart",
                        word(paragraph("Titre", "Le four commun")
                                + paragraph("Chapitre", "Contexte")
                                + paragraph("Pas de four.")
                                + paragraph("Titre1", "Bilan")
                                + paragraph("Du pain.")),
                        "Le four commun",
                        passages("Contexte", "Pas de four.", "Bilan", "Du pain.")),
                Arguments.of(
                        "styles of which the file names no more than the ids",
                        wordAlone(paragraph("Title", "Le four commun")
                                + paragraph("Heading1", "Contexte")
                                + paragraph("BodyText", "Pas de four.")
                                + paragraph("Titre1", "Ce qui a été difficile")
                                + paragraph("L’hiver.")),
                        "Le four commun",
                        passages("Contexte", "Pas de four.", "Ce qui a été difficile", "L’hiver.")),
                Arguments.of(
                        "a lone first heading is the title",
                        word(paragraph("Titre1", "Le four commun")
                                + paragraph("Titre2", "Contexte")
                                + paragraph("Pas de four.")
                                + paragraph("Titre2", "Annexes")
                                + paragraph("Plan.")),
                        "Le four commun",
                        passages("Contexte", "Pas de four.", "Annexes", "Plan.")),
                Arguments.of(
                        "deeper headings stay within, unless they mean a section",
                        word(paragraph("Titre1", "Contexte")
                                + paragraph("Titre2", "Le bourg")
                                + paragraph("Petit.")
                                + paragraph("Titre2", "Partenaires")
                                + paragraph("La mairie.")
                                + paragraph("Titre1", "Bilan")
                                + paragraph("Du pain.")),
                        "essai",
                        passages(
                                "Contexte",
                                "### Le bourg\n\nPetit.",
                                "Partenaires",
                                "La mairie.",
                                "Bilan",
                                "Du pain.")),
                Arguments.of(
                        "bold lines where there are no styles",
                        word(paragraph("Avant.")
                                + bold("Contexte")
                                + paragraph("Pas de four.")
                                + bold("Le four")
                                + paragraph("Il est là.")),
                        "essai",
                        passages("", "Avant.", "Contexte", "Pas de four.", "Le four", "Il est là.")),
                Arguments.of(
                        "numbered lines without any style",
                        word(paragraph("1. Contexte")
                                + paragraph("Pas de four.")
                                + paragraph("2. Résultats")
                                + paragraph("Du pain.")),
                        "essai",
                        passages("1. Contexte", "Pas de four.", "2. Résultats", "Du pain.")),
                Arguments.of(
                        "lists, bold and marks that mean nothing",
                        word(paragraph("Titre1", "Moyens") + item(1, 0, "un four") + item(1, 1, "de 300 °C")
                                + item(2, 0, "2 * 3 _ici_")
                                + "<w:p>" + run("Avec ")
                                + "<w:r><w:rPr><w:rStyle w:val=\"Fort\"/></w:rPr><w:t>soin </w:t></w:r>"
                                + run("toujours") + "</w:p>"
                                + paragraph("Titre1", "Bilan") + paragraph("# un")),
                        "essai",
                        passages(
                                "Moyens",
                                "- un four\n    - de 300 °C\n1. 2 \\* 3 \\_ici\\_\n\nAvec **soin** toujours",
                                "Bilan",
                                "\\# un")),
                Arguments.of(
                        "tables row by row, and those that are templates by their first column",
                        word("<w:tbl>" + row(paragraph("Contexte"), paragraph("Pas de four."))
                                + row(paragraph("Budget"), paragraph("1 000 €") + paragraph("de la Région"))
                                + "</w:tbl>"
                                + paragraph("Titre1", "Bilan")
                                + "<w:tbl>" + row(paragraph("2023"), paragraph("10"), paragraph("pains"))
                                + row(paragraph("2024"), paragraph("20"), paragraph("")) + "</w:tbl>"),
                        "essai",
                        passages(
                                "Contexte",
                                "Pas de four.",
                                "Budget",
                                "1 000 €\n\nde la Région",
                                "Bilan",
                                "- 2023 — 10 — pains\n- 2024 — 20")),
                Arguments.of(
                        "notes at the end, what was deleted left, what was added kept",
                        word(paragraph("Titre1", "Contexte")
                                + "<w:p>" + run("Petit") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                + "<w:del><w:r><w:delText>très</w:delText></w:r></w:del><w:ins>" + run(" bourg")
                                + "</w:ins></w:p>"
                                + paragraph("Titre1", "Bilan") + paragraph("Oui.")),
                        "essai",
                        passages("Contexte", "Petit[1] bourg", "Bilan", "Oui.", "Notes", "[1] Insee, 2024.")),
                Arguments.of(
                        "text boxes once, contents never",
                        word(paragraph("TM1", "Contexte 2") + paragraph("Titre1", "Contexte")
                                + "<w:p>" + run("Dehors") + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                                + paragraph("Dedans")
                                + "</w:txbxContent></mc:Choice><mc:Fallback>" + paragraph("Dedans")
                                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
                                + paragraph("Titre1", "Bilan") + paragraph("Oui.")),
                        "essai",
                        passages("Contexte", "Dedans\n\nDehors", "Bilan", "Oui.")),
                Arguments.of(
                        "fields of forms, words that were moved, and what stands within other marks",
                        word("<w:sdt><w:sdtContent>" + paragraph("Titre1", "Contexte") + paragraph("Pas de four.")
                                + "</w:sdtContent></w:sdt>"
                                + "<w:p>" + run("Le ") + "<w:moveFrom>" + run("vieux ") + "</w:moveFrom><w:moveTo>"
                                + run("petit ") + "</w:moveTo><w:sdt><w:sdtContent>" + run("four")
                                + "</w:sdtContent></w:sdt><w:ins><w:hyperlink>" + run(" du bourg")
                                + "</w:hyperlink></w:ins></w:p>"
                                + paragraph("Titre1", "Bilan")
                                + "<w:customXml><w:tbl><w:sdt><w:sdtContent>"
                                + row(paragraph("2024"), paragraph("10"), paragraph("pains"))
                                + "</w:sdtContent></w:sdt></w:tbl></w:customXml>"),
                        "essai",
                        passages("Contexte", "Pas de four.\n\nLe petit four du bourg", "Bilan", "- 2024 — 10 — pains")),
                Arguments.of(
                        "OpenDocument leaves what was deleted",
                        openDocument(
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>vieux</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                                        + "<text:h text:outline-level=\"1\">Contexte</text:h><text:p>Le <text:change/>four</text:p>"
                                        + "<text:h text:outline-level=\"1\">Bilan</text:h><text:p>Du pain.</text:p>"),
                        "essai",
                        passages("Contexte", "Le four", "Bilan", "Du pain.")),
                Arguments.of(
                        "OpenDocument says the same",
                        openDocument(
                                "<text:p text:style-name=\"P1\">Le four</text:p><text:h text:outline-level=\"1\">Contexte</text:h>"
                                        + "<text:p>Pas<text:s/>de <text:span text:style-name=\"T1\">four</text:span>"
                                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Vrai.</text:p></text:note-body></text:note></text:p>"
                                        + "<text:h text:outline-level=\"1\">Moyens</text:h><text:list><text:list-item><text:p>un</text:p></text:list-item></text:list>"
                                        + "<text:list text:style-name=\"Nombres\"><text:list-item><text:p>deux</text:p></text:list-item></text:list>"
                                        + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"),
                        "Le four",
                        passages(
                                "Contexte",
                                "Pas de **four**[1]",
                                "Moyens",
                                "- un\n1. deux\n- a — b",
                                "Notes",
                                "[1] Vrai.")),
                Arguments.of(
                        "plain text with headings of all kinds",
                        """
                        Avant tout.

                        Contexte
                        Pas de four,
                        ni de pain.

                        LE FOUR

                        - briques
                        - argile

                        2) Bilan :
                        Du pain.

                        # Annexes
                        Plan.
                        """.getBytes(UTF_8),
                        "essai",
                        passages(
                                "",
                                "Avant tout.",
                                "Contexte",
                                "Pas de four,\nni de pain.",
                                "LE FOUR",
                                "- briques\n- argile",
                                "2) Bilan :",
                                "Du pain.",
                                "Annexes",
                                "Plan.")),
                Arguments.of(
                        "plain text without any heading",
                        "Un récit.\n\nSans titre.".getBytes(UTF_8),
                        "essai",
                        passages("", "Un récit.\n\nSans titre.")),
                Arguments.of(
                        "letters of Windows",
                        "Contexte\nDéjà l’été".getBytes(Charset.forName("windows-1252")),
                        "essai",
                        passages("Contexte", "Déjà l’été")),
                Arguments.of(
                        "letters of two bytes",
                        "\uFEFFContexte\nDéjà".getBytes(UTF_16LE),
                        "essai",
                        passages("Contexte", "Déjà")));
    }

    private static List<Passage> passages(String... pairs) {
        return Stream.iterate(0, it -> it < pairs.length, it -> it + 2)
                .map(it -> new Passage(pairs[it], pairs[it + 1]))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextIsCutAtItsHeadings(String what, byte[] bytes, String title, List<Passage> passages) {
        var brought = ReadText.read("essai.docx", bytes);

        assertThat(brought.title()).isEqualTo(title);
        assertThat(brought.passages()).isEqualTo(passages);
    }

    @Test
    void whatIsNotTakenOverIsCounted() {
        var text = word(paragraph("Titre1", "Contexte")
                + "<w:p>" + run("Oui") + "<w:r><w:drawing><a:blip/></w:drawing><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:del><w:r><w:delText>non</w:delText></w:r></w:del></w:p>");

        assertThat(ReadText.read("a.docx", text).left()).isEqualTo(new TextOfFile.Left(1, 1, 1));
    }

    static Stream<Arguments> refused() {
        var deep = "<w:tbl><w:tr><w:tc>".repeat(3_000);
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("no-words", "  \n ".getBytes(UTF_8)),
                Arguments.of("no-words", word(paragraph(""))),
                Arguments.of("pictures", word("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>")),
                Arguments.of("pdf", "%PDF-1.7\n1 0 obj".getBytes(UTF_8)),
                Arguments.of("old", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}),
                Arguments.of("old", "{\\rtf1 Bonjour}".getBytes(UTF_8)),
                Arguments.of(
                        "locked",
                        bytes(
                                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                                "EncryptedPackage".getBytes(UTF_16LE))),
                Arguments.of(
                        "locked",
                        zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "META-INF/manifest.xml",
                                "<m><encryption-data/></m>",
                                "content.xml",
                                "x")),
                Arguments.of("macros", zip("word/document.xml", "<a/>", "word/vbaProject.bin", "x")),
                Arguments.of("page", "<!DOCTYPE html><p>Bonjour".getBytes(UTF_8)),
                Arguments.of("no-text", new byte[] {1, 2, 3, 0, 5}),
                Arguments.of("no-text", zip("xl/workbook.xml", "<a/>")),
                Arguments.of("no-text", zip("a.txt", "Bonjour")),
                Arguments.of(
                        "unsafe",
                        zip("word/document.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>")),
                Arguments.of("unsafe", zip("word/document.xml", "<d>" + " ".repeat(40_000_000) + "</d>")),
                Arguments.of("unsafe", bytes(new byte[] {'P', 'K', 3, 4}, new byte[40])),
                Arguments.of(
                        "macros",
                        zip(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                "<a/>",
                                "Basic/Standard/Module1.xml",
                                "x")),
                Arguments.of("broken", zip("word/document.xml", "<w:p xmlns:w='urn:w'>")),
                Arguments.of("broken", word(deep)),
                Arguments.of("too-long", "Un mot. ".repeat(40_000).getBytes(UTF_8)));
    }

    private static byte[] bytes(byte[] first, byte[] second) {
        var both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("refused")
    void whatCannotBeReadIsRefusedWithWhatToDo(String why, byte[] bytes) {
        assertThatThrownBy(() -> ReadText.read("essai.docx", bytes))
                .isInstanceOfSatisfying(
                        NoText.class,
                        it -> assertThat(it.why().key()).isEqualTo("capitalisation.drafts.refused." + why));
    }

    @Test
    void theNameOfTheFileIsTheTitleOfATextWithoutOne() {
        assertThat(ReadText.read("Bilan_four-commun 2024.docx", word(paragraph("Oui.")))
                        .title())
                .isEqualTo("Bilan four commun 2024");
    }
}
