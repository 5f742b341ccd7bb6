package org.maillage.programme.cohort;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.maillage.account.Addressees;
import org.maillage.account.Circles;
import org.maillage.account.Deeds;
import org.maillage.account.Invite;
import org.maillage.account.PersonId;
import org.maillage.account.Role;
import org.maillage.account.RoleAccepted;
import org.maillage.account.RoleTaken;
import org.maillage.account.Roles;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;
import org.maillage.programme.BeforeMove;
import org.maillage.programme.Cohort;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.Pairs;
import org.maillage.programme.Place;
import org.maillage.programme.call.AcceptedApplications;
import org.maillage.programme.call.AcceptedApplications.Accepted;
import org.maillage.territory.Perimeters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms cohorts of accepted territories, invites their pairs, and seats them when they come. */
@Component
class FormCohort implements BeforeMove {

    private final Cohorts cohorts;
    private final Pairs pairs;
    private final AcceptedApplications accepted;
    private final Perimeters perimeters;
    private final Invite invite;
    private final Circles circles;
    private final Addressees addressees;
    private final Roles roles;
    private final JoinTeam joinTeam;
    private final Deeds deeds;

    FormCohort(
            Cohorts cohorts,
            Pairs pairs,
            AcceptedApplications accepted,
            Perimeters perimeters,
            Invite invite,
            Circles circles,
            Addressees addressees,
            Roles roles,
            Deeds deeds,
            JoinTeam joinTeam) {
        this.joinTeam = joinTeam;
        this.cohorts = cohorts;
        this.pairs = pairs;
        this.accepted = accepted;
        this.perimeters = perimeters;
        this.invite = invite;
        this.circles = circles;
        this.addressees = addressees;
        this.roles = roles;
        this.deeds = deeds;
    }

    /** Forms a cohort; false when the edition has one of this name. */
    @Transactional
    public boolean form(Cohort cohort, SignedIn me) {
        var formed = cohorts.add(cohort);
        if (formed) {
            deeds.write(me.person(), "formed-cohort", cohort.edition(), cohort.name());
        }
        return formed;
    }

    /** Gives accepted territories places in a cohort and invites their pairs; returns how many have come in. */
    @Transactional
    public int addTerritories(LiveEdition edition, Cohort cohort, List<UUID> chosen, SignedIn me) {
        var added = 0;
        for (var application : accepted.waiting(edition.id())) {
            if (chosen.contains(application.id()) && add(edition, cohort, application, me)) {
                added++;
            }
        }
        return added;
    }

    private boolean add(LiveEdition edition, Cohort cohort, Accepted application, SignedIn me) {
        var place = new Place(
                UUID.randomUUID(),
                edition.id(),
                cohort.id(),
                cohort.name(),
                perimeters
                        .territoryOf(application.territory(), application.communes())
                        .value(),
                application.territory(),
                application.structure(),
                application.structureKind());
        if (!cohorts.add(place, application.id())) {
            return false;
        }
        invite(edition, place, application.email(), me);
        if (!application.secondEmail().isEmpty()) {
            invite(edition, place, application.secondEmail(), me);
        }
        deeds.write(me.person(), "gave-place", edition.id(), application.territory());
        return true;
    }

    /** What becomes of somebody who is asked into a pair. */
    sealed interface Outcome {

        /** A mail is on its way to them. */
        record Invited() implements Outcome {}

        /** There are two, with those who have not answered yet. */
        record PairIsFull() implements Outcome {}

        /** They walk in this edition already. */
        record SitsElsewhere() implements Outcome {}

        /** It is no address that mails can be sent to. */
        record NoAddress() implements Outcome {}
    }

    /** Invites somebody into the pair of a place. */
    @Transactional
    public Outcome invite(LiveEdition edition, Place place, String email, SignedIn me) {
        var waiting = circles.of(Role.CATALYST, place.id()).invitations().stream()
                .filter(it -> !it.email().equalsIgnoreCase(email.strip()))
                .count();
        if (pairs.seated(place.id()) + waiting >= 2) {
            return new Outcome.PairIsFull();
        }
        if (addressees
                .find(email)
                .filter(it -> pairs.isIn(edition.id(), it.id().value()))
                .isPresent()) {
            return new Outcome.SitsElsewhere();
        }
        var scope = new Scope(place.id(), say("cohort.scope", place.name(), edition.title()));
        return invite.invite(email, Role.CATALYST, scope, me) ? new Outcome.Invited() : new Outcome.NoAddress();
    }

    /** Invites somebody to facilitate a cohort; false when the address is none that mails can be sent to. */
    boolean inviteFacilitator(LiveEdition edition, Cohort cohort, String email, SignedIn me) {
        var scope = new Scope(cohort.id(), say("cohort.scope", cohort.name(), edition.title()));
        return invite.invite(email, Role.FACILITATOR, scope, me);
    }

    /** Takes somebody out of a pair, with a reason that stays; their role ends at once. */
    @Transactional
    public boolean substitute(Place place, PersonId person, String reason, SignedIn me) {
        var left = pairs.leave(place, person.value(), reason);
        if (left) {
            roles.revoke(person, Role.CATALYST, place.id());
            joinTeam.leave(person, place, false);
            deeds.write(me.person(), "freed-seat", place.edition(), place.name());
        }
        return left;
    }

    // In the transaction of the acceptance: whoever accepts sits there, or has not accepted.
    @EventListener
    void on(RoleAccepted acceptance) {
        var scope = acceptance.scope();
        if (acceptance.role() == Role.CATALYST && scope != null) {
            var place = cohorts.place(scope);
            if (!pairs.seat(place, acceptance.person().value())) {
                throw new SeatTaken(place);
            }
            joinTeam.sit(acceptance.person(), place);
        }
    }

    // In the transaction that takes the role: whoever is a catalyst no more sits there no more.
    @EventListener
    void on(RoleTaken taken) {
        if (taken.role() == Role.CATALYST) {
            var place = cohorts.place(taken.scope());
            pairs.leave(place, taken.person().value(), say(taken.gone() ? "cohort.left-account" : "cohort.role-taken"));
            joinTeam.leave(taken.person(), place, taken.gone());
        }
    }

    @Override
    public List<ToDo> missing(LiveEdition edition, Status next) {
        if (next != Status.RUNNING) {
            return List.of();
        }
        var places = cohorts.places(edition.id()).size();
        if (places < edition.placesMin()) {
            // Whoever was not told yet cannot be given a place: that is done among the applications.
            return List.of(
                    accepted.withoutPlace(edition.id()) > 0
                            ? ToDo.of("cohort.missing", edition.path() + "/cohorts", edition.placesMin(), places)
                            : ToDo.of(
                                    "cohort.missing.accepted",
                                    edition.path() + "/applications",
                                    edition.placesMin(),
                                    places));
        }
        return List.of();
    }
}
