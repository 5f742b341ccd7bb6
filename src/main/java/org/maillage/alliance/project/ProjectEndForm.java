package org.maillage.alliance.project;

import java.time.LocalDate;
import java.util.List;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** How a project ends, and what those read of it who said the needs that it comes from. */
record ProjectEndForm(Filled filled) {

    static final FormField<ProjectEnding> ENDING =
            FormField.one("ending", ProjectEnding.class).drawnAs(Kind.RADIO).must();
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<String> BECAME = FormField.text("became", 2000).must();

    private static final Fields FORM = Fields.of("project.end", ENDING, ON, BECAME);

    ProjectEndForm {
        filled.offerEach(ENDING, List.of(ProjectEnding.values()));
    }

    static ProjectEndForm blank(LocalDate today) {
        return new ProjectEndForm(FORM.empty().with(ON, today));
    }

    static ProjectEndForm sent(MultiValueMap<String, String> sent) {
        return new ProjectEndForm(FORM.sent(sent));
    }

    Mistakes check(LocalDate today) {
        var mistakes = filled.check().mistakes();
        var on = filled.get(ON);
        return mistakes
                // Whoever writes east of us is a day ahead.
                .unless(on == null || !on.isAfter(today.plusDays(1)), ON.name(), "project.stage.on.future")
                .unless(on == null || on.getYear() >= 1990, ON.name(), "project.stage.on.old");
    }
}
