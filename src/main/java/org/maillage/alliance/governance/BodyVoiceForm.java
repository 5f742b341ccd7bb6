package org.maillage.alliance.governance;

import java.util.List;
import java.util.UUID;
import org.maillage.alliance.governance.BodyVoice.Stance;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What somebody says of a proposal: an objection with its reason, or an opinion. */
record BodyVoiceForm(Filled filled) {

    static final FormField<String> WHO = FormField.line("who", 160).must();
    static final FormField<Stance> STANCE =
            FormField.one("stance", Stance.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> WHY = FormField.text("why", 2000).must();
    static final FormField<String> WORDS = FormField.text("why", 2000);

    private static final Fields OBJECTION = Fields.of("governance.objection", WHO, WHY);
    private static final Fields OPINION = Fields.of("governance.opinion", WHO, STANCE, WORDS);

    static BodyVoiceForm blank(DecisionRule rule) {
        return offered(new BodyVoiceForm(rule == DecisionRule.ADVICE ? OPINION.empty() : OBJECTION.empty()), rule);
    }

    static BodyVoiceForm sent(DecisionRule rule, MultiValueMap<String, String> sent) {
        return offered(
                new BodyVoiceForm(rule == DecisionRule.ADVICE ? OPINION.sent(sent) : OBJECTION.sent(sent)), rule);
    }

    private static BodyVoiceForm offered(BodyVoiceForm form, DecisionRule rule) {
        if (rule == DecisionRule.ADVICE) {
            form.filled.offerEach(STANCE, List.of(Stance.FAVOURABLE, Stance.RESERVED, Stance.UNFAVOURABLE));
        }
        return form;
    }

    Mistakes check() {
        return filled.check().mistakes();
    }

    BodyVoice voice(DecisionRule rule) {
        return new BodyVoice(
                UUID.randomUUID(),
                filled.typed(WHO),
                rule == DecisionRule.ADVICE ? filled.must(STANCE) : Stance.OBJECTION,
                filled.typed(WORDS),
                null,
                "");
    }
}
