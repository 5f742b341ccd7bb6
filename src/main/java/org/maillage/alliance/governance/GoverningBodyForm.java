package org.maillage.alliance.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.AllianceId;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team says of a governance body: its name, and by which rule it decides. */
record GoverningBodyForm(Filled filled) {

    static final FormField<String> NAME = FormField.line("name", 160).must();
    static final FormField<DecisionRule> RULE =
            FormField.one("rule", DecisionRule.class).drawnAs(Kind.RADIO).must();
    static final FormField<Integer> QUORUM = FormField.number("quorum", 1, 1000, "web.form.number");
    static final FormField<String> WORDS = FormField.text("words", 4000);

    private static final Fields FORM = Fields.of("governance", NAME, RULE, QUORUM, WORDS);

    GoverningBodyForm {
        filled.offerEach(RULE, List.of(DecisionRule.values()));
    }

    /** @param body null for the first of an alliance */
    static GoverningBodyForm of(@Nullable GoverningBody body) {
        return new GoverningBodyForm(
                body == null
                        ? FORM.empty().with(RULE, DecisionRule.CONSENT)
                        : FORM.empty()
                                .with(NAME, body.name())
                                .with(RULE, body.rule())
                                .with(QUORUM, body.quorum())
                                .with(WORDS, body.words()));
    }

    static GoverningBodyForm sent(MultiValueMap<String, String> sent) {
        return new GoverningBodyForm(FORM.sent(sent));
    }

    Mistakes check() {
        var rule = filled.check().get(RULE);
        return filled.mistakes()
                .unless(
                        filled.isBlank(QUORUM) || rule == null || rule == DecisionRule.MAJORITY,
                        QUORUM.name(),
                        "governance.quorum.of-votes");
    }

    GoverningBody body(AllianceId alliance, int version) {
        return new GoverningBody(
                alliance, filled.typed(NAME), filled.must(RULE), filled.get(QUORUM), filled.typed(WORDS), version);
    }
}
