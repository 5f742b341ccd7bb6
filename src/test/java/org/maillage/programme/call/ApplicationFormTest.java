package org.maillage.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.programme.call.SampleApplication.application;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.springframework.util.LinkedMultiValueMap;

/** What a territory may type about itself, in 2027. */
@InFrench
class ApplicationFormTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            territory,       'Pays d’Ancenis & Loire',  ''
            territory,       '',                        territory
            structureKind,   academic,                  ''
            structureKind,   '',                        ''
            structureKind,   ngo,                       structureKind
            secondEmail,     YANN@Example.org,          ''
            secondEmail,     yann@example,              secondEmail
            secondEmail,     awa@example.org,           secondEmail
            secondEmail,     AWA@example.org,           secondEmail
            experienceSince, 1950,                      ''
            experienceSince, 2027,                      ''
            experienceSince, 1949,                      experienceSince
            experienceSince, 2028,                      experienceSince
            experienceSince, dix ans,                   experienceSince
            experienceSince, '',                        ''
            """)
    void aDraftMayLackMuchButSaysNothingWrong(String field, String typed, String wrong) {
        var mistakes = form(Map.of(field, typed)).check(application().get(), 2027);

        assertThat(mistakes.none()).as(mistakes.sentences().toString()).isEqualTo(wrong.isEmpty());
        assertThat(mistakes.at(wrong).isEmpty()).isEqualTo(wrong.isEmpty());
    }

    @Test
    void theYearsThatMayBeMeantAreNamed() {
        assertThat(form(Map.of("experienceSince", "1900"))
                        .check(application().get(), 2027)
                        .at("experienceSince"))
                .contains("1950")
                .contains("2027");
    }

    @ParameterizedTest
    @CsvSource({
        "territory, 160",
        "structure, 160",
        "firstName, 120",
        "secondName, 120",
        "experience, 5000",
        "motivations, 5000"
    })
    void wordsAreKeptToTheirLength(String field, int longest) {
        assertThat(form(Map.of(field, "é".repeat(longest)))
                        .check(application().get(), 2027)
                        .none())
                .isTrue();
        assertThat(form(Map.of(field, "é".repeat(longest + 1)))
                        .check(application().get(), 2027)
                        .at(field))
                .isNotEmpty();
    }

    /** What the territory does not type stays: whose it is, when it was handed in, what was decided. */
    @Test
    void whatTheFormShowsIsWhatItKeeps() {
        var before = application()
                .until("submitted")
                .saying("decision", "waiting")
                .chosen()
                .get();
        var sent = new LinkedMultiValueMap<String, String>();
        ApplicationForm.of(before, List.of(), SampleNeeds.FIELDS)
                .filled()
                .drawn()
                .forEach(it -> sent.put(it.name(), it.values()));

        assertThat(ApplicationForm.sent(sent, SampleNeeds.FIELDS).fill(before, before.version()))
                .isEqualTo(before);
    }

    @Test
    void anAddressIsKeptInSmallLettersAndNoneAsEmpty() {
        var before = application().get();

        assertThat(form(Map.of("secondEmail", " YANN@Example.ORG "))
                        .fill(before, 2)
                        .secondEmail())
                .isEqualTo("yann@example.org");
        assertThat(form(Map.of()).fill(before, 2).secondEmail()).isEmpty();
    }

    private static ApplicationForm form(Map<String, String> typed) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("territory", "Pays de Redon");
        sent.setAll(typed);
        return ApplicationForm.sent(sent, SampleNeeds.FIELDS);
    }

    /** Nobody who has words for a theme need tick it; what is no theme of the edition, or too long, is said. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            'csr',              '',               'csr='
            'csr,third-places', '',               'csr= third-places='
            '',                 'Durer à l’année', 'third-places=Durer à l’année'
            'third-places',     'Durer à l’année', 'third-places=Durer à l’année'
            '',                 '',               ''
            """)
    void saysWhatTheTerritoryWantsToLearn(String ticked, String words, String needs) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("territory", "Redon");
        for (var theme : ticked.split(",", -1)) {
            sent.add("needs", theme);
        }
        sent.add("need-third-places", words);
        var form = ApplicationForm.sent(sent, SampleNeeds.FIELDS);

        assertThat(form.check(application().get(), 2027).none()).isTrue();
        assertThat(String.join(
                        " ",
                        form.said().stream()
                                .map(it -> it.theme() + "=" + it.words())
                                .toList()))
                .isEqualTo(needs);
    }

    @ParameterizedTest
    @CsvSource({"needs, astrology", "need-csr, 401"})
    void whatIsNoThemeOrTooLongIsSaid(String field, String typed) {
        var mistakes = form(Map.of(field, typed.equals("401") ? "x".repeat(401) : typed))
                .check(application().get(), 2027);

        assertThat(mistakes.at(field)).isNotEmpty();
    }
}
