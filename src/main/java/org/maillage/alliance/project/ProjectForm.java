package org.maillage.alliance.project;

import java.util.List;
import java.util.UUID;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** What a team types of a project: what it is called and answers, and which third place hosts it. */
record ProjectForm(Filled filled) {

    static final FormField<String> TITLE = FormField.line("title", 160).must();
    static final FormField<String> ANSWERS = FormField.text("answers", 2000);
    static final FormField<String> HOST = FormField.line("host", 300).drawnAs(Kind.ACTOR);
    static final FormField<UUID> TEAM = FormField.id("team").must();

    private static final Fields BEGIN = Fields.of("project.form", TITLE, ANSWERS, HOST, TEAM);
    private static final Fields CHANGE = Fields.of("project.form", TITLE, ANSWERS, HOST);

    static ProjectForm blank(UUID team, String title, String answers) {
        return new ProjectForm(BEGIN.empty().with(TEAM, team).with(TITLE, title).with(ANSWERS, answers));
    }

    static ProjectForm sent(MultiValueMap<String, String> sent) {
        return new ProjectForm(BEGIN.sent(sent));
    }

    static ProjectForm of(Project project, String host) {
        return new ProjectForm(CHANGE.empty()
                .with(TITLE, project.title())
                .with(ANSWERS, project.answers())
                .with(HOST, host));
    }

    static ProjectForm changed(MultiValueMap<String, String> sent) {
        return new ProjectForm(CHANGE.sent(sent));
    }

    ProjectForm offerTeams(List<Choice> teams) {
        filled.offer(TEAM, teams);
        return this;
    }
}
