package org.maillage.alliance.project;

import java.util.List;
import java.util.UUID;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** From which need or alliance a project comes besides. */
record ProjectOriginForm(Filled filled) {

    static final FormField<UUID> NEED = FormField.id("need");
    static final FormField<UUID> ALLIANCE = FormField.id("alliance");

    private static final Fields FORM = Fields.of("project.origin", NEED, ALLIANCE);

    static ProjectOriginForm blank() {
        return new ProjectOriginForm(FORM.empty());
    }

    static ProjectOriginForm sent(MultiValueMap<String, String> sent) {
        return new ProjectOriginForm(FORM.sent(sent));
    }

    ProjectOriginForm offer(List<Choice> needs, List<Choice> alliances) {
        filled.offer(NEED, needs).offer(ALLIANCE, alliances);
        return this;
    }

    Mistakes check() {
        return filled.check().mistakes().unless(!filled.isBlank(NEED, ALLIANCE), NEED.name(), "project.origin.missing");
    }
}
