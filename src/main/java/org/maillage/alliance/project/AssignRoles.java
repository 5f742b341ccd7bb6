package org.maillage.alliance.project;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.PersonId;
import org.maillage.alliance.GuardsRoles;
import org.maillage.alliance.GuardsRoles.Refused;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.ProjectRolesChanged;
import org.maillage.alliance.project.ProjectRoles.Held;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what the catalysts are in a project, as far as whoever guards it lets them. */
@Component
class AssignRoles {

    private final Projects projects;
    private final ProjectRoles roles;
    private final ObjectProvider<GuardsRoles> guards;
    private final ApplicationEventPublisher events;

    AssignRoles(
            Projects projects,
            ProjectRoles roles,
            ObjectProvider<GuardsRoles> guards,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.roles = roles;
        this.guards = guards;
        this.events = events;
    }

    /** What became of it. */
    sealed interface Outcome {

        record Assigned() implements Outcome {}

        /** Somebody else has changed the project since. */
        record Stale() implements Outcome {}

        /** One of them must not be all that. */
        record NotAllowed(UUID person, Refused why) implements Outcome {}
    }

    /**
     * Says what they are, and nothing else.
     *
     * @param project as whoever says it has seen it
     */
    @Transactional
    public Outcome assign(Project project, Set<Held> wanted, PersonId by) {
        var now = projects.hold(project.id()).orElseThrow();
        if (now.version() != project.version()) {
            return new Outcome.Stale();
        }
        var before = roles.of(project.id());
        var changed = changed(before, wanted);
        if (changed.isEmpty()) {
            return new Outcome.Assigned();
        }
        for (var person : changed) {
            var refused = refused(project.id(), person, kinds(wanted, person));
            if (refused.isPresent()) {
                return new Outcome.NotAllowed(person, refused.get());
            }
        }
        roles.write(project.id(), wanted);
        projects.save(now, by);
        events.publishEvent(new ProjectRolesChanged(project.id(), project.team(), changed));
        return new Outcome.Assigned();
    }

    private Optional<Refused> refused(ProjectId project, UUID person, Set<ProjectRole.Kind> kinds) {
        return kinds.isEmpty()
                ? Optional.empty()
                : guards.orderedStream()
                        .flatMap(it -> it.refuses(project, person, kinds).stream())
                        .findFirst();
    }

    private static Set<UUID> changed(Set<Held> before, Set<Held> after) {
        var people = new HashSet<UUID>();
        before.stream().filter(it -> !after.contains(it)).map(Held::person).forEach(people::add);
        after.stream().filter(it -> !before.contains(it)).map(Held::person).forEach(people::add);
        return people;
    }

    private static Set<ProjectRole.Kind> kinds(Set<Held> roles, UUID person) {
        return roles.stream()
                .filter(it -> it.person().equals(person))
                .map(Held::kind)
                .collect(Collectors.toSet());
    }
}
