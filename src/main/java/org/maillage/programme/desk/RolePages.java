package org.maillage.programme.desk;

import static org.maillage.shared.Words.say;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.account.HeldRole;
import org.maillage.account.Role;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove.ToDo;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.MoveEdition;
import org.maillage.programme.Policy;
import org.maillage.programme.Rights;
import org.maillage.programme.desk.DeskPage.Door;
import org.maillage.programme.desk.NextSteps.Step;
import org.maillage.shared.RecordRows;
import org.maillage.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages that somebody's roles open, beside the places of their own pairs. */
@Component
record RolePages(
        JdbcClient database, LiveEditions editions, Standings standings, MoveEdition moveEdition, Policy policy) {

    private static final int MOST_STEPS = 2;

    /** Editions that are asked, one by one, what they want before they move on. */
    private static final int MOST_ASKED = 5;

    List<Door> of(SignedIn me, List<HeldRole> held) {
        if (held.stream().allMatch(it -> it.role() == Role.CATALYST || it.role() == Role.ADMINISTRATOR)) {
            return List.of();
        }
        var pages = database.sql("""
                select *
                from (
                  select 'board' as page, e.id, e.slug, e.content -> 'title' ->> 'fr' as title, '' as about, e.starts_on, e.demonstration
                  from pathway.edition e
                  where e.programme = any(:lead)
                  union all
                  select 'board', e.id, e.slug, e.content -> 'title' ->> 'fr', c.name, e.starts_on, e.demonstration
                  from programme.cohort c
                  join pathway.edition e on e.id = c.edition
                  where c.id = any(:facilitator)
                  and not (e.programme = any(:lead))
                  union all
                  select 'applications', e.id, e.slug, e.content -> 'title' ->> 'fr', '', e.starts_on, e.demonstration
                  from pathway.edition e
                  where e.id = any(:reviewer)
                  union all
                  select 'report', e.id, e.slug, e.content -> 'title' ->> 'fr', '', e.starts_on, e.demonstration
                  from pathway.edition e
                  where e.id = any(:partner) or e.programme = any(:partner)
                ) pages
                order by starts_on desc nulls last, title collate "fr-x-icu"
                limit 30
                """)
                .param("lead", scopes(held, Role.PROGRAMME_LEAD))
                .param("facilitator", scopes(held, Role.FACILITATOR))
                .param("reviewer", scopes(held, Role.REVIEWER))
                .param("partner", scopes(held, Role.PARTNER))
                .query(RecordRows.of(RolePage.class))
                .list();
        if (pages.stream().anyMatch(RolePage::demonstration)) {
            Here.markDemonstration();
        }
        var boards = pages.stream()
                .filter(RolePage::isBoard)
                .map(RolePage::id)
                .distinct()
                .toList();
        var run = (boards.isEmpty() ? List.<LiveEdition>of() : editions.look(boards))
                .stream().collect(Collectors.toMap(LiveEdition::id, it -> it));
        var steps = steps(run.values(), me, held);
        // Whoever keeps a directory comes for it first.
        var kept = held.stream()
                .filter(it -> it.role() == Role.TEAM)
                .map(it -> new Door(
                        "/directory/teams/" + it.scope().id(),
                        say("desk.door.directory"),
                        it.scope().about(),
                        "",
                        List.<Step>of()));
        var others = pages.stream()
                .map(it -> new Door(
                        "/editions/" + it.slug + "/" + it.page,
                        say("desk.door." + it.page, it.title),
                        it.about,
                        it.isBoard() ? ending(Objects.requireNonNull(run.get(it.id))) : "",
                        it.isBoard() ? steps.getOrDefault(it.id, List.of()) : List.of()));
        return Stream.concat(kept, others).toList();
    }

    /** A page of an edition; {@code about} is the name of a cohort, or empty. */
    private record RolePage(String page, UUID id, String slug, String title, String about, boolean demonstration) {

        boolean isBoard() {
            return page.equals("board");
        }
    }

    /** What comes next in those that the reader runs, by id of the edition. */
    private Map<UUID, List<Step>> steps(Collection<LiveEdition> run, SignedIn me, List<HeldRole> held) {
        var open = run.stream().filter(LiveEdition::isOpen).toList();
        var standing = standings.of(open);
        var rights = policy.of(me, held, open.stream().map(LiveEdition::id).toList());
        var asked = open.stream()
                .filter(it -> it.status() != Status.RUNNING
                        && rights.getOrDefault(it.id(), Rights.NONE).leads())
                .limit(MOST_ASKED)
                .toList();
        return open.stream()
                .filter(it -> it.status().hasBegun() || asked.contains(it))
                .collect(Collectors.toMap(
                        LiveEdition::id,
                        it -> steps(
                                Objects.requireNonNull(standing.get(it.id()))
                                        .remaining(rights.getOrDefault(it.id(), Rights.NONE)),
                                asked.contains(it))));
    }

    private List<Step> steps(Remaining remaining, boolean asked) {
        var edition = remaining.edition();
        var missing = asked ? moveEdition.missing(edition) : List.<ToDo>of();
        var meanwhile = asked ? moveEdition.meanwhile(edition) : List.<ToDo>of();
        return NextSteps.of(remaining, missing, meanwhile).stream()
                .filter(Step::main)
                .limit(MOST_STEPS)
                .toList();
    }

    private static String ending(LiveEdition edition) {
        return edition.status().compareTo(Status.CLOSING) < 0
                ? ""
                : say("desk.door." + edition.status().key());
    }

    private static UUID[] scopes(List<HeldRole> held, Role role) {
        return held.stream()
                .filter(it -> it.role() == role)
                .map(it -> it.scope().id())
                .toArray(UUID[]::new);
    }
}
