package org.maillage.alliance.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.project.ProjectRoles.Held;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** What the catalysts of the team are in a project. */
record ProjectRolesForm(Filled filled) {

    static final FormField<UUID> TRUSTED = FormField.id("trusted").drawnAs(Kind.CHOICES);
    static final FormField<UUID> LEAD = FormField.id("lead");
    static final FormField<UUID> BUDGET = FormField.id("budget").drawnAs(Kind.CHOICES);
    static final FormField<UUID> DELIVERS = FormField.id("delivers").drawnAs(Kind.CHOICES);

    private static final Fields FORM = Fields.of("project.assign", TRUSTED, LEAD, BUDGET, DELIVERS);

    static ProjectRolesForm of(Set<Held> roles) {
        return new ProjectRolesForm(FORM.empty()
                .withAll(TRUSTED, people(roles, ProjectRole.Kind.TRUSTED_THIRD))
                .withAll(LEAD, people(roles, ProjectRole.Kind.OPERATING_LEAD))
                .withAll(BUDGET, people(roles, ProjectRole.Kind.HOLDS_BUDGET))
                .withAll(DELIVERS, people(roles, ProjectRole.Kind.DELIVERS)));
    }

    private static List<UUID> people(Set<Held> roles, ProjectRole.Kind kind) {
        return roles.stream()
                .filter(it -> it.kind() == kind)
                .map(Held::person)
                .sorted()
                .toList();
    }

    static ProjectRolesForm sent(MultiValueMap<String, String> sent) {
        return new ProjectRolesForm(FORM.sent(sent));
    }

    /** @param people who may be any of it */
    ProjectRolesForm offer(List<Choice> people) {
        List.of(TRUSTED, LEAD, BUDGET, DELIVERS).forEach(it -> filled.offer(it, people));
        return this;
    }

    /** The roles of a sound form. */
    Set<Held> roles() {
        var roles = new HashSet<Held>();
        filled.values(TRUSTED).forEach(it -> roles.add(new Held(it, ProjectRole.Kind.TRUSTED_THIRD)));
        filled.values(LEAD).stream().limit(1).forEach(it -> roles.add(new Held(it, ProjectRole.Kind.OPERATING_LEAD)));
        filled.values(BUDGET).forEach(it -> roles.add(new Held(it, ProjectRole.Kind.HOLDS_BUDGET)));
        filled.values(DELIVERS).forEach(it -> roles.add(new Held(it, ProjectRole.Kind.DELIVERS)));
        return roles;
    }

    /** Where a role of somebody is asked for, for the mistake that refuses it. */
    static String field(Set<ProjectRole.Kind> kinds) {
        return kinds.contains(ProjectRole.Kind.OPERATING_LEAD) ? LEAD.name() : TRUSTED.name();
    }
}
