package org.maillage.evaluation.fragility;

import java.util.List;
import java.util.UUID;
import org.maillage.alliance.Underway;
import org.maillage.evaluation.fragility.Fragility.Action;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team types of a fragility: its words until people are asked, its theme, and what acts on it. */
record FragilityForm(Filled filled) {

    static final FormField<String> WORDS =
            FormField.line("words", Fragility.LONGEST).must();
    static final FormField<String> THEME = FormField.choice("theme");
    static final FormField<String> ACTIONS = FormField.choices("actions");
    static final FormField<String> TYPED = FormField.text("typed", 2000);

    private static final Fields PREPARED = Fields.of("fragility.one", WORDS, THEME, ACTIONS, TYPED);
    private static final Fields ASKED = Fields.of("fragility.one", THEME, ACTIONS, TYPED);

    static FragilityForm of(Fragility it, boolean prepared) {
        return new FragilityForm((prepared ? PREPARED : ASKED)
                .empty()
                .with(WORDS, it.words())
                .with(THEME, it.theme())
                .withAll(ACTIONS, it.actions().stream().map(FragilityForm::key).toList())
                .with(TYPED, it.typed()));
    }

    static FragilityForm sent(MultiValueMap<String, String> sent, boolean prepared) {
        return new FragilityForm((prepared ? PREPARED : ASKED).sent(sent));
    }

    FragilityForm offer(List<Choice> themes, List<Choice> actions) {
        filled.offer(THEME, themes).offer(ACTIONS, actions);
        return this;
    }

    Mistakes check() {
        return filled.check().mistakes();
    }

    /** A fragility with what was changed of it. */
    Fragility change(Fragility it, int version) {
        return new Fragility(
                it.id(),
                it.diagnosis(),
                filled.has(WORDS) ? filled.typed(WORDS) : it.words(),
                filled.typed(THEME),
                filled.typed(TYPED),
                filled.values(ACTIONS).stream().map(FragilityForm::action).toList(),
                it.indicators(),
                version);
    }

    static String key(Action it) {
        return Typed.key(it.kind()) + ":" + it.of();
    }

    private static Action action(String key) {
        var at = key.indexOf(':');
        return new Action(
                Typed.one(Underway.Kind.class, key.substring(0, at)).orElseThrow(),
                UUID.fromString(key.substring(at + 1)));
    }
}
