package org.maillage.demonstration;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.Scope;
import org.maillage.pathway.Templates;
import org.maillage.shared.FirstContent;
import org.maillage.shared.Settings;
import org.maillage.shared.Settings.Demonstration;
import org.maillage.shared.Words;
import org.maillage.web.ThisMachine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the demonstration edition, unless the platform starts bare or is not for its own machine alone. */
@Component
record LoadDemonstration(
        Settings settings,
        ThisMachine thisMachine,
        Templates templates,
        MadeUpPeople people,
        Roles roles,
        DemonstrationEdition rows,
        DemonstrationPairs pairs,
        JdbcClient database,
        Clock clock)
        implements FirstContent {

    private static final String TEMPLATE = "co-construction-territoriale";
    private static final String TITLE = "Parcours d’exemple";

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        var template = templates.find(TEMPLATE, 1);
        if (settings.bare() || !isWanted() || isThere() || template.isEmpty()) {
            return;
        }
        var starts = LocalDate.now(clock.withZone(Words.PARIS)).minusDays(137).with(previousOrSame(DayOfWeek.MONDAY));
        var lead = people.add("Camille Aubert").value();
        var programme = rows.programme("demonstration", "Programme d’exemple");
        var edition = rows.edition(programme, template.get(), TITLE, starts);
        grant(lead, Role.PROGRAMME_LEAD, programme, "Programme d’exemple");
        grant(people.add("Maud Ferrand").value(), Role.PARTNER, edition, TITLE);
        var cohort = rows.cohort(edition, "Promotion d’exemple");
        grant(people.add("Idriss Kone").value(), Role.FACILITATOR, cohort, "Promotion d’exemple, " + TITLE);
        var sessions = rows.sessions(edition, template.get().template(), starts);
        var tasks = rows.tasks(edition, sessions);
        for (var territory : DemonstrationTerritory.ALL) {
            walk(territory, edition, cohort, sessions, tasks);
        }
    }

    private boolean isWanted() {
        return settings.demonstration() == Demonstration.OPEN
                || (settings.demonstration() == Demonstration.LOCAL && thisMachine.isLocal());
    }

    private boolean isThere() {
        return database.sql("""
                select exists (select from pathway.edition where demonstration or slug = 'parcours-d-exemple')
                  or exists (select from programme.programme where slug = 'demonstration')
                """).query(Boolean.class).single();
    }

    private void grant(UUID person, Role role, UUID scope, String about) {
        roles.grant(new PersonId(person), role, new Scope(scope, about), null);
    }

    private void walk(
            DemonstrationTerritory territory, UUID edition, UUID cohort, List<UUID> sessions, List<UUID> tasks) {
        var place = pairs.place(edition, cohort, territory);
        var seat = 1;
        for (var name : territory.people()) {
            var person = people.add(name).value();
            pairs.seat(edition, place, seat, person);
            grant(person, Role.CATALYST, place, pairs.name(place) + ", " + TITLE);
            var team = new Scope(pairs.territory(place), pairs.name(place));
            roles.grantThrough(place, new PersonId(person), Role.TEAM, team, null);
            pairs.attendance(place, person, seat, territory, sessions);
            pairs.feedback(person, seat, sessions);
            seat++;
        }
        pairs.accept(edition, place);
        pairs.handIn(place, territory, tasks);
        pairs.roadmap(place, territory, sessions);
    }
}
