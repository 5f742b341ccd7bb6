package org.maillage.programme.cohort;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.ExamplePair;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.ExampleEdition;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.MoveEdition;
import org.maillage.programme.call.AcceptedApplications;
import org.maillage.programme.call.AcceptedApplications.Accepted;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates a cohort: territories get their places, pairs sit down and accept the framing note, the edition runs. */
@Component
@Order(30)
record DemonstrateCohort(
        ExampleEdition edition,
        MoveEdition moveEdition,
        FormCohort formCohort,
        AcceptedApplications accepted,
        Cohorts cohorts,
        Acceptances acceptances,
        Invite invite)
        implements DemonstrationPart {

    private static final int FORMED_DAYS_BEFORE = 10;
    private static final int SEATED_DAYS_BEFORE = 3;
    private static final LocalTime FIRST_SITS_DOWN_AT = LocalTime.of(9, 0);

    @Override
    public String name() {
        return "cohort";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("call");
    }

    @Override
    public void play(Example example) {
        var lead = example.person(example.cast().lead());
        example.on(example.starts().minusDays(FORMED_DAYS_BEFORE), () -> form(example, lead));
        var seated = example.starts().minusDays(SEATED_DAYS_BEFORE);
        var hour = FIRST_SITS_DOWN_AT;
        for (var pair : example.cast().pairs()) {
            example.at(seated, hour, () -> sitDown(pair, example));
            hour = hour.plusMinutes(10);
        }
        example.on(
                example.starts(),
                () -> must(moveEdition.moveEdition(edition.get(), Status.RUNNING, lead), "the edition cannot run"));
    }

    private void form(Example example, SignedIn lead) {
        var live = edition.get();
        var cohort = new Cohort(
                UUID.randomUUID(), live.id(), Example.read(name(), Said.class).cohort());
        must(formCohort.form(cohort, lead), "there is another cohort of its name");
        invite(example, live, cohort, lead);
        var chosen = accepted.waiting(live.id()).stream().map(Accepted::id).toList();
        must(formCohort.addTerritories(live, cohort, chosen, lead) == chosen.size(), "a territory gets no place");
    }

    private void invite(Example example, LiveEdition live, Cohort cohort, SignedIn lead) {
        var partner = example.cast().partner();
        var facilitator = example.cast().facilitator();
        must(
                invite.invite(Example.email(partner), Role.PARTNER, new Scope(live.id(), live.title()), lead)
                        && formCohort.inviteFacilitator(live, cohort, Example.email(facilitator), lead),
                "somebody has no address");
        example.accept(partner);
        example.accept(facilitator);
    }

    private void sitDown(ExamplePair pair, Example example) {
        pair.people().forEach(example::accept);
        var first = example.person(pair.people().getFirst());
        acceptances.accept(
                cohorts.placesOf(first.id()).getFirst(), edition.get().noteVersion(), first.person());
    }

    /** What the lead types. */
    private record Said(String cohort) {}
}
