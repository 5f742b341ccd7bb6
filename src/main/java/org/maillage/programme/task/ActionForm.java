package org.maillage.programme.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.OwnData;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody types about an action of a roadmap. */
record ActionForm(Filled filled) {

    private static final FormField<String> TITLE = FormField.line("title", 300).must();
    private static final FormField<String> OWNER = FormField.line("owner", 120).must();
    private static final FormField<LocalDate> DUE_ON = FormField.day("dueOn").must();
    private static final FormField<UUID> SESSION = FormField.id("session");

    private static final Fields FORM = Fields.of("task.action", TITLE, OWNER, DUE_ON, SESSION);

    static ActionForm empty() {
        return new ActionForm(FORM.empty());
    }

    static ActionForm of(Roadmaps.Action action) {
        return new ActionForm(FORM.empty()
                .with(TITLE, action.title())
                .with(OWNER, OwnData.shown(action.owner()))
                .with(DUE_ON, action.dueOn()));
    }

    static ActionForm sent(MultiValueMap<String, String> sent) {
        return new ActionForm(FORM.sent(sent));
    }

    /** The same, with the sessions that an action can come from. */
    ActionForm from(List<Choice> sessions) {
        return new ActionForm(filled.offer(SESSION, sessions));
    }

    Roadmaps.Told told() {
        return new Roadmaps.Told(filled.typed(TITLE), filled.typed(OWNER), filled.must(DUE_ON), filled.get(SESSION));
    }
}
