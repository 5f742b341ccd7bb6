package org.maillage.capitalisation.finding;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.choices;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.one;
import static org.maillage.web.FormField.text;

import java.util.Arrays;
import java.util.List;
import org.maillage.capitalisation.finding.GatheredEvidence.Said;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody types to add a sheet, or what territories said in a session, to a finding. */
record EvidenceForm(Filled filled) {

    private static final FormField<Weight> WEIGHT =
            one("weight", Weight.class).drawnAs(FormField.Kind.RADIO).must();
    static final FormField<String> SHEET = FormField.choice("sheet").must();
    static final FormField<String> SESSION = FormField.choice("session").must();
    static final FormField<String> TERRITORIES = choices("territories").must();
    private static final FormField<String> WORDS = text("said", 1000);
    private static final FormField<String> CONTEXT = line("context", 300);

    private static final Fields OF_SHEET = Fields.of("finding.evidence", SHEET, WEIGHT, WORDS, CONTEXT);
    private static final Fields OF_SESSION = Fields.of("finding.heard", SESSION, TERRITORIES, WEIGHT, WORDS, CONTEXT);

    static EvidenceForm ofSheet(List<Choice> sheets) {
        return new EvidenceForm(weighed(OF_SHEET.empty()).offer(SHEET, sheets));
    }

    static EvidenceForm ofSheet(MultiValueMap<String, String> sent, List<Choice> sheets) {
        return new EvidenceForm(
                weighed(OF_SHEET.sent(sent)).offer(SHEET, sheets).check());
    }

    static EvidenceForm ofSession(List<Choice> sessions, List<Choice> territories) {
        return new EvidenceForm(
                weighed(OF_SESSION.empty()).offer(SESSION, sessions).offer(TERRITORIES, territories));
    }

    static EvidenceForm ofSession(MultiValueMap<String, String> sent, List<Choice> sessions, List<Choice> territories) {
        return new EvidenceForm(weighed(OF_SESSION.sent(sent))
                .offer(SESSION, sessions)
                .offer(TERRITORIES, territories)
                .check());
    }

    private static Filled weighed(Filled filled) {
        return filled.offer(
                WEIGHT,
                Arrays.stream(Weight.values())
                        .map(it -> new Choice(WEIGHT.write().apply(it), say(it.words())))
                        .toList());
    }

    Weight weight() {
        return filled.must(WEIGHT);
    }

    Said said() {
        return new Said(filled.typed(WORDS), filled.typed(CONTEXT));
    }
}
